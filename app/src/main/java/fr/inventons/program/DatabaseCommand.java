package fr.inventons.program;

import fr.inventons.platform.database.Database;
import fr.inventons.platform.database.Databases;
import fr.inventons.platform.database.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Mixin;

/** A command on the database itself, which needs no module: it starts in an instant. */
abstract class DatabaseCommand extends HelpfulCommand {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCommand.class);

    private final String name;

    @Mixin private final DataOption data = new DataOption();

    DatabaseCommand(String name) {
        this.name = name;
    }

    /** Opens the database of {@code folder}, as the command needs it. */
    Opening open(Path folder) {
        return Databases.attach(folder, name, System.getenv());
    }

    /** Does the work; the answer is the exit code. */
    abstract int work(Database database) throws IOException, SQLException;

    @Override
    public Integer call() {
        var opening = open(data.or(Mode.SERVICE.folder));
        if (!(opening instanceof Opening.Opened(var database))) {
            tell(Sentences.why(opening));
            return Program.FAILED;
        }
        var stopping = Stopping.atExit(database);
        try {
            return work(database.database());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.error("{} failed", name, e);
            tell(Sentences.say("command-failed", name, e.toString()));
            return Program.FAILED;
        } finally {
            stopping.stop();
        }
    }
}
