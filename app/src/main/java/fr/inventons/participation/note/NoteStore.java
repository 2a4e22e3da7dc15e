package fr.inventons.participation.note;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.proposal.ProposalId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of schema {@code note}. */
@Repository
class NoteStore {
    private final JdbcClient jdbc;

    NoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when that id was written before: the same form, sent twice. */
    boolean insert(Note note) {
        return jdbc.sql(
                                """
                                insert into note.note (id, proposal_id, house, author_id, written_at, text)
                                values (:id, :proposal, :house, :author, :at, :text)
                                on conflict (id) do nothing
                                """)
                        .param("id", note.id())
                        .param("proposal", note.proposal().value())
                        .param("house", note.house().name())
                        .param("author", note.author().map(PersonId::value).orElse(null))
                        .param("at", note.writtenAt().atOffset(ZoneOffset.UTC))
                        .param("text", note.text())
                        .update()
                == 1;
    }

    /** The notes of those houses on a proposal, oldest first. */
    List<Note> of(ProposalId proposal, Collection<Note.House> houses) {
        return jdbc.sql(
                        """
                        select id, proposal_id, house, author_id, written_at, text
                          from note.note
                         where proposal_id = :proposal and house = any(:houses)
                         order by written_at, id
                        """)
                .param("proposal", proposal.value())
                .param("houses", houses.stream().map(Note.House::name).toArray(String[]::new))
                .query((row, n) ->
                        new Note(
                                row.getObject("id", UUID.class),
                                new ProposalId(row.getObject("proposal_id", UUID.class)),
                                Note.House.valueOf(row.getString("house")),
                                Optional.ofNullable(row.getObject("author_id", UUID.class))
                                        .map(PersonId::new),
                                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                                row.getString("text")))
                .list();
    }
}
