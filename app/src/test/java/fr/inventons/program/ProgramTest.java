package fr.inventons.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.testing.Machine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    private static final Map<String, String> NOTHING = Map.of();

    @TempDir private Path folder;

    @Test
    void a_service_says_ready_once_lets_commands_beside_it_and_stops_cleanly() throws Exception {
        var data = folder.resolve("data");
        var healthPort = Integer.toString(freePort());
        var service =
                run("serve", "--port", "0", "--health-port", healthPort, "--data", data.toString());
        var address = service.address();
        assertThat(address).as(service.complained()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]*");
        assertThat(service.said().lines()).hasSize(1);
        assertThat(status(address + "/")).isEqualTo(200);

        var health = "http://127.0.0.1:" + healthPort + "/actuator";
        assertThat(body(health + "/health")).contains("\"status\":\"UP\"").doesNotContain("disk");
        for (var closed : new String[] {"", "/env", "/beans", "/loggers", "/heapdump", "/info"}) {
            assertThat(status(health + closed)).as(closed).isBetween(400, 499);
            assertThat(status(address + "/actuator" + closed)).as(closed).isBetween(400, 499);
        }
        assertThat(status(address + "/actuator/health")).isBetween(400, 499);

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(data.resolve("connection"))))
                .isEqualTo("rw-------");
        var second = run("serve", "--port", "0", "--data", data.toString());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.complained())
                .contains("processus " + service.process().pid())
                .contains(address)
                .contains("depuis le");

        var saved = folder.resolve("saved.zip");
        var backup = run("backup", saved.toString(), "--data", data.toString());
        assertThat(backup.exitCode()).as(backup.complained()).isZero();
        assertThat(saved).isNotEmptyFile();

        service.process().destroy();
        assertThat(service.exitCode()).isEqualTo(143);
        assertThat(Machine.processesOf(data)).isEmpty();
        assertThat(data.resolve("connection")).doesNotExist();
        assertThat(Files.readString(data.resolve("postgresql.log")))
                .contains("fast shutdown")
                .contains("database system is shut down");

        var demo = run("demo", "--port", "0", "--data", data.toString());
        assertThat(demo.exitCode()).isEqualTo(2);
        assertThat(demo.complained()).contains("vrai service");
        assertThat(demo.said()).isEmpty();
    }

    @Test
    void serve_refuses_the_demonstration_however_it_is_asked() throws Exception {
        var data = folder.resolve("data");
        for (var asked :
                new String[] {
                    "INVENTONS_FICTIONAL=true",
                    "INVENTONS_MODE=demonstration",
                    "SPRING_APPLICATION_JSON={\"inventons\":{\"mode\":\"demonstration\"}}"
                }) {
            var named = asked.split("=", 2);
            var service =
                    Started.inventons(
                            folder,
                            Map.of(named[0], named[1]),
                            "serve",
                            "--port",
                            "0",
                            "--data",
                            data.toString());
            assertThat(service.exitCode()).as(asked).isEqualTo(2);
            assertThat(service.complained()).contains("« serve » refuse la démonstration");
            assertThat(service.said()).isEmpty();
        }
        assertThat(Machine.processesOf(data)).isEmpty();
    }

    @Test
    void the_first_operator_is_made_at_the_machine_and_only_once() throws Exception {
        var data = folder.resolve("data").toString();
        var created = run("admin", "create", "nadia@example.org", "--nom", "Testa", "--data", data);
        assertThat(created.exitCode()).as(created.complained()).isZero();
        assertThat(created.said()).contains("nadia@example.org est opérateur");

        var again = run("admin", "create", "nadia@example.org", "--nom", "Testa", "--data", data);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.complained()).contains("déjà opérateur");
    }

    @Test
    void a_command_badly_written_is_answered_in_french_without_starting_anything()
            throws Exception {
        var unknown = run("serve", "--prot", "80");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.complained()).contains("mot inconnu : --prot");

        var help = run("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.said())
                .contains("Usage :", "Commandes :", "serve", "demo", "import", "admin")
                .contains("backup", "restore");
    }

    @Test
    void an_external_database_that_will_not_do_is_named_in_one_sentence() throws Exception {
        var closed = "jdbc:postgresql://127.0.0.1:" + freePort() + "/inventons";
        var absent = onDatabase(closed);
        assertThat(absent.exitCode()).isEqualTo(1);
        assertThat(absent.complained()).contains("ne répond pas").contains(closed);

        try (var old = new OldServer("14.9")) {
            var tooOld = onDatabase("postgresql://127.0.0.1:" + old.port() + "/inventons");
            assertThat(tooOld.exitCode()).isEqualTo(1);
            assertThat(tooOld.complained()).contains("14.9").contains("trop ancien");
        }
    }

    private Started onDatabase(String url) throws IOException {
        return Started.inventons(
                folder, Map.of("INVENTONS_DATABASE_URL", url), "backup", folder + "/never.zip");
    }

    private Started run(String... arguments) throws IOException {
        return Started.inventons(folder, NOTHING, arguments);
    }

    private static int status(String url) throws Exception {
        return answer(url).statusCode();
    }

    private static String body(String url) throws Exception {
        return answer(url).body();
    }

    private static HttpResponse<String> answer(String url) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
