package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of committees, who sits in them and which files they have. */
@Repository
class CommitteeStore {
    private static final String SELECT =
            """
            select c.id, c.campaign, c.track, c.department, c.title, c.day, c.president_id, c.state, c.opened_at,
                   c.missing_reason, c.closed_at
              from jury.committee c
            """;

    private final JdbcClient jdbc;

    CommitteeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CommitteeId id, NewCommittee asked, Instant at) {
        jdbc.sql(
                        """
                        insert into jury.committee (id, campaign, track, department, title, day, president_id, convened_at)
                        values (:id, :campaign, :track, :department, :title, :day, :president, :at)
                        """)
                .param("id", id.value())
                .param("campaign", asked.campaign().value())
                .param("track", asked.track())
                .param("department", asked.department().map(DepartmentCode::value).orElse(null))
                .param("title", asked.title())
                .param("day", asked.day())
                .param("president", asked.president().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        int rank = 0;
        for (var seat : asked.members()) {
            rank++;
            jdbc.sql(
                            """
                            insert into jury.member (committee_id, person_id, rank, quality)
                            values (:committee, :person, :rank, :quality)
                            """)
                    .param("committee", id.value())
                    .param("person", seat.person().value())
                    .param("rank", rank)
                    .param("quality", seat.quality())
                    .update();
            for (var organisation : seat.organisations()) {
                jdbc.sql(
                                """
                                insert into jury.member_organisation (committee_id, person_id, organisation_id)
                                values (:committee, :person, :organisation)
                                """)
                        .param("committee", id.value())
                        .param("person", seat.person().value())
                        .param("organisation", organisation.value())
                        .update();
            }
        }
    }

    /** The committee for this transaction alone. */
    Optional<Committee> lock(CommitteeId id) {
        var found =
                jdbc.sql("select 1 from jury.committee c where c.id = :id for update")
                        .param("id", id.value())
                        .query(Integer.class)
                        .optional();
        return found.flatMap(any -> committee(id));
    }

    Optional<Committee> committee(CommitteeId id) {
        return whole(
                        jdbc.sql(SELECT + " where c.id = :id")
                                .param("id", id.value())
                                .query(CommitteeStore::read)
                                .list())
                .stream()
                .findFirst();
    }

    /** Those of a département or of the country, and those of these identifiers; latest first. */
    List<Committee> of(Set<String> departments, boolean national, Set<UUID> ids) {
        return whole(
                jdbc.sql(
                                SELECT
                                        + """
                                         where c.department = any(:departments)
                                            or (c.department is null and :national)
                                            or c.id = any(:ids)
                                         order by c.day desc, c.id
                                        """)
                        .param("departments", departments.toArray(String[]::new))
                        .param("national", national)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(CommitteeStore::read)
                        .list());
    }

    /** False when a committee that is not closed has this file already. */
    boolean addFile(CommitteeId id, CandidacyId candidacy, int rank, Instant at) {
        return jdbc.sql(
                                """
                                insert into jury.file (committee_id, candidacy_id, rank, added_at)
                                values (:committee, :candidacy, :rank, :at)
                                on conflict do nothing
                                """)
                        .param("committee", id.value())
                        .param("candidacy", candidacy.value())
                        .param("rank", rank)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Of these files, those that a committee still open has. */
    Set<CandidacyId> taken(Collection<CandidacyId> files) {
        return jdbc
                .sql(
                        """
                        select f.candidacy_id from jury.file f
                         where f.open and f.candidacy_id = any(:files)
                         order by f.candidacy_id
                        """)
                .param("files", files.stream().map(CandidacyId::value).toArray(UUID[]::new))
                .query((row, n) -> new CandidacyId(uuid(row, 1)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void open(CommitteeId id, Set<PersonId> present, String missingReason, Instant at) {
        jdbc.sql(
                        """
                        update jury.committee
                           set state = 'DISCUSSION', opened_at = :at, missing_reason = :reason
                         where id = :id
                        """)
                .param("id", id.value())
                .param("reason", missingReason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        update jury.member set present = true
                         where committee_id = :id and person_id = any(:present)
                        """)
                .param("id", id.value())
                .param("present", present.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    void close(CommitteeId id, List<MinutesFile> files, Instant at) {
        jdbc.sql("update jury.committee set state = 'CLOSED', closed_at = :at where id = :id")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update jury.file set open = false where committee_id = :id")
                .param("id", id.value())
                .update();
        for (var file : files) {
            jdbc.sql(
                            """
                            insert into jury.minutes (committee_id, kind, name, bytes, sha256)
                            values (:id, :kind, :name, :bytes, :sha256)
                            """)
                    .param("id", id.value())
                    .param("kind", file.kind().name())
                    .param("name", file.name())
                    .param("bytes", file.bytes())
                    .param("sha256", file.sha256())
                    .update();
        }
    }

    Optional<MinutesFile> minutes(CommitteeId id, MinutesFile.Kind kind) {
        return jdbc.sql(
                        """
                        select m.name, m.bytes, m.sha256 from jury.minutes m
                         where m.committee_id = :id and m.kind = :kind
                        """)
                .param("id", id.value())
                .param("kind", kind.name())
                .query((row, n) ->
                        new MinutesFile(row.getString(1), kind, row.getBytes(2), row.getString(3)))
                .optional();
    }

    private List<Committee> whole(List<Committee> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        var ids = bare.stream().map(one -> one.id().value()).toArray(UUID[]::new);
        var members = members(ids);
        var files = files(ids);
        return bare.stream()
                .map(one ->
                        new Committee(
                                one.id(),
                                one.campaign(),
                                one.track(),
                                one.department(),
                                one.title(),
                                one.day(),
                                one.president(),
                                one.state(),
                                one.openedAt(),
                                one.missingReason(),
                                one.closedAt(),
                                members.getOrDefault(one.id().value(), List.of()),
                                files.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<Committee.Member>> members(UUID[] ids) {
        var organisations = new LinkedHashMap<List<UUID>, Set<OrganisationId>>();
        jdbc.sql(
                        """
                        select o.committee_id, o.person_id, o.organisation_id from jury.member_organisation o
                         where o.committee_id = any(:ids)
                         order by o.committee_id, o.person_id, o.organisation_id
                        """)
                .param("ids", ids)
                .query(row -> {
                    organisations
                            .computeIfAbsent(
                                    List.of(uuid(row, 1), uuid(row, 2)),
                                    any -> new LinkedHashSet<>())
                            .add(new OrganisationId(uuid(row, 3)));
                });
        record Sitting(UUID committee, Committee.Member member) {}
        return jdbc
                .sql(
                        """
                        select m.committee_id, m.person_id, m.quality, m.present from jury.member m
                         where m.committee_id = any(:ids)
                         order by m.committee_id, m.rank
                        """)
                .param("ids", ids)
                .query((row, n) ->
                        new Sitting(
                                uuid(row, 1),
                                new Committee.Member(
                                        new PersonId(uuid(row, 2)),
                                        row.getString(3),
                                        organisations.getOrDefault(
                                                List.of(uuid(row, 1), uuid(row, 2)), Set.of()),
                                        row.getBoolean(4))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Sitting::committee,
                                Collectors.mapping(Sitting::member, Collectors.toList())));
    }

    private Map<UUID, List<CandidacyId>> files(UUID[] ids) {
        record Filed(UUID committee, CandidacyId candidacy) {}
        return jdbc
                .sql(
                        """
                        select f.committee_id, f.candidacy_id from jury.file f
                         where f.committee_id = any(:ids)
                         order by f.committee_id, f.rank
                        """)
                .param("ids", ids)
                .query((row, n) -> new Filed(uuid(row, 1), new CandidacyId(uuid(row, 2))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Filed::committee,
                                Collectors.mapping(Filed::candidacy, Collectors.toList())));
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Committee read(ResultSet row, int n) throws SQLException {
        return new Committee(
                new CommitteeId(row.getObject("id", UUID.class)),
                new CampaignId(row.getString("campaign")),
                row.getString("track"),
                Optional.ofNullable(row.getString("department")).map(DepartmentCode::new),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                new PersonId(row.getObject("president_id", UUID.class)),
                Committee.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("opened_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("missing_reason"),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                List.of(),
                List.of());
    }
}
