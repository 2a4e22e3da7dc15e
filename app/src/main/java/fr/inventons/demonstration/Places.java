package fr.inventons.demonstration;

import fr.inventons.platform.command.Importer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The invented neighbourhoods, brought in by the same import as the real ones. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class Places {
    private final List<Importer> importers;

    Places(List<Importer> importers) {
        this.importers = importers;
    }

    void register() {
        var importer =
                importers.stream()
                        .filter(one -> one.kind().equals("qpv"))
                        .findFirst()
                        .orElseThrow();
        try {
            var file = Files.createTempFile("quartiers", ".csv");
            try {
                Files.write(file, StoryFiles.bytes("quartiers.csv"));
                var report = importer.run(file, false);
                if (!report.fatal().isEmpty() || report.refused() > 0) {
                    throw new IllegalStateException("quartiers.csv was refused: " + report);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
