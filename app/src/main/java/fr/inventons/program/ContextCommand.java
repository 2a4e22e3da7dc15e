package fr.inventons.program;

import fr.inventons.platform.database.Databases;
import fr.inventons.platform.database.InstallationStore;
import fr.inventons.platform.database.Opening;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Mixin;

/**
 * A command that does one thing with the modules' verbs and ends: beside the running program when
 * there is one, else on a database that it starts itself. It listens on no port.
 */
abstract class ContextCommand extends HelpfulCommand {
    private static final Logger LOG = LoggerFactory.getLogger(ContextCommand.class);
    private static final int NO_PORT = -1;

    private final Class<?> application;
    private final String name;

    @Mixin private final DataOption data = new DataOption();

    ContextCommand(Class<?> application, String name) {
        this.application = application;
        this.name = name;
    }

    /** Does the work; the answer is the exit code. */
    abstract int work(ApplicationContext context, Mode mode);

    @Override
    public Integer call() throws SQLException {
        var opening = Databases.attach(data.or(Mode.SERVICE.folder), name, System.getenv());
        if (!(opening instanceof Opening.Opened(var database))) {
            tell(Sentences.why(opening));
            return Program.FAILED;
        }
        var stopping = Stopping.atExit(database);
        try {
            var mode =
                    InstallationStore.mode(database.database())
                                    .filter(Mode.DEMONSTRATION.property()::equals)
                                    .isPresent()
                            ? Mode.DEMONSTRATION
                            : Mode.SERVICE;
            var running =
                    RunningProgram.start(
                            application,
                            new Settings(mode, database.database(), "127.0.0.1", NO_PORT, NO_PORT));
            stopping.add(running);
            return work(running.context(), mode);
        } catch (DemonstrationRefused e) {
            tell(String.valueOf(e.getMessage()));
            return Program.MISUSED;
        } catch (RuntimeException e) {
            LOG.error("{} failed", name, e);
            tell(Sentences.say("start-failed", e.toString()));
            return Program.FAILED;
        } finally {
            stopping.stop();
        }
    }
}
