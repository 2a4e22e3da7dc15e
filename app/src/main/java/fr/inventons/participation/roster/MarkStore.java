package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.MeetingId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of exports and of the marks of their lines. */
@Repository
class MarkStore {
    private static final TypeReference<EnumMap<Column, String>> DIGESTS = new TypeReference<>() {};

    /** The mark of a line of the list and the last state in which it was exported. */
    record Known(String code, Map<Column, String> digests) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MarkStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The number of a new export of that list; two at once wait for one another. */
    int export(MeetingId meeting, String target, Instant at) {
        return jdbc.sql(
                        """
                        insert into roster.export as export (meeting_id, target, number, exported_at)
                        values (:meeting, :target, 1, :at)
                            on conflict (meeting_id, target)
                            do update set number = export.number + 1, exported_at = :at
                        returning number
                        """)
                .param("meeting", meeting.value())
                .param("target", target)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** The marks of those lines, by line. */
    Map<UUID, Known> known(MeetingId meeting, String target, Collection<UUID> refs) {
        var known = new HashMap<UUID, Known>();
        jdbc.sql(
                        """
                        select distinct on (mark.ref) mark.ref, mark.code, state.digests::text as digests
                          from roster.mark
                          join roster.mark_state as state on state.code = mark.code
                         where mark.meeting_id = :meeting
                           and mark.target = :target
                           and mark.ref = any(:refs)
                         order by mark.ref, state.since desc
                        """)
                .param("meeting", meeting.value())
                .param("target", target)
                .param("refs", refs.toArray(UUID[]::new))
                .query(row -> {
                    known.put(
                            row.getObject("ref", UUID.class),
                            new Known(
                                    row.getString("code"),
                                    json.readValue(row.getString("digests"), DIGESTS)));
                });
        return known;
    }

    void insert(MeetingId meeting, String target, UUID ref, String code) {
        jdbc.sql(
                        """
                        insert into roster.mark (code, meeting_id, target, ref)
                        values (:code, :meeting, :target, :ref)
                        """)
                .param("code", code)
                .param("meeting", meeting.value())
                .param("target", target)
                .param("ref", ref)
                .update();
    }

    void insertState(String code, int since, Map<Column, String> digests) {
        jdbc.sql(
                        """
                        insert into roster.mark_state (code, since, digests)
                        values (:code, :since, cast(:digests as jsonb))
                        """)
                .param("code", code)
                .param("since", since)
                .param("digests", json.writeValueAsString(digests))
                .update();
    }

    /** What those marks stand for on that list; one that is not of this list stands for nothing. */
    Map<Mark.Typed, Mark> read(MeetingId meeting, String target, Collection<Mark.Typed> typed) {
        var marks = new HashMap<Mark.Typed, Mark>();
        jdbc.sql(
                        """
                        select distinct on (asked.code, asked.export)
                               asked.code, asked.export, mark.ref, state.digests::text as digests,
                               (select min(first.since) from roster.mark_state as first
                                 where first.code = mark.code) as first
                          from unnest(:codes, :exports) as asked (code, export)
                          join roster.mark on mark.code = asked.code
                          join roster.mark_state as state
                            on state.code = mark.code and state.since <= asked.export
                         where mark.meeting_id = :meeting
                           and mark.target = :target
                         order by asked.code, asked.export, state.since desc
                        """)
                .param("codes", typed.stream().map(Mark.Typed::code).toArray(String[]::new))
                .param("exports", typed.stream().map(Mark.Typed::export).toArray(Integer[]::new))
                .param("meeting", meeting.value())
                .param("target", target)
                .query(row -> {
                    marks.put(
                            new Mark.Typed(row.getString("code"), row.getInt("export")),
                            new Mark(
                                    row.getObject("ref", UUID.class),
                                    row.getInt("first"),
                                    json.readValue(row.getString("digests"), DIGESTS)));
                });
        return marks;
    }

    /** Which of those lines stood in that export. */
    Map<UUID, Integer> first(MeetingId meeting, String target, Collection<UUID> refs) {
        var first = new HashMap<UUID, Integer>();
        jdbc.sql(
                        """
                        select mark.ref, min(state.since) as first
                          from roster.mark
                          join roster.mark_state as state on state.code = mark.code
                         where mark.meeting_id = :meeting
                           and mark.target = :target
                           and mark.ref = any(:refs)
                         group by mark.ref
                         order by mark.ref
                        """)
                .param("meeting", meeting.value())
                .param("target", target)
                .param("refs", refs.toArray(UUID[]::new))
                .query(row -> {
                    first.put(row.getObject("ref", UUID.class), row.getInt("first"));
                });
        return first;
    }
}
