package fr.inventons.recognition.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.LabelFiles;
import fr.inventons.testing.LabelFiles.Filed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class EnclosuresTest {
    @Autowired LabelFiles files;
    @Autowired Candidacies candidacies;
    @Autowired Enclosures enclosures;
    @Autowired Folk folk;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;
    @Autowired ProgramClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void a_joined_file_is_read_by_who_reads_the_candidacy_and_by_nobody_else() {
        var file = files.draft("21");
        var other = files.draft("21");
        var piece = files.joined(file);
        assertThat(enclosures.bytes(file.officer(), file.id(), piece)).isPresent();
        assertThat(enclosures.bytes(other.bearer(), file.id(), piece)).isEmpty();
        assertThat(enclosures.bytes(other.bearer(), other.id(), piece)).isEmpty();
        var elsewhere =
                folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode("69")));
        assertThat(enclosures.bytes(elsewhere, file.id(), piece)).isEmpty();
        assertThat(enclosures.bytes(Actor.ANYONE, file.id(), piece)).isEmpty();
        assertThat(journal.count("candidacy.enclosure-added", "candidacy", file.id().value()))
                .isEqualTo(1);
    }

    @Test
    void the_same_content_is_joined_once_and_no_more_than_the_rules_say() throws IOException {
        var file = files.draft("21");
        files.joined(file);
        assertThat(attach(file, LabelFiles.dot())).isInstanceOf(Attaching.AlreadyThere.class);
        for (int width = 2; width < 7; width++) {
            assertThat(attach(file, picture(width))).isInstanceOf(Attaching.Attached.class);
        }
        assertThat(attach(file, picture(9))).isEqualTo(new Attaching.TooMany(6));
        assertThat(enclosures.of(file.id())).hasSize(6);
    }

    @Test
    void what_is_not_what_it_says_is_not_joined() {
        var file = files.draft("21");
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(attach(file, html)).isInstanceOf(Attaching.Unreadable.class);
        assertThat(attach(file, new byte[0])).isInstanceOf(Attaching.Unreadable.class);
        assertThat(enclosures.of(file.id())).isEmpty();
    }

    @Test
    void removed_from_a_draft_it_is_gone_removed_after_a_submission_it_stays_with_it() {
        var draft = files.draft("21");
        var piece = files.joined(draft);
        assertThat(enclosures.remove(files.draft("21").bearer(), draft.id(), piece)).isFalse();
        assertThat(enclosures.remove(draft.bearer(), draft.id(), UUID.randomUUID())).isFalse();
        assertThat(enclosures.remove(draft.bearer(), draft.id(), piece)).isTrue();
        assertThat(enclosures.remove(draft.bearer(), draft.id(), piece)).isFalse();
        assertThat(rows(piece)).isZero();

        var file = files.complete(files.draft("21"));
        var kept = files.joined(file);
        candidacies.submit(file.bearer(), file.id());
        assertThat(candidacies.file(file.id()).orElseThrow().attachments())
                .extracting(FrozenFile.Listed::id)
                .containsExactly(kept.toString());
        assertThat(enclosures.remove(file.bearer(), file.id(), kept)).isTrue();
        assertThat(enclosures.of(file.id())).isEmpty();
        assertThat(enclosures.bytes(file.officer(), file.id(), kept)).isPresent();
        assertThat(rows(kept)).isEqualTo(1);
    }

    @Test
    void nothing_is_joined_to_a_file_of_others_or_to_one_that_is_over() {
        var file = files.submitted("21");
        var stranger = files.draft("21").bearer();
        assertThat(attach(file, stranger)).isInstanceOf(Attaching.Unknown.class);
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(attach(file, desk)).isInstanceOf(Attaching.NotAllowed.class);
        candidacies.withdraw(file.bearer(), file.id(), "");
        assertThat(attach(file, file.bearer()))
                .isEqualTo(new Attaching.NoMore(CandidacyState.WITHDRAWN));
    }

    private Attaching attach(Filed file, byte[] bytes) {
        return enclosures.attach(
                file.bearer(), file.id(), "photo.jpg", new ByteArrayInputStream(bytes));
    }

    private Attaching attach(Filed file, Actor by) {
        return enclosures.attach(
                by, file.id(), "photo.png", new ByteArrayInputStream(LabelFiles.dot()));
    }

    private long rows(UUID piece) {
        return jdbc.sql("select count(*) from candidacy.enclosure where id = :id")
                .param("id", piece)
                .query(Long.class)
                .single();
    }

    private static byte[] picture(int width) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, 1, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        }
    }
}
