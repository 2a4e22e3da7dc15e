package fr.inventons.foundation.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadersTest {
    private static final UUID MEETING = UUID.randomUUID();
    private static final UUID TABLE = UUID.randomUUID();
    private static final BodyId BODY = BodyId.random();
    private static final OrganisationId ASKED = OrganisationId.random();
    private static final Place PLACE =
            Place.of(new DepartmentCode("2A"))
                    .at(MEETING, TABLE)
                    .with(Set.of(BODY))
                    .asked(ASKED)
                    .in("emploi");

    private static Set<Reader> of(Role role, Scope scope) {
        return Readers.of(
                new Actor("person:x", Optional.empty(), "", Set.of(new Grant(role, scope))), PLACE);
    }

    private static Scope department(String code) {
        return Scope.department(new DepartmentCode(code));
    }

    @Test
    void a_passer_by_reads_as_the_public() {
        assertThat(Readers.of(Actor.ANYONE, PLACE)).containsExactly(Reader.PUBLIC);
    }

    @Test
    void the_operator_reads_no_text_by_that_role() {
        assertThat(Readers.of(Actor.COMMAND, PLACE)).containsExactly(Reader.PUBLIC);
        assertThat(of(Role.AUDITOR, Scope.NATIONAL)).containsExactly(Reader.PUBLIC);
    }

    @Test
    void each_role_reads_from_its_own_column_where_it_holds() {
        assertThat(of(Role.TICKET_HOLDER, Scope.of("table", TABLE)))
                .containsOnly(Reader.TABLE, Reader.PUBLIC);
        assertThat(of(Role.RAPPORTEUR, Scope.of("table", TABLE)))
                .containsOnly(Reader.TABLE, Reader.COUNCIL, Reader.PUBLIC);
        assertThat(of(Role.RAPPORTEUR, Scope.of("meeting", MEETING)))
                .containsOnly(Reader.COUNCIL, Reader.PUBLIC);
        assertThat(of(Role.FACILITATOR, Scope.of("meeting", MEETING)))
                .containsOnly(Reader.FACILITATOR, Reader.PUBLIC);
        assertThat(of(Role.COUNCIL_MEMBER, Scope.body(BODY)))
                .containsOnly(Reader.COUNCIL, Reader.PUBLIC);
        assertThat(of(Role.PROGRAMME_OFFICER, department("2A")))
                .containsOnly(Reader.OFFICER, Reader.PUBLIC);
        assertThat(of(Role.SIGNATORY, department("2A")))
                .containsOnly(Reader.HIERARCHY, Reader.PUBLIC);
        assertThat(of(Role.LOCAL_AUTHORITY, department("2A")))
                .containsOnly(Reader.LOCAL_AUTHORITY, Reader.PUBLIC);
        assertThat(of(Role.NATIONAL_ANALYST, Scope.NATIONAL))
                .containsOnly(Reader.AGENCY, Reader.PUBLIC);
        assertThat(of(Role.ANSWERING_SERVICE, Scope.organisation(ASKED)))
                .containsOnly(Reader.ANSWERING_SERVICE, Reader.PUBLIC);
        assertThat(of(Role.GROUP_MEMBER, new Scope("group", "emploi")))
                .containsOnly(Reader.GROUP_MEMBER, Reader.PUBLIC);
    }

    @Test
    void the_same_role_elsewhere_reads_as_the_public() {
        assertThat(of(Role.TICKET_HOLDER, Scope.of("table", UUID.randomUUID())))
                .containsOnly(Reader.PUBLIC);
        assertThat(of(Role.RAPPORTEUR, Scope.of("meeting", UUID.randomUUID())))
                .containsOnly(Reader.PUBLIC);
        assertThat(of(Role.FACILITATOR, Scope.of("meeting", UUID.randomUUID())))
                .containsOnly(Reader.PUBLIC);
        assertThat(of(Role.COUNCIL_MEMBER, Scope.body(BodyId.random())))
                .containsOnly(Reader.PUBLIC);
        assertThat(of(Role.PROGRAMME_OFFICER, department("2B"))).containsOnly(Reader.PUBLIC);
        assertThat(of(Role.SIGNATORY, department("2B"))).containsOnly(Reader.PUBLIC);
        assertThat(of(Role.LOCAL_AUTHORITY, department("2B"))).containsOnly(Reader.PUBLIC);
        assertThat(of(Role.NATIONAL_ANALYST, department("2A"))).containsOnly(Reader.PUBLIC);
        assertThat(of(Role.ANSWERING_SERVICE, Scope.organisation(OrganisationId.random())))
                .containsOnly(Reader.PUBLIC);
        assertThat(of(Role.GROUP_MEMBER, new Scope("group", "habitat")))
                .containsOnly(Reader.PUBLIC);
    }
}
