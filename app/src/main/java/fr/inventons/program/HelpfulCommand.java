package fr.inventons.program;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: French headings and {@code --help}. */
@Command(
        synopsisHeading = "Usage : ",
        descriptionHeading = "%n",
        parameterListHeading = "%nParamètres :%n",
        optionListHeading = "%nOptions :%n",
        commandListHeading = "%nCommandes :%n",
        synopsisSubcommandLabel = "COMMANDE",
        sortOptions = false)
abstract class HelpfulCommand implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 100,
            description = "Montre cette aide.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    @Spec private @Nullable CommandSpec spec;

    CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("this command was not given to picocli");
        }
        return spec;
    }

    /** For a person: one sentence on stderr, so that stdout stays for programs. */
    void tell(String sentence) {
        spec().commandLine().getErr().println(sentence);
    }
}
