package fr.inventons.program;

import fr.inventons.platform.backup.Backups;
import fr.inventons.platform.backup.Restoring;
import fr.inventons.platform.database.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inventons restore FILE}: into an empty database only. */
@Command(
        name = "restore",
        description = "Remet une sauvegarde dans un dossier de données neuf (--data).")
final class RestoreCommand extends DatabaseCommand {
    @Parameters(index = "0", paramLabel = "FICHIER", description = "La sauvegarde à lire.")
    private Path file = Path.of("");

    RestoreCommand() {
        super("restore");
    }

    @Override
    int work(Database database) throws IOException, SQLException {
        switch (Backups.restore(database, file.toAbsolutePath())) {
            case Restoring.Restored(int tables, long rows) -> {
                spec().commandLine().getOut().println(Sentences.say("restore-done", rows, tables));
                return 0;
            }
            case Restoring.NoSuchFile(var absent) -> tell(Sentences.say("restore-no-file", absent));
            case Restoring.Corrupted(var bad, var where) ->
                    tell(Sentences.say("restore-corrupted", bad, where));
            case Restoring.NotEmpty notEmpty -> tell(Sentences.say("restore-not-empty"));
            case Restoring.OtherProgram(var script) ->
                    tell(Sentences.say("restore-other-program", script));
        }
        return Program.FAILED;
    }
}
