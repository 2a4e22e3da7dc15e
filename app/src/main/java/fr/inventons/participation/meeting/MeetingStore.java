package fr.inventons.participation.meeting;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of {@code meeting.meeting}. */
@Repository
class MeetingStore {
    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when a meeting of that id was there before. */
    boolean insert(MeetingId id, NewMeeting meeting, Instant at) {
        return jdbc.sql(
                                """
                                insert into meeting.meeting
                                       (id, campaign, department, neighbourhood, title, day, starts_at, place, state, opened_at)
                                values (:id, :campaign, :department, :neighbourhood, :title, :day, :startsAt, :place,
                                        'PREPARED', :at)
                                on conflict (id) do nothing
                                """)
                        .param("id", id.value())
                        .param("campaign", meeting.campaign().value())
                        .param("department", meeting.department().value())
                        .param(
                                "neighbourhood",
                                meeting.neighbourhood().map(NeighbourhoodCode::value).orElse(null))
                        .param("title", meeting.title())
                        .param("day", meeting.day())
                        .param("startsAt", meeting.startsAt())
                        .param("place", meeting.place())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Meeting> meeting(MeetingId id) {
        return jdbc.sql(
                        """
                        select id, campaign, department, neighbourhood, title, day, starts_at, place, state,
                               announced_at, closed_at, postponed_at, cancelled_at
                          from meeting.meeting
                         where id = :id
                        """)
                .param("id", id.value())
                .query(MeetingStore::read)
                .optional();
    }

    /** Reads it and keeps every other writer out until the end of the transaction. */
    Optional<Meeting> lock(MeetingId id) {
        return jdbc.sql(
                        """
                        select id, campaign, department, neighbourhood, title, day, starts_at, place, state,
                               announced_at, closed_at, postponed_at, cancelled_at
                          from meeting.meeting
                         where id = :id
                           for update
                        """)
                .param("id", id.value())
                .query(MeetingStore::read)
                .optional();
    }

    /** Reads it and keeps it as it is until the end of the transaction; others may read it too. */
    Optional<Meeting> share(MeetingId id) {
        return jdbc.sql(
                        """
                        select id, campaign, department, neighbourhood, title, day, starts_at, place, state,
                               announced_at, closed_at, postponed_at, cancelled_at
                          from meeting.meeting
                         where id = :id
                           for share
                        """)
                .param("id", id.value())
                .query(MeetingStore::read)
                .optional();
    }

    List<Meeting> of(CampaignId campaign, DepartmentCode department) {
        return jdbc.sql(
                        """
                        select id, campaign, department, neighbourhood, title, day, starts_at, place, state,
                               announced_at, closed_at, postponed_at, cancelled_at
                          from meeting.meeting
                         where campaign = :campaign
                           and department = :department
                         order by day, starts_at, id
                        """)
                .param("campaign", campaign.value())
                .param("department", department.value())
                .query(MeetingStore::read)
                .list();
    }

    List<Meeting> on(DepartmentCode department, LocalDate day) {
        return jdbc.sql(
                        """
                        select id, campaign, department, neighbourhood, title, day, starts_at, place, state,
                               announced_at, closed_at, postponed_at, cancelled_at
                          from meeting.meeting
                         where department = :department
                           and day = :day
                         order by starts_at, id
                        """)
                .param("department", department.value())
                .param("day", day)
                .query(MeetingStore::read)
                .list();
    }

    /** Of those départements, or among those meetings; neither list is ever empty in SQL. */
    List<Meeting> mine(CampaignId campaign, Set<String> departments, Set<MeetingId> meetings) {
        var codes = new HashSet<>(departments);
        codes.add("");
        var ids = new HashSet<UUID>();
        ids.add(new UUID(0, 0));
        meetings.forEach(meeting -> ids.add(meeting.value()));
        return jdbc.sql(
                        """
                        select id, campaign, department, neighbourhood, title, day, starts_at, place, state,
                               announced_at, closed_at, postponed_at, cancelled_at
                          from meeting.meeting
                         where campaign = :campaign
                           and (department in (:departments) or id in (:meetings))
                         order by day, starts_at, id
                        """)
                .param("campaign", campaign.value())
                .param("departments", codes)
                .param("meetings", ids)
                .query(MeetingStore::read)
                .list();
    }

    List<Meeting> of(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select id, campaign, department, neighbourhood, title, day, starts_at, place, state,
                               announced_at, closed_at, postponed_at, cancelled_at
                          from meeting.meeting
                         where campaign = :campaign
                         order by day, starts_at, id
                        """)
                .param("campaign", campaign.value())
                .query(MeetingStore::read)
                .list();
    }

    List<Meeting> announced(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select id, campaign, department, neighbourhood, title, day, starts_at, place, state,
                               announced_at, closed_at, postponed_at, cancelled_at
                          from meeting.meeting
                         where campaign = :campaign
                           and announced_at is not null
                         order by day, starts_at, id
                        """)
                .param("campaign", campaign.value())
                .query(MeetingStore::read)
                .list();
    }

    List<Meeting> named(Set<MeetingId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select id, campaign, department, neighbourhood, title, day, starts_at, place, state,
                               announced_at, closed_at, postponed_at, cancelled_at
                          from meeting.meeting
                         where id in (:ids)
                         order by day, starts_at, id
                        """)
                .param("ids", ids.stream().map(MeetingId::value).toList())
                .query(MeetingStore::read)
                .list();
    }

    void announce(MeetingId id, Instant at) {
        jdbc.sql("update meeting.meeting set announced_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void begin(MeetingId id, Instant at) {
        jdbc.sql("update meeting.meeting set state = 'OPEN', begun_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void close(MeetingId id, Instant at) {
        jdbc.sql("update meeting.meeting set state = 'CLOSED', closed_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** To another day, hour or place; a postponed meeting has its day again. */
    void move(MeetingId id, MeetingChange.Occasion to) {
        jdbc.sql(
                        """
                        update meeting.meeting
                           set day = :day, starts_at = :startsAt, place = :place, postponed_at = null
                         where id = :id
                        """)
                .param("day", to.day())
                .param("startsAt", to.startsAt())
                .param("place", to.place())
                .param("id", id.value())
                .update();
    }

    void postpone(MeetingId id, Instant at) {
        jdbc.sql("update meeting.meeting set postponed_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void cancel(MeetingId id, Instant at) {
        jdbc.sql(
                        "update meeting.meeting set state = 'CANCELLED', cancelled_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private static Meeting read(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new CampaignId(row.getString("campaign")),
                new DepartmentCode(row.getString("department")),
                Optional.ofNullable(row.getString("neighbourhood")).map(NeighbourhoodCode::new),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                Meeting.State.valueOf(row.getString("state")),
                instant(row, "announced_at"),
                instant(row, "closed_at"),
                instant(row, "postponed_at"),
                instant(row, "cancelled_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
