package fr.inventons.foundation.territory;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real public files, which the product does not ship. */
public final class RealFiles {
    private RealFiles() {}

    /**
     * Looks beside the repository, and beside the folders that hold it; skips the test if absent.
     */
    public static Path real(String name) {
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            var file = folder.resolve("shared/data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return abort("skipped: ../shared/data/" + name + " is not beside the repository");
    }
}
