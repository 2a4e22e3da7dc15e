package fr.inventons.program;

import fr.inventons.platform.command.Verifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inventons verify KIND FILE}: trusts the file alone, so it opens no database. */
@Command(
        name = "verify",
        description =
                "Vérifie un fichier publié, par exemple « inventons verify allocation"
                        + " repartition.json ». Un mot inconnu à la place de GENRE donne la liste"
                        + " des genres.")
final class VerifyCommand extends HelpfulCommand {
    @Parameters(index = "0", paramLabel = "GENRE", description = "Ce que contient le fichier.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FICHIER", description = "Le fichier à vérifier.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        var verifiers =
                ServiceLoader.load(Verifier.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
        var verifier = verifiers.stream().filter(one -> one.kind().equals(kind)).findFirst();
        if (verifier.isEmpty()) {
            tell(
                    Sentences.say(
                            "import-unknown-kind",
                            kind,
                            verifiers.stream()
                                    .sorted(Comparator.comparing(Verifier::kind))
                                    .map(one -> "  " + one.kind() + "  " + one.description())
                                    .collect(Collectors.joining("\n"))));
            return Program.MISUSED;
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            tell(Sentences.say("import-no-file", file));
            return Program.FAILED;
        }
        var verification = verifier.get().verify(file);
        var out = spec().commandLine().getOut();
        verification.sentences().forEach(out::println);
        out.println(Sentences.say(verification.sound() ? "verify-sound" : "verify-not-sound"));
        return verification.sound() ? 0 : Program.FAILED;
    }
}
