package fr.inventons.foundation.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.testing.InventonsTest;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class ReferenceDataTest {
    @Autowired Territories territories;

    @Autowired Gazetteer gazetteer;

    @Test
    void the_country_is_101_departments_and_6_collectivities() {
        assertThat(territories.departments())
                .hasSize(107)
                .extracting(department -> department.code().value())
                .doesNotHaveDuplicates()
                .contains("01", "2A", "2B", "974", "978", "987");
        assertThat(territories.departments())
                .filteredOn(department -> department.code().value().length() == 2)
                .hasSize(96)
                .allMatch(department -> department.zone().equals(ZoneId.of("Europe/Paris")));
    }

    @Test
    void each_overseas_territory_has_its_own_clock() {
        assertThat(territories.departments())
                .filteredOn(department -> department.code().value().length() == 3)
                .extracting(Department::zone)
                .hasSize(11)
                .doesNotHaveDuplicates()
                .doesNotContain(ZoneId.of("Europe/Paris"));
        assertThat(territories.department(new DepartmentCode("974")))
                .get()
                .extracting(Department::zone)
                .isEqualTo(ZoneId.of("Indian/Reunion"));
    }

    @Test
    void each_department_lies_in_a_known_region() {
        var regions = territories.regions().stream().map(Region::code).collect(Collectors.toSet());
        assertThat(regions).hasSize(24).contains("01", "94", "978");
        assertThat(territories.departments())
                .allMatch(department -> regions.contains(department.regionCode()));
    }

    @Test
    void no_two_departments_share_a_tile() {
        assertThat(territories.tiles())
                .hasSize(107)
                .extracting(tile -> tile.column() + ":" + tile.row())
                .doesNotHaveDuplicates();
        assertThat(territories.tiles())
                .allMatch(tile -> tile.column() >= 1 && tile.column() <= 13)
                .allMatch(tile -> tile.row() >= 1 && tile.row() <= 13);
    }

    @Test
    void a_department_nobody_knows_is_absent() {
        assertThat(territories.department(new DepartmentCode("96"))).isEmpty();
    }

    @Test
    void each_commune_lies_in_a_known_department() {
        var communes = gazetteer.communes();
        assertThat(communes.byCode()).hasSize(34_963);
        assertThat(communes.byName()).hasSize(34_963);
        assertThat(communes.named(new DepartmentCode("2A"), "Ajaccio"))
                .get()
                .extracting(Communes.Commune::code)
                .isEqualTo("2A004");
    }
}
