package fr.inventons.demonstration.web;

import fr.inventons.foundation.identity.Role;

/** What a persona can do, as the page of personas groups them; in the order of the page. */
enum PersonaGroup {
    ROOM,
    DEPARTMENT,
    AGENCY,
    ANSWER,
    LABEL,
    INSTALLATION;

    static PersonaGroup of(Role role) {
        return switch (role) {
            case FACILITATOR, RAPPORTEUR, COUNCIL_MEMBER, TICKET_HOLDER -> ROOM;
            case PROGRAMME_OFFICER, SIGNATORY, LOCAL_AUTHORITY -> DEPARTMENT;
            case NATIONAL_ANALYST, GROUP_MEMBER -> AGENCY;
            case ANSWERING_SERVICE -> ANSWER;
            case BEARER, JUROR, LABEL_AUTHORITY -> LABEL;
            case OPERATOR, AUDITOR -> INSTALLATION;
        };
    }
}
