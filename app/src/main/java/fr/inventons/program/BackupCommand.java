package fr.inventons.program;

import fr.inventons.platform.backup.Backups;
import fr.inventons.platform.backup.Saving;
import fr.inventons.platform.database.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inventons backup FILE}: everything, as it stands at one instant. */
@Command(
        name = "backup",
        description = "Sauvegarde toutes les données dans un fichier, sans rien arrêter.")
final class BackupCommand extends DatabaseCommand {
    @Parameters(index = "0", paramLabel = "FICHIER", description = "Le fichier à créer.")
    private Path file = Path.of("");

    BackupCommand() {
        super("backup");
    }

    @Override
    int work(Database database) throws IOException, SQLException {
        switch (Backups.save(database, file.toAbsolutePath())) {
            case Saving.Saved(var saved, int tables, long rows, long bytes) -> {
                spec().commandLine()
                        .getOut()
                        .println(Sentences.say("backup-done", saved, rows, tables, bytes));
                return 0;
            }
            case Saving.FileExists(var there) -> tell(Sentences.say("backup-file-exists", there));
            case Saving.NothingToSave nothing -> tell(Sentences.say("backup-nothing"));
        }
        return Program.FAILED;
    }
}
