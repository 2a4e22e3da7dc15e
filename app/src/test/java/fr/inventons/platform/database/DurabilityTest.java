package fr.inventons.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.inventons.testing.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Kills the program as a power cut of its own would, twenty times, and counts what is left. */
class DurabilityTest {
    private static final int KILLS = 20;
    private static final int NOBODY = 65_534;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void twenty_kills_lose_nothing_acknowledged_and_leave_no_orphan() throws Exception {
        killTwentyTimes(Sandbox.forMyself());
    }

    @Test
    void twenty_kills_of_an_ordinary_user_lose_nothing_either() throws Exception {
        assumeTrue(Machine.root(), "only root can become somebody else; the other test ran as one");
        var sandbox = Sandbox.forUser(NOBODY);
        assumeTrue(sandbox.works(), "user " + NOBODY + " cannot run this machine's Java");
        killTwentyTimes(sandbox);
    }

    @Test
    void a_first_start_cut_short_is_simply_done_again() throws Exception {
        var sandbox = Sandbox.forMyself();
        var data = sandbox.folder().resolve("data");
        var first = sandbox.run(data, sandbox.folder().resolve("acknowledged"));
        assertThat(
                        Machine.within(
                                PATIENCE,
                                () ->
                                        Files.exists(
                                                data.resolve("postgresql.unfinished/PG_VERSION"))))
                .isTrue();
        kill(first, data);
        assertThat(data.resolve("postgresql")).doesNotExist();
        sandbox.sayOkAndEnd(data);
        sandbox.clean();
    }

    private static void killTwentyTimes(Sandbox sandbox) throws Exception {
        var data = sandbox.folder().resolve("data");
        var acknowledged = sandbox.folder().resolve("acknowledged");
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(2018);
        for (int kill = 1; kill <= KILLS; kill++) {
            long before = lines(acknowledged);
            var program = sandbox.run(data, acknowledged);
            assertThat(program.inputReader().readLine()).as("start %d", kill).isEqualTo("OK");
            assertThat(Machine.within(PATIENCE, () -> lines(acknowledged) > before)).isTrue();
            Thread.sleep(random.nextLong(5, 150));
            kill(program, data);
        }
        assertThat(lines(acknowledged)).isGreaterThan(KILLS);
        sandbox.sayOkAndEnd(data);
        sandbox.clean();
    }

    private static void kill(Process program, Path data) throws InterruptedException {
        program.destroyForcibly();
        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(
                        Machine.within(
                                Duration.ofSeconds(10), () -> Machine.processesOf(data).isEmpty()))
                .as("orphans: %s", Machine.processesOf(data))
                .isTrue();
    }

    private static long lines(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) / 37 : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** A folder of a user, and how that user runs the writer. */
    private record Sandbox(Path folder, List<String> prefix, String classpath) {
        static Sandbox forMyself() throws IOException {
            return new Sandbox(
                    Files.createTempDirectory("inventons-durability-"),
                    List.of(),
                    System.getProperty("java.class.path"));
        }

        /** What we run may lie where that user cannot read: it is copied. */
        static Sandbox forUser(int user) throws IOException {
            var folder = Files.createTempDirectory("inventons-durability-");
            var classpath = Parts.copiedTo(Files.createDirectory(folder.resolve("lib")));
            Files.setAttribute(folder, "unix:uid", user);
            return new Sandbox(
                    folder,
                    List.of(
                            "setpriv",
                            "--reuid=" + user,
                            "--regid=" + user,
                            "--clear-groups",
                            "env",
                            "HOME=" + folder),
                    classpath);
        }

        boolean works() throws Exception {
            var command = new ArrayList<>(prefix);
            command.addAll(List.of(java(), "-version"));
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        }

        Process run(Path... arguments) throws IOException {
            var command = new ArrayList<>(prefix);
            command.addAll(
                    List.of(
                            java(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            classpath,
                            WriterProgram.class.getName()));
            for (var argument : arguments) {
                command.add(argument.toString());
            }
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }

        void sayOkAndEnd(Path data) throws Exception {
            var program = run(data, folder.resolve("acknowledged"), Path.of("end"));
            assertThat(program.inputReader().readLine()).isEqualTo("OK");
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Machine.processesOf(data)).isEmpty();
        }

        void clean() throws IOException {
            Parts.delete(folder);
        }

        private static String java() {
            return Path.of(System.getProperty("java.home"), "bin", "java").toString();
        }
    }
}
