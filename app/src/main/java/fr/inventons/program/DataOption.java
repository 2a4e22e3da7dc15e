package fr.inventons.program;

import fr.inventons.platform.database.Home;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data}: the folder that holds the database. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DOSSIER",
            description =
                    "Dossier des données (par défaut, inventons/donnees ou inventons/demonstration"
                            + " dans le dossier de données de l’utilisateur).")
    private @Nullable Path data;

    Path or(String name) {
        if (data != null) {
            return data;
        }
        return Home.data(System.getenv()).resolve("inventons").resolve(name);
    }
}
