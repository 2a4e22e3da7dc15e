package fr.inventons.participation.planning;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.workshop.WorkshopId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of plans, of their moments and of who runs which workshop. */
@Repository
class PlanStore {
    /**
     * A moment as it is kept.
     *
     * @param after minutes from the hour of the meeting
     */
    record Row(
            ItemId id,
            ItemKind kind,
            String title,
            int after,
            int minutes,
            Optional<RoomId> room,
            Optional<String> moment) {}

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there was a plan before. */
    boolean insert(MeetingId meeting) {
        return jdbc.sql(
                                """
                                insert into planning.plan (meeting_id, revision)
                                values (:meeting, 1)
                                on conflict do nothing
                                """)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    /** Empty for a meeting that was opened before there were plans. */
    Optional<Integer> revision(MeetingId meeting) {
        return jdbc.sql("select revision from planning.plan where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query(Integer.class)
                .optional();
    }

    int grow(MeetingId meeting) {
        return jdbc.sql(
                        """
                        update planning.plan
                           set revision = revision + 1
                         where meeting_id = :meeting
                        returning revision
                        """)
                .param("meeting", meeting.value())
                .query(Integer.class)
                .single();
    }

    List<Row> items(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select id, kind, title, starts_after, minutes, room_id, moment
                          from planning.item
                         where meeting_id = :meeting
                         order by starts_after, id
                        """)
                .param("meeting", meeting.value())
                .query((row, number) ->
                        new Row(
                                new ItemId(row.getObject("id", UUID.class)),
                                ItemKind.valueOf(row.getString("kind")),
                                row.getString("title"),
                                row.getInt("starts_after"),
                                row.getInt("minutes"),
                                Optional.ofNullable(row.getObject("room_id", UUID.class))
                                        .map(RoomId::new),
                                Optional.of(row.getString("moment"))
                                        .filter(moment -> !moment.isEmpty())))
                .list();
    }

    /** The title of each moment of the campaign in those plans, by its name. */
    Map<MeetingId, Map<String, String>> moments(Set<MeetingId> meetings) {
        var all = new HashMap<MeetingId, Map<String, String>>();
        if (!meetings.isEmpty()) {
            jdbc.sql(
                            """
                            select meeting_id, moment, title
                              from planning.item
                             where meeting_id in (:meetings)
                             order by meeting_id, starts_after, id
                            """)
                    .param("meetings", meetings.stream().map(MeetingId::value).toList())
                    .query(row -> {
                        all.computeIfAbsent(
                                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                                        _ -> new HashMap<>())
                                .put(row.getString("moment"), row.getString("title"));
                    });
        }
        return all;
    }

    /** The whole programme anew; the moments keep their ids. */
    void replace(MeetingId meeting, List<Row> rows) {
        jdbc.sql("delete from planning.item where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
        for (var row : rows) {
            jdbc.sql(
                            """
                            insert into planning.item
                                   (id, meeting_id, kind, title, starts_after, minutes, room_id, moment)
                            values (:id, :meeting, :kind, :title, :after, :minutes, :room, :moment)
                            """)
                    .param("id", row.id().value())
                    .param("meeting", meeting.value())
                    .param("kind", row.kind().name())
                    .param("title", row.title())
                    .param("after", row.after())
                    .param("minutes", row.minutes())
                    .param("room", row.room().map(RoomId::value).orElse(null))
                    .param("moment", row.moment().orElse(""))
                    .update();
        }
    }

    List<Host> hosts(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select round, workshop_id, person_id
                          from planning.host
                         where meeting_id = :meeting
                         order by round, workshop_id, person_id
                        """)
                .param("meeting", meeting.value())
                .query((row, number) ->
                        new Host(
                                row.getInt("round"),
                                new WorkshopId(row.getObject("workshop_id", UUID.class)),
                                new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    void host(MeetingId meeting, Host host) {
        jdbc.sql(
                        """
                        insert into planning.host (meeting_id, round, person_id, workshop_id)
                        values (:meeting, :round, :person, :workshop)
                        """)
                .param("meeting", meeting.value())
                .param("round", host.round())
                .param("person", host.person().value())
                .param("workshop", host.workshop().value())
                .update();
    }

    void unhost(MeetingId meeting, Set<Host> hosts) {
        for (var host : hosts) {
            jdbc.sql(
                            """
                            delete from planning.host
                             where meeting_id = :meeting
                               and round = :round
                               and person_id = :person
                            """)
                    .param("meeting", meeting.value())
                    .param("round", host.round())
                    .param("person", host.person().value())
                    .update();
        }
    }
}
