package fr.inventons.foundation.campaign;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.Scope;
import java.util.EnumSet;
import java.util.Set;

/** From which columns of the matrix somebody reads a thing. One person may read from several. */
public final class Readers {
    private Readers() {}

    /** The columns of {@code actor} for a thing that stands at {@code place}; always PUBLIC. */
    public static Set<Reader> of(Actor actor, Place place) {
        var readers = EnumSet.of(Reader.PUBLIC);
        for (var grant : actor.grants()) {
            add(readers, grant, place);
        }
        return readers;
    }

    private static void add(EnumSet<Reader> readers, Grant grant, Place place) {
        var here = grant.scope().equals(Scope.department(place.department()));
        switch (grant.role()) {
            case TICKET_HOLDER -> {
                if (isTable(grant.scope(), place)) {
                    readers.add(Reader.TABLE);
                }
            }
            case RAPPORTEUR -> {
                if (isTable(grant.scope(), place)) {
                    readers.add(Reader.TABLE);
                    readers.add(Reader.COUNCIL);
                } else if (isMeeting(grant.scope(), place)) {
                    readers.add(Reader.COUNCIL);
                }
            }
            case FACILITATOR -> addIf(isMeeting(grant.scope(), place), readers, Reader.FACILITATOR);
            case COUNCIL_MEMBER ->
                    addIf(
                            place.bodies().stream()
                                    .anyMatch(body -> grant.scope().equals(Scope.body(body))),
                            readers,
                            Reader.COUNCIL);
            case PROGRAMME_OFFICER -> addIf(here, readers, Reader.OFFICER);
            case SIGNATORY -> addIf(here, readers, Reader.HIERARCHY);
            case LOCAL_AUTHORITY -> addIf(here, readers, Reader.LOCAL_AUTHORITY);
            case NATIONAL_ANALYST ->
                    addIf(grant.scope().equals(Scope.NATIONAL), readers, Reader.AGENCY);
            case ANSWERING_SERVICE ->
                    addIf(
                            place.asked()
                                    .filter(asked ->
                                            grant.scope().equals(Scope.organisation(asked)))
                                    .isPresent(),
                            readers,
                            Reader.ANSWERING_SERVICE);
            case GROUP_MEMBER ->
                    addIf(
                            place.group()
                                    .filter(group ->
                                            grant.scope().equals(new Scope("group", group)))
                                    .isPresent(),
                            readers,
                            Reader.GROUP_MEMBER);
            // Running the installation and reading its journal open no text; the label is a way of
            // its own.
            case OPERATOR, AUDITOR, BEARER, JUROR, LABEL_AUTHORITY -> {}
        }
    }

    private static boolean isTable(Scope scope, Place place) {
        return place.table().filter(id -> scope.equals(Scope.of("table", id))).isPresent();
    }

    private static boolean isMeeting(Scope scope, Place place) {
        return place.meeting().filter(id -> scope.equals(Scope.of("meeting", id))).isPresent();
    }

    private static void addIf(boolean condition, EnumSet<Reader> readers, Reader reader) {
        if (condition) {
            readers.add(reader);
        }
    }
}
