package fr.inventons.foundation.identity.listing;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.territory.DepartmentCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an import asks of the organisations that are known. */
@Repository
class ListingStore {
    private final JdbcClient jdbc;

    ListingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An organisation as a line may mean it. */
    record Candidate(
            OrganisationId id,
            String siret,
            Set<DepartmentCode> departments,
            Optional<OrganisationId> host,
            boolean standing) {}

    /** One import at a time: a second one waits, then sees what the first wrote. */
    void lockOutOtherImports() {
        jdbc.sql("lock table identity.organisation in share row exclusive mode").update();
    }

    Optional<Candidate> withSiret(String siret) {
        return jdbc.sql(
                        """
                        select o.id, coalesce(o.siret, '') as siret, o.departments, o.host_id,
                               o.merged_into is null as standing
                          from identity.organisation o
                         where o.siret = :siret
                        """)
                .param("siret", siret)
                .query(ListingStore::read)
                .optional();
    }

    /** Everything that bears that name, however it is spelled; the first registered first. */
    List<Candidate> withName(String name) {
        return jdbc.sql(
                        """
                        select o.id, coalesce(o.siret, '') as siret, o.departments, o.host_id,
                               o.merged_into is null as standing
                          from identity.organisation o
                         where o.id in (select s.organisation_id
                                          from identity.organisation_spelling s
                                         where s.key = identity.spelling_key(:name))
                         order by o.registered_at, o.id
                        """)
                .param("name", name)
                .query(ListingStore::read)
                .list();
    }

    private static Candidate read(ResultSet row, int number) throws SQLException {
        return new Candidate(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("siret"),
                Arrays.stream((String[]) row.getArray("departments").getArray())
                        .map(DepartmentCode::new)
                        .collect(Collectors.toSet()),
                Optional.ofNullable(row.getObject("host_id", UUID.class)).map(OrganisationId::new),
                row.getBoolean("standing"));
    }
}
