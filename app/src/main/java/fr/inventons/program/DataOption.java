package fr.inventons.program;

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
        var xdg = System.getenv("XDG_DATA_HOME");
        var base =
                xdg == null || xdg.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".local", "share")
                        : Path.of(xdg);
        return base.resolve("inventons").resolve(name);
    }
}
