package fr.inventons.recognition.label;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of schema {@code label} that speaks of the adversarial steps. */
@Repository
class ProcedureStore {
    private final JdbcClient jdbc;

    ProcedureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Procedure one) {
        jdbc.sql(
                        """
                        insert into label.procedure
                          (id, label_id, act, reasons, opened_on, answer_until)
                        values (:id, :label, :act, :reasons, :on, :until)
                        """)
                .param("id", one.id())
                .param("label", one.label().value())
                .param("act", one.act().name())
                .param("reasons", one.reasons())
                .param("on", one.openedOn())
                .param("until", one.until())
                .update();
    }

    void observe(UUID id, String observations, LocalDate on, boolean onPaper) {
        jdbc.sql(
                        """
                        update label.procedure
                           set observations = :text, observed_on = :on, observed_paper = :paper
                         where id = :id
                        """)
                .param("id", id)
                .param("text", observations)
                .param("on", on)
                .param("paper", onPaper)
                .update();
    }

    void drop(UUID id, LocalDate on) {
        jdbc.sql("update label.procedure set closed_on = :on, ended = 'DROPPED' where id = :id")
                .param("id", id)
                .param("on", on)
                .update();
    }

    void sign(UUID id, LocalDate on, String reasons, Signature signature, LocalDate effectiveOn) {
        jdbc.sql(
                        """
                        update label.procedure
                           set closed_on = :on, ended = 'SIGNED', final_reasons = :reasons,
                               quality = :quality, paper_name = :paper, effective_on = :effective
                         where id = :id
                        """)
                .param("id", id)
                .param("on", on)
                .param("reasons", reasons)
                .param("quality", signature.quality())
                .param("paper", signature.paperName())
                .param("effective", effectiveOn)
                .update();
    }

    /** Every adversarial step of a label, the oldest first. */
    List<Procedure> of(LabelId label) {
        return jdbc.sql(
                        """
                        select * from label.procedure
                         where label_id = :label
                         order by opened_on, closed_on nulls last, id
                        """)
                .param("label", label.value())
                .query(ProcedureStore::read)
                .list();
    }

    private static Procedure read(ResultSet row, int n) throws SQLException {
        return new Procedure(
                row.getObject("id", UUID.class),
                new LabelId(row.getObject("label_id", UUID.class)),
                Act.valueOf(row.getString("act")),
                row.getString("reasons"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("answer_until", LocalDate.class),
                row.getString("observations"),
                Optional.ofNullable(row.getObject("observed_on", LocalDate.class)),
                row.getBoolean("observed_paper"),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                "DROPPED".equals(row.getString("ended")),
                row.getString("final_reasons"),
                row.getString("quality"),
                Optional.ofNullable(row.getObject("effective_on", LocalDate.class)));
    }
}
