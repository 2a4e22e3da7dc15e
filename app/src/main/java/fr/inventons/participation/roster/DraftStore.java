package fr.inventons.participation.roster;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of files brought and of how far each has come. */
@Repository
class DraftStore {
    private static final Duration PATIENCE = Duration.ofDays(2);
    private static final Duration MEMORY = Duration.ofDays(30);
    private static final TypeReference<List<Object>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps a file; those that waited for too long, and those done long ago, go away. */
    void insert(DraftId id, MeetingId meeting, String target, byte[] content, Instant at) {
        jdbc.sql(
                        """
                        delete from roster.draft
                         where (state not in ('DONE', 'WRITING') and brought_at < :patience)
                            or brought_at < :memory
                        """)
                .param("patience", at.minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .param("memory", at.minus(MEMORY).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into roster.draft (id, meeting_id, target, state, content, brought_at)
                        values (:id, :meeting, :target, 'READING', :content, :at)
                        """)
                .param("id", id.value())
                .param("meeting", meeting.value())
                .param("target", target)
                .param("content", content)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into roster.progress (draft_id, lines, total, alive_at)
                        values (:id, 0, 0, clock_timestamp())
                        """)
                .param("id", id.value())
                .update();
    }

    Optional<Draft> draft(DraftId id) {
        return jdbc.sql(
                        """
                        select draft.id, draft.meeting_id, draft.target, draft.state, draft.problem,
                               draft.details::text as details, draft.columns, draft.ignored, draft.added,
                               draft.changed, draft.removed, draft.same, draft.refused, draft.overtaken,
                               progress.lines, progress.total
                          from roster.draft
                          join roster.progress on progress.draft_id = draft.id
                         where draft.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> read(row, counts(id)))
                .optional();
    }

    Optional<byte[]> content(DraftId id) {
        return jdbc.sql("select content from roster.draft where id = :id and state = 'READING'")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /** The state of a file that nobody else changes until the end of this transaction. */
    Optional<Draft.State> lock(DraftId id) {
        return jdbc.sql("select state from roster.draft where id = :id for no key update")
                .param("id", id.value())
                .query((row, number) -> Draft.State.valueOf(row.getString("state")))
                .optional();
    }

    void ready(DraftId id, List<String> columns, List<String> ignored) {
        jdbc.sql(
                        """
                        update roster.draft
                           set state = 'READY', content = null, columns = :columns, ignored = :ignored
                         where id = :id
                        """)
                .param("columns", columns.toArray(String[]::new))
                .param("ignored", ignored.toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    void unusable(DraftId id, String problem, List<Object> details) {
        jdbc.sql(
                        """
                        update roster.draft
                           set state = 'UNUSABLE', content = null, problem = :problem,
                               details = cast(:details as jsonb)
                         where id = :id
                        """)
                .param("problem", problem)
                .param("details", json.writeValueAsString(details))
                .param("id", id.value())
                .update();
    }

    void decided(DraftId id, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        update roster.draft
                           set state = 'WRITING', decided_by = :by, decided_at = :at
                         where id = :id
                        """)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    Optional<PersonId> decidedBy(DraftId id) {
        return jdbc.sql(
                        """
                        select decided_by
                          from roster.draft
                         where id = :id and decided_by is not null
                        """)
                .param("id", id.value())
                .query((row, number) -> new PersonId(row.getObject("decided_by", UUID.class)))
                .optional();
    }

    /** The yes came too late: the list is not to be changed any more. */
    void undecided(DraftId id) {
        jdbc.sql("update roster.draft set state = 'READY' where id = :id and state = 'WRITING'")
                .param("id", id.value())
                .update();
    }

    void done(DraftId id, Draft.Done done) {
        jdbc.sql(
                        """
                        update roster.draft
                           set state = 'DONE', added = :added, changed = :changed, removed = :removed,
                               same = :same, refused = :refused, overtaken = :overtaken
                         where id = :id
                        """)
                .param("added", done.added())
                .param("changed", done.changed())
                .param("removed", done.removed())
                .param("same", done.same())
                .param("refused", done.refused())
                .param("overtaken", done.overtaken())
                .param("id", id.value())
                .update();
    }

    /** Tells how far the work is, and that somebody is at it. */
    void progress(DraftId id, int lines, int total) {
        jdbc.sql(
                        """
                        update roster.progress
                           set lines = :lines, total = :total, alive_at = clock_timestamp()
                         where draft_id = :id
                        """)
                .param("lines", lines)
                .param("total", total)
                .param("id", id.value())
                .update();
    }

    /** Takes over work that nobody is at; false when somebody is, or somebody was quicker. */
    boolean takeOver(DraftId id, Duration silence) {
        return jdbc.sql(
                                """
                                update roster.progress
                                   set alive_at = clock_timestamp()
                                 where draft_id = :id
                                   and alive_at < clock_timestamp() - make_interval(secs => :silence)
                                """)
                        .param("id", id.value())
                        .param("silence", silence.toSeconds())
                        .update()
                == 1;
    }

    private Map<Verdict, Integer> counts(DraftId id) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        jdbc.sql(
                        """
                        select verdict, count(*) as lines
                          from roster.line
                         where draft_id = :id
                         group by verdict
                         order by verdict
                        """)
                .param("id", id.value())
                .query(row -> {
                    counts.put(Verdict.valueOf(row.getString("verdict")), row.getInt("lines"));
                });
        return counts;
    }

    private Draft read(ResultSet row, Map<Verdict, Integer> counts) throws SQLException {
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getString("target"),
                Draft.State.valueOf(row.getString("state")),
                row.getString("problem"),
                json.readValue(row.getString("details"), DETAILS),
                List.of((String[]) row.getArray("columns").getArray()),
                List.of((String[]) row.getArray("ignored").getArray()),
                counts,
                new Draft.Done(
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("removed"),
                        row.getInt("same"),
                        row.getInt("refused"),
                        row.getInt("overtaken")),
                new Draft.Progress(row.getInt("lines"), row.getInt("total")));
    }
}
