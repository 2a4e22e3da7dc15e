package fr.inventons.foundation.territory;

import fr.inventons.foundation.territory.CityContract.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** City contracts and who carries them. */
@Repository
class ContractStore {
    private static final String SEEN =
            """
            select c.code, c.generation, c.name, c.valid_from, c.valid_until,
                   p.department, p.holder, p.name as part, p.population
              from territory.contract c
              join territory.contract_part p on p.code = c.code and p.generation = c.generation
            """;
    private static final String ORDER =
            "order by territory.plain(c.name), c.code, c.generation desc, p.department collate \"C\", p.holder collate \"C\"";

    private final JdbcClient jdbc;

    ContractStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One import at a time: a second one waits, then sees what the first wrote. */
    void lockOutOtherImports() {
        jdbc.sql("lock table territory.contract in share row exclusive mode").update();
    }

    /** The contracts of these codes, in every generation, the latest first. */
    List<CityContract> named(Collection<ContractCode> codes) {
        return contracts(
                jdbc.sql(SEEN + "where c.code = any(:codes) " + ORDER)
                        .param(
                                "codes",
                                codes.stream().map(ContractCode::value).toArray(String[]::new))
                        .query(ContractStore::read)
                        .list());
    }

    List<CityContract> ofGeneration(String generation) {
        return contracts(
                jdbc.sql(SEEN + "where c.generation = :generation " + ORDER)
                        .param("generation", generation)
                        .query(ContractStore::read)
                        .list());
    }

    /** The contracts of a département on that day, by name. */
    List<CityContract> of(DepartmentCode department, LocalDate on) {
        return contracts(
                jdbc.sql(
                                SEEN
                                        + """
                                        where :on between c.valid_from and c.valid_until
                                          and exists (select 1 from territory.contract_part mine
                                                       where mine.code = c.code and mine.generation = c.generation
                                                         and mine.department = :department)
                                        """
                                        + ORDER)
                        .param("department", department.value())
                        .param("on", on)
                        .query(ContractStore::read)
                        .list());
    }

    /** Writes a contract and that part of it as they are now, whatever was there before. */
    void write(CityContract contract, Part part) {
        jdbc.sql(
                        """
                        insert into territory.contract (code, generation, name, valid_from, valid_until)
                        values (:code, :generation, :name, :from, :until)
                        on conflict (code, generation) do update set name = excluded.name
                        """)
                .param("code", contract.code().value())
                .param("generation", contract.generation())
                .param("name", contract.name())
                .param("from", contract.from())
                .param("until", contract.until())
                .update();
        var population = part.population();
        jdbc.sql(
                        """
                        insert into territory.contract_part (code, generation, department, holder, name, population)
                        values (:code, :generation, :department, :holder, :name, cast(nullif(:population, '') as int))
                        on conflict (code, generation, department, holder) do update
                           set name = excluded.name, population = excluded.population
                        """)
                .param("code", contract.code().value())
                .param("generation", contract.generation())
                .param("department", part.department().value())
                .param("holder", part.holder())
                .param("name", part.name())
                .param(
                        "population",
                        population.isPresent() ? String.valueOf(population.getAsInt()) : "")
                .update();
    }

    private static CityContract read(ResultSet row, int number) throws SQLException {
        var population = row.getInt("population");
        var unknown = row.wasNull();
        return new CityContract(
                new ContractCode(row.getString("code")),
                row.getString("generation"),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                List.of(
                        new Part(
                                new DepartmentCode(row.getString("department")),
                                row.getString("holder"),
                                row.getString("part"),
                                unknown ? OptionalInt.empty() : OptionalInt.of(population))));
    }

    /** Rows of one contract, a part each, as one contract with its parts. */
    private static List<CityContract> contracts(List<CityContract> rows) {
        var byKey = new LinkedHashMap<String, CityContract>();
        for (var row : rows) {
            byKey.merge(
                    row.code().value() + " " + row.generation(),
                    row,
                    (one, other) -> {
                        var parts = new ArrayList<>(one.parts());
                        parts.addAll(other.parts());
                        return new CityContract(
                                one.code(),
                                one.generation(),
                                one.name(),
                                one.from(),
                                one.until(),
                                parts);
                    });
        }
        return List.copyOf(byKey.values());
    }
}
