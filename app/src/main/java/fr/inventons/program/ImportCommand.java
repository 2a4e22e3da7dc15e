package fr.inventons.program;

import fr.inventons.platform.command.Importer;
import fr.inventons.platform.command.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inventons import KIND FILE}: hands the file to the module that knows its kind. */
@Command(
        name = "import",
        description =
                "Importe un fichier, par exemple « inventons import qpv quartiers.csv ». Un mot"
                        + " inconnu à la place de GENRE donne la liste des genres.")
final class ImportCommand extends ContextCommand {
    @Parameters(index = "0", paramLabel = "GENRE", description = "Ce que contient le fichier.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FICHIER", description = "Le fichier à lire.")
    private Path file = Path.of("");

    @Option(
            names = "--dry-run",
            description = "Dit ligne par ligne ce qui changerait, et n’écrit rien.")
    private boolean dryRun;

    ImportCommand(Class<?> application) {
        super(application, "import");
    }

    @Override
    int work(ApplicationContext context, Mode mode) {
        var importers = context.getBeanProvider(Importer.class).stream().toList();
        var importer = importers.stream().filter(one -> one.kind().equals(kind)).findFirst();
        if (importer.isEmpty()) {
            tell(
                    Sentences.say(
                            "import-unknown-kind",
                            kind,
                            importers.stream()
                                    .sorted(Comparator.comparing(Importer::kind))
                                    .map(one -> "  " + one.kind() + "  " + one.description())
                                    .collect(Collectors.joining("\n"))));
            return Program.MISUSED;
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            tell(Sentences.say("import-no-file", file));
            return Program.FAILED;
        }
        return show(importer.get().run(file, dryRun));
    }

    private int show(Report report) {
        if (!report.fatal().isEmpty()) {
            tell(report.fatal());
            tell(Sentences.say("import-nothing-written"));
            return Program.FAILED;
        }
        var out = spec().commandLine().getOut();
        for (var line : report.lines()) {
            // Once written, the lines that were simply added need no reading.
            if (dryRun || line.outcome() != Report.Outcome.ADDED) {
                out.println(
                        Sentences.say(
                                "import-line",
                                Long.toString(line.number()),
                                word(line.outcome()),
                                line.reason()));
            }
        }
        out.println(
                Sentences.say(
                        dryRun ? "import-would" : "import-done",
                        report.added(),
                        report.changed(),
                        report.unchanged(),
                        report.refused()));
        return 0;
    }

    private static String word(Report.Outcome outcome) {
        return switch (outcome) {
            case ADDED -> Sentences.say("import-added");
            case CHANGED -> Sentences.say("import-changed");
            case REFUSED -> Sentences.say("import-refused");
        };
    }
}
