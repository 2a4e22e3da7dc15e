package fr.inventons.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class PeopleTest {
    @Autowired People people;
    @Autowired Folk folk;
    @Autowired JdbcClient jdbc;

    @Test
    void somebody_without_any_way_to_be_reached_is_a_person_too() {
        var id = registered(new NewPerson("", "", "Pieri", "", "", "", ""));
        assertThat(people.person(id).orElseThrow().reach()).isEqualTo(Reach.NONE);
        assertThat(people.names(Set.of(id))).isEqualTo(Map.of(id, "Pieri"));
        assertThat(lines(id)).isEqualTo(1);
    }

    @Test
    void a_name_is_one_line_whatever_was_sent() {
        var id =
                registered(
                        new NewPerson("Mme", "Inès\r\nBcc: a@b.test", "Pieri\n", "", "", "", ""));
        assertThat(people.names(Set.of(id))).isEqualTo(Map.of(id, "Inès Bcc: a@b.test Pieri"));
    }

    @Test
    void two_people_who_share_an_address_stay_two_people() {
        var address = "famille-" + UUID.randomUUID() + "@exemple.fr";
        var first = folk.somebody(address);
        var second = folk.somebody(address.replace("famille", "FAMILLE"));
        assertThat(people.at(address))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, +33612345678",
        "0612.34.56.78, +33612345678",
        "+262 692 12 34 56, +262692123456",
        "0033 6 12 34 56 78, +33612345678"
    })
    void a_number_is_read_as_people_type_it(String typed, String kept) {
        assertThat(Contact.mobile(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claire", "claire@", "@exemple.fr", "a b@exemple.fr", "a@b"})
    void an_address_that_no_machine_can_reach_is_refused_and_writes_nothing(String typed) {
        var name = UUID.randomUUID().toString();
        var refused =
                people.register(Actor.COMMAND, new NewPerson("", "", name, typed, "", "", ""));
        assertThat(refused).isEqualTo(new Registration.EmailUnreadable(typed));
        assertThat(
                        jdbc.sql("select count(*) from identity.person where family_name = :name")
                                .param("name", name)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void each_other_refusal_says_what_is_wrong() {
        var corse = Scope.department(new DepartmentCode("2A"));
        var signatory = folk.with(Role.SIGNATORY, corse);
        var claire = new NewPerson("Madame", "Claire", "Andréani", "", "", "", "");
        assertThat(people.register(signatory, claire)).isEqualTo(new Registration.NotAllowed());
        assertThat(people.register(Actor.ANYONE, claire)).isEqualTo(new Registration.NotAllowed());
        assertThat(people.register(Actor.COMMAND, new NewPerson("", " ", "", "", "", "", "")))
                .isEqualTo(new Registration.NameMissing());
        assertThat(people.register(Actor.COMMAND, new NewPerson("", "", "A", "", "12", "", "")))
                .isEqualTo(new Registration.MobileUnreadable("12"));
        assertThat(
                        people.register(
                                Actor.COMMAND,
                                new NewPerson("", "", "é".repeat(101), "", "", "", "")))
                .isEqualTo(new Registration.TooLong("familyName", 101, 100));
    }

    @Test
    void the_journal_names_nobody() {
        var id = registered(new NewPerson("", "Zélie", "Quastana", "zelie@exemple.fr", "", "", ""));
        var line =
                jdbc.sql("select fact::text from platform.journal where fact ->> 'person' = :id")
                        .param("id", id.value().toString())
                        .query(String.class)
                        .single();
        assertThat(line).doesNotContain("Zélie").doesNotContain("Quastana").doesNotContain("@");
    }

    private PersonId registered(NewPerson person) {
        var registered = people.register(Actor.COMMAND, person);
        assertThat(registered).isInstanceOf(Registration.Registered.class);
        return ((Registration.Registered) registered).id();
    }

    private long lines(PersonId id) {
        return jdbc.sql(
                        "select count(*) from platform.journal where type = 'identity.person-registered' and fact ->> 'person' = :id")
                .param("id", id.value().toString())
                .query(Long.class)
                .single();
    }
}
