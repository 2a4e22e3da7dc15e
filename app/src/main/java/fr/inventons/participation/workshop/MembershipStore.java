package fr.inventons.participation.workshop;

import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.ParticipantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of {@code workshop.membership}. */
@Repository
class MembershipStore {
    private final JdbcClient jdbc;

    MembershipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Membership> of(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select participant_id, workshop_id, round
                          from workshop.membership
                          join workshop.workshop on workshop.id = workshop_id
                         where meeting_id = :meeting
                         order by round, workshop.rank, workshop_id, participant_id
                        """)
                .param("meeting", meeting.value())
                .query(MembershipStore::read)
                .list();
    }

    List<Membership> of(ParticipantId participant) {
        return jdbc.sql(
                        """
                        select participant_id, workshop_id, round
                          from workshop.membership
                         where participant_id = :participant
                         order by round
                        """)
                .param("participant", participant.value())
                .query(MembershipStore::read)
                .list();
    }

    /** The most people that the workshop has in one turn. */
    int most(WorkshopId workshop) {
        return jdbc.sql(
                        """
                        select coalesce(max(people), 0)
                          from (select count(*) as people
                                  from workshop.membership
                                 where workshop_id = :workshop
                                 group by round) turns
                        """)
                .param("workshop", workshop.value())
                .query(Integer.class)
                .single();
    }

    int there(WorkshopId workshop, int round) {
        return jdbc.sql(
                        """
                        select count(*)
                          from workshop.membership
                         where workshop_id = :workshop and round = :round
                        """)
                .param("workshop", workshop.value())
                .param("round", round)
                .query(Integer.class)
                .single();
    }

    /** Keeps every other writer away from the workshops of a meeting, in one order. */
    void lock(MeetingId meeting) {
        jdbc.sql(
                        """
                        select id
                          from workshop.workshop
                         where meeting_id = :meeting
                         order by id
                           for update
                        """)
                .param("meeting", meeting.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void put(Membership one, Instant at) {
        jdbc.sql(
                        """
                        insert into workshop.membership (participant_id, round, workshop_id, since)
                        values (:participant, :round, :workshop, :at)
                            on conflict (participant_id, round) do update
                           set workshop_id = excluded.workshop_id, since = excluded.since
                        """)
                .param("participant", one.participant().value())
                .param("round", one.round())
                .param("workshop", one.workshop().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All at once, in one statement. */
    void put(List<Membership> all, Instant at) {
        if (all.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into workshop.membership (participant_id, round, workshop_id, since)
                        select participant, round, workshop, :at
                          from unnest(:participants::uuid[], :rounds::int[], :workshops::uuid[])
                               as t (participant, round, workshop)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "participants",
                        all.stream().map(one -> one.participant().value()).toArray(UUID[]::new))
                .param("rounds", all.stream().map(Membership::round).toArray(Integer[]::new))
                .param(
                        "workshops",
                        all.stream().map(one -> one.workshop().value()).toArray(UUID[]::new))
                .update();
    }

    void remove(ParticipantId participant, int round) {
        jdbc.sql(
                        """
                        delete from workshop.membership
                         where participant_id = :participant and round = :round
                        """)
                .param("participant", participant.value())
                .param("round", round)
                .update();
    }

    void remove(ParticipantId participant) {
        jdbc.sql("delete from workshop.membership where participant_id = :participant")
                .param("participant", participant.value())
                .update();
    }

    void removeAll(MeetingId meeting) {
        jdbc.sql(
                        """
                        delete from workshop.membership
                         where workshop_id in (select id
                                                 from workshop.workshop
                                                where meeting_id = :meeting)
                        """)
                .param("meeting", meeting.value())
                .update();
    }

    private static Membership read(ResultSet row, int number) throws SQLException {
        return new Membership(
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                new WorkshopId(row.getObject("workshop_id", UUID.class)),
                row.getInt("round"));
    }
}
