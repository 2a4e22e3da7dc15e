package fr.inventons.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.platform.journal.Fact;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.web.Open;
import fr.inventons.testing.Machine;
import fr.inventons.testing.RunningTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@RunningTest
@Import(PageMemoryTest.Pages.class)
class PageMemoryTest {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Controller
    static class Pages {
        @Open
        @GetMapping("/essai/gardee")
        @Remembered("essai")
        ResponseEntity<String> page(@RequestParam(defaultValue = "") String q) {
            return ResponseEntity.ok("fois " + MADE.incrementAndGet() + " " + q);
        }
    }

    record SomethingChanged(UUID id, String type) implements Fact {}

    record SomebodyCame(UUID id) implements Fact {
        @Override
        public String type() {
            return "essai.came";
        }

        @Override
        public boolean unseen() {
            return true;
        }
    }

    @LocalServerPort int port;
    @Autowired Journal journal;
    @Autowired TransactionTemplate transaction;
    @Autowired PageMemory memory;
    @Autowired DataSource database;

    @BeforeEach
    void the_program_hears_of_changes() {
        assertThat(Machine.within(Duration.ofSeconds(5), () -> memory.generation().isPresent()))
                .isTrue();
        changed("essai.changed");
    }

    @Test
    void a_page_is_made_once_and_then_leaves_from_memory_with_the_headers_it_had() {
        var first = get("");
        var second = get("");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("content-security-policy"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("content-security-policy"));
        assertThat(second.headers().firstValue("cache-control")).hasValue("no-cache");
        assertThat(second.headers().firstValue("etag"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("etag"));
        assertThat(second.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void the_answer_differs_with_the_query() {
        assertThat(get("?q=un").body()).isNotEqualTo(get("?q=deux").body());
    }

    @Test
    void a_reader_who_takes_gzip_gets_it() throws IOException {
        var plain = text(get("", "Accept-Encoding", "identity"));
        var pressed = get("", "Accept-Encoding", "gzip, deflate");
        assertThat(pressed.headers().firstValue("content-encoding")).hasValue("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(pressed.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
        }
    }

    @Test
    void who_has_the_page_is_told_that_nothing_changed() {
        var etag = get("").headers().firstValue("etag").orElseThrow();
        var again = get("", "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        changed("essai.changed");
        assertThat(get("", "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void a_fact_that_no_public_page_speaks_of_forgets_none() {
        var etag = get("").headers().firstValue("etag").orElseThrow();
        transaction.executeWithoutResult(
                status -> journal.record("test", new SomebodyCame(UUID.randomUUID())));
        assertThat(get("", "If-None-Match", etag).statusCode()).isEqualTo(304);
    }

    @Test
    void a_reader_with_a_session_a_ticket_or_a_code_is_never_answered_from_memory() {
        var kept = text(get(""));
        for (var cookie :
                new String[] {
                    "SESSION=x", "inventons-ticket=x", "XSRF-TOKEN=x; SESSION=y", "autre=1"
                }) {
            var answer = get("", "Cookie", cookie);
            assertThat(text(answer)).as(cookie).isNotEqualTo(kept);
            assertThat(answer.headers().firstValue("etag")).isEmpty();
        }
        assertThat(text(get(""))).isEqualTo(kept);
        assertThat(text(get("", "Cookie", "XSRF-TOKEN=x"))).isEqualTo(kept);
    }

    @Test
    void a_fact_of_its_subject_makes_the_page_anew_and_another_fact_does_not() {
        var before = text(get(""));
        changed("autre.changed");
        assertThat(text(get(""))).isEqualTo(before);
        changed("essai.changed");
        assertThat(text(get(""))).isNotEqualTo(before);
    }

    @Test
    void a_change_that_is_undone_forgets_nothing() {
        var before = text(get(""));
        transaction.executeWithoutResult(status -> {
            journal.record("test", new SomethingChanged(UUID.randomUUID(), "essai.changed"));
            status.setRollbackOnly();
        });
        assertThat(text(get(""))).isEqualTo(before);
    }

    /** What another copy of the program tells at its commit. */
    @Test
    void a_change_made_by_another_copy_is_heard_within_a_second() throws Exception {
        var before = text(get(""));
        var pool = database.unwrap(com.zaxxer.hikari.HikariDataSource.class);
        try (var other =
                        DriverManager.getConnection(
                                pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                var statement = other.createStatement()) {
            statement.execute("select pg_notify('inventons_pages', 'essai')");
        }
        assertThat(Machine.within(Duration.ofSeconds(1), () -> !text(get("")).equals(before)))
                .isTrue();
    }

    @Test
    void a_page_begun_before_a_change_is_not_kept_after_it() {
        var asked = memory.generation().orElseThrow();
        changed("essai.changed");
        memory.keep("/essai/lente", page("d’avant"), asked);
        assertThat(memory.find("/essai/lente")).isNull();
    }

    @Test
    void nothing_is_kept_while_changes_cannot_be_heard() {
        memory.hear(false);
        try {
            assertThat(text(get(""))).isNotEqualTo(text(get("")));
        } finally {
            memory.hear(true);
        }
    }

    private static KeptPage page(String text) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        return KeptPage.of(
                java.util.Set.of("essai"), body, java.util.Map.of("etag", KeptPage.etag(body)));
    }

    private void changed(String type) {
        transaction.executeWithoutResult(
                status -> journal.record("test", new SomethingChanged(UUID.randomUUID(), type)));
    }

    private HttpResponse<byte[]> get(String query, String... headers) {
        var request =
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/essai/gardee" + query));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
