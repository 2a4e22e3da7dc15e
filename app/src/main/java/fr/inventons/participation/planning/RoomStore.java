package fr.inventons.participation.planning;

import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.workshop.WorkshopId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of rooms and of what workshops have besides their tables. */
@Repository
class RoomStore {
    /** What was said of a workshop. */
    record Said(Optional<RoomId> room, Set<String> languages, boolean signLanguage) {
        static final Said NOTHING = new Said(Optional.empty(), Set.of(), false);
    }

    private final JdbcClient jdbc;

    RoomStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Room> rooms(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select id, name, capacity, wheelchair, hearing_loop, note
                          from planning.room
                         where meeting_id = :meeting
                         order by rank, id
                        """)
                .param("meeting", meeting.value())
                .query(RoomStore::room)
                .list();
    }

    /** Those of these meetings that have a room of one of these names. */
    List<Named> named(Set<MeetingId> meetings, Set<String> plainNames) {
        if (meetings.isEmpty() || plainNames.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select meeting_id, name
                          from planning.room
                         where meeting_id in (:meetings)
                           and plain_name in (:names)
                         order by meeting_id, rank, id
                        """)
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .param("names", plainNames)
                .query((row, number) ->
                        new Named(
                                new MeetingId(row.getObject("meeting_id", UUID.class)),
                                row.getString("name")))
                .list();
    }

    record Named(MeetingId meeting, String name) {}

    void insert(MeetingId meeting, Room room, String plainName) {
        jdbc.sql(
                        """
                        insert into planning.room
                               (id, meeting_id, name, plain_name, capacity, wheelchair, hearing_loop, note, rank)
                        select :id, :meeting, :name, :plain, :capacity, :wheelchair, :loop, :note,
                               coalesce(max(rank), 0) + 1
                          from planning.room
                         where meeting_id = :meeting
                        """)
                .param("id", room.id().value())
                .param("meeting", meeting.value())
                .param("name", room.name())
                .param("plain", plainName)
                .param("capacity", room.capacity())
                .param("wheelchair", room.access().contains(Access.WHEELCHAIR))
                .param("loop", room.access().contains(Access.HEARING_LOOP))
                .param("note", room.note())
                .update();
    }

    void update(Room room, String plainName) {
        jdbc.sql(
                        """
                        update planning.room
                           set name = :name, plain_name = :plain, capacity = :capacity,
                               wheelchair = :wheelchair, hearing_loop = :loop, note = :note
                         where id = :id
                        """)
                .param("id", room.id().value())
                .param("name", room.name())
                .param("plain", plainName)
                .param("capacity", room.capacity())
                .param("wheelchair", room.access().contains(Access.WHEELCHAIR))
                .param("loop", room.access().contains(Access.HEARING_LOOP))
                .param("note", room.note())
                .update();
    }

    void delete(RoomId room) {
        jdbc.sql("delete from planning.room where id = :id").param("id", room.value()).update();
    }

    Map<WorkshopId, Said> settings(MeetingId meeting) {
        var all = new LinkedHashMap<WorkshopId, Said>();
        jdbc.sql(
                        """
                        select workshop_id, room_id, languages, sign_language
                          from planning.setting
                         where meeting_id = :meeting
                         order by workshop_id
                        """)
                .param("meeting", meeting.value())
                .query(row -> {
                    all.put(
                            new WorkshopId(row.getObject("workshop_id", UUID.class)),
                            new Said(
                                    Optional.ofNullable(row.getObject("room_id", UUID.class))
                                            .map(RoomId::new),
                                    texts(row.getArray("languages")),
                                    row.getBoolean("sign_language")));
                });
        return all;
    }

    void say(MeetingId meeting, WorkshopId workshop, Said said) {
        jdbc.sql(
                        """
                        insert into planning.setting (workshop_id, meeting_id, room_id, languages, sign_language)
                        values (:workshop, :meeting, :room, :languages, :sign)
                        on conflict (workshop_id) do update
                           set room_id = excluded.room_id, languages = excluded.languages,
                               sign_language = excluded.sign_language
                        """)
                .param("workshop", workshop.value())
                .param("meeting", meeting.value())
                .param("room", said.room().map(RoomId::value).orElse(null))
                .param("languages", said.languages().stream().sorted().toArray(String[]::new))
                .param("sign", said.signLanguage())
                .update();
    }

    /** Two officers who book the same place on the same day wait for each other. */
    void lockPlace(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "planning:" + key)
                .query((row, number) -> number)
                .list();
    }

    private static Room room(ResultSet row, int number) throws SQLException {
        var access = EnumSet.noneOf(Access.class);
        if (row.getBoolean("wheelchair")) {
            access.add(Access.WHEELCHAIR);
        }
        if (row.getBoolean("hearing_loop")) {
            access.add(Access.HEARING_LOOP);
        }
        return new Room(
                new RoomId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("capacity"),
                new HashSet<>(access),
                row.getString("note"));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return new TreeSet<>(List.of((String[]) array.getArray()));
    }
}
