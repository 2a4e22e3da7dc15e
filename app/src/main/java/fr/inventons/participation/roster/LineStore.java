package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.Cells;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.Roll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of the lines of files. */
@Repository
class LineStore {
    private static final TypeReference<EnumMap<Column, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LineStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps lines as they were read and judged, some hundreds in one statement. */
    void insert(DraftId draft, List<StagedLine> lines, List<Judgement> judgements) {
        jdbc.sql(
                        """
                        insert into roster.line
                               (draft_id, place, number, cells, verdict, ref, twin, likeness, reason,
                                differences)
                        select :draft, line.place, line.number, cast(line.cells as jsonb), line.verdict,
                               line.ref, line.twin, line.likeness, line.reason,
                               cast(line.differences as jsonb)
                          from unnest(:places, :numbers, :cells, :verdicts, :refs, :twins, :likenesses,
                                      :reasons, :differences)
                            as line (place, number, cells, verdict, ref, twin, likeness, reason,
                                     differences)
                        """)
                .param("draft", draft.value())
                .param("places", lines.stream().map(StagedLine::place).toArray(Integer[]::new))
                .param("numbers", lines.stream().map(StagedLine::number).toArray(Integer[]::new))
                .param("cells", texts(lines, line -> json.writeValueAsString(line.cells())))
                .param("verdicts", texts(judgements, one -> one.verdict().name()))
                .param(
                        "refs",
                        judgements.stream().map(one -> one.ref().orElse(null)).toArray(UUID[]::new))
                .param("twins", judgements.stream().map(Judgement::twin).toArray(Integer[]::new))
                .param("likenesses", texts(judgements, one -> name(one.likeness())))
                .param("reasons", texts(judgements, one -> name(one.reason())))
                .param(
                        "differences",
                        texts(judgements, one -> json.writeValueAsString(one.differences())))
                .update();
    }

    /** Work that starts again starts from nothing. */
    void clear(DraftId draft) {
        jdbc.sql("delete from roster.line where draft_id = :draft")
                .param("draft", draft.value())
                .update();
    }

    /** What was written needs no copy here; what was refused is given back as a file. */
    void forget(DraftId draft) {
        jdbc.sql("delete from roster.line where draft_id = :draft and verdict <> 'REFUSED'")
                .param("draft", draft.value())
                .update();
    }

    /** A line that turned out, at the last moment, not to be takable. */
    void refuse(DraftId draft, int place, Enrolment.Reason reason) {
        jdbc.sql(
                        """
                        update roster.line
                           set verdict = 'REFUSED', reason = :reason
                         where draft_id = :draft and place = :place
                        """)
                .param("reason", reason.name())
                .param("draft", draft.value())
                .param("place", place)
                .update();
    }

    void choose(DraftId draft, int place, Optional<Choice> choice) {
        jdbc.sql(
                        """
                        update roster.line
                           set choice = :choice
                         where draft_id = :draft
                           and place = :place
                           and verdict in ('CHANGED', 'CONTRADICTED', 'ALIKE', 'GONE')
                        """)
                .param("choice", choice.map(Choice::name).orElse(null))
                .param("draft", draft.value())
                .param("place", place)
                .update();
    }

    /** Lines of one verdict, in order, after a place. */
    List<DraftLine> lines(DraftId draft, Verdict verdict, int after, int most) {
        return jdbc.sql(
                        """
                        select place, number, cells::text as cells, verdict, ref, twin, likeness, reason,
                               differences::text as differences, choice
                          from roster.line
                         where draft_id = :draft and verdict = :verdict and place > :after
                         order by place
                         limit :most
                        """)
                .param("draft", draft.value())
                .param("verdict", verdict.name())
                .param("after", after)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    /** Lines with more cells than their heading, in order, after a place. */
    List<DraftLine> slipped(DraftId draft, int after, int most) {
        return jdbc.sql(
                        """
                        select place, number, cells::text as cells, verdict, ref, twin, likeness, reason,
                               differences::text as differences, choice
                          from roster.line
                         where draft_id = :draft and place > :after and reason = 'CELLS'
                         order by place
                         limit :most
                        """)
                .param("draft", draft.value())
                .param("after", after)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    /** Lines of any verdict, in order, after a place, as they were read. */
    List<StagedLine> staged(DraftId draft, int after, int most) {
        return jdbc.sql(
                        """
                        select place, number, cells::text as cells
                          from roster.line
                         where draft_id = :draft
                           and place > :after
                           and number > 0
                           and reason is distinct from 'CELLS'
                         order by place
                         limit :most
                        """)
                .param("draft", draft.value())
                .param("after", after)
                .param("most", most)
                .query((row, number) ->
                        new StagedLine(
                                row.getInt("place"),
                                row.getInt("number"),
                                json.readValue(row.getString("cells"), CELLS)))
                .list();
    }

    /** What was looked at, for those places, by place. */
    List<DraftLine> between(DraftId draft, int from, int to) {
        return jdbc.sql(
                        """
                        select place, number, cells::text as cells, verdict, ref, twin, likeness, reason,
                               differences::text as differences, choice
                          from roster.line
                         where draft_id = :draft and place between :from and :to
                         order by place
                        """)
                .param("draft", draft.value())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> line(row))
                .list();
    }

    /** One answer for all those lines that have none. */
    void chooseRest(DraftId draft, Verdict verdict, Choice choice) {
        jdbc.sql(
                        """
                        update roster.line
                           set choice = :choice
                         where draft_id = :draft and verdict = :verdict and choice is null
                        """)
                .param("choice", choice.name())
                .param("draft", draft.value())
                .param("verdict", verdict.name())
                .update();
    }

    int count(DraftId draft) {
        return jdbc.sql("select count(*) from roster.line where draft_id = :draft")
                .param("draft", draft.value())
                .query(Integer.class)
                .single();
    }

    private DraftLine line(ResultSet row) throws SQLException {
        return new DraftLine(
                row.getInt("place"),
                row.getInt("number"),
                Cells.participant(json.readValue(row.getString("cells"), CELLS)),
                Verdict.valueOf(row.getString("verdict")),
                Optional.ofNullable(row.getObject("ref", UUID.class)),
                row.getInt("twin"),
                Optional.ofNullable(row.getString("likeness")).map(Roll.Likeness::valueOf),
                Optional.ofNullable(row.getString("reason")).map(Enrolment.Reason::valueOf),
                json.readValue(row.getString("differences"), DIFFERENCES),
                Optional.ofNullable(row.getString("choice")).map(Choice::valueOf));
    }

    private static @Nullable String name(Optional<? extends Enum<?>> one) {
        return one.map(Enum::name).orElse(null);
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
