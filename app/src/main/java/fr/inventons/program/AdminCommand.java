package fr.inventons.program;

import picocli.CommandLine.Command;

/** {@code inventons admin}: what an operator does at the machine itself. */
@Command(name = "admin", description = "Gère les opérateurs.")
final class AdminCommand extends HelpfulCommand {
    @Override
    public Integer call() {
        spec().commandLine().usage(spec().commandLine().getOut());
        return Program.MISUSED;
    }
}
