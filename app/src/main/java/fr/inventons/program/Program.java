package fr.inventons.program;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Everything that {@code inventons} understands, and the exit code it ends with. */
@Command(
        name = "inventons",
        description = "Inventons : de la rencontre locale à la réponse nationale.",
        footer = {
            "",
            "Variables : INVENTONS_DATABASE_URL, INVENTONS_DATABASE_USER et INVENTONS_DATABASE_PASSWORD",
            "font travailler Inventons sur un PostgreSQL à vous (15 ou plus récent)."
        })
public final class Program extends HelpfulCommand {
    /** Refused or failed: something to correct outside the command. */
    static final int FAILED = 1;

    /** The command itself is wrong. */
    static final int MISUSED = 2;

    private Program() {}

    /**
     * Runs the command line.
     *
     * @param application the class that Spring starts from
     * @return the exit code: 0 done, 1 refused or failed, 2 badly written
     */
    public static int run(Class<?> application, String... arguments) {
        return commandLine(application).execute(arguments);
    }

    static CommandLine commandLine(Class<?> application) {
        var line =
                new CommandLine(new Program())
                        .addSubcommand(new ServeCommand(application))
                        .addSubcommand(new DemoCommand(application))
                        .addSubcommand(new ImportCommand(application))
                        .addSubcommand(new VerifyCommand())
                        .addSubcommand(new BackupCommand())
                        .addSubcommand(new RestoreCommand())
                        .addSubcommand(
                                new CommandLine(new AdminCommand())
                                        .addSubcommand(new AdminCreateCommand(application)));
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((wrong, given) -> explain(wrong));
        return line;
    }

    @Override
    public Integer call() {
        spec().commandLine().usage(spec().commandLine().getOut());
        return MISUSED;
    }

    private static int explain(ParameterException wrong) {
        var line = wrong.getCommandLine();
        var what =
                switch (wrong) {
                    case UnmatchedArgumentException unmatched ->
                            Sentences.say(
                                    "unknown-words", String.join(" ", unmatched.getUnmatched()));
                    case MissingParameterException missing ->
                            Sentences.say(
                                    "missing-words",
                                    String.join(
                                            ", ",
                                            missing.getMissing().stream()
                                                    .map(argument ->
                                                            argument.isOption()
                                                                    ? "--"
                                                                    : argument.paramLabel())
                                                    .toList()));
                    default ->
                            Sentences.say(
                                    "bad-value", wrong.getValue() == null ? "" : wrong.getValue());
                };
        line.getErr().println(Sentences.say("bad-command", what));
        line.getErr().println(Sentences.say("see-help", line.getCommandSpec().qualifiedName()));
        return MISUSED;
    }
}
