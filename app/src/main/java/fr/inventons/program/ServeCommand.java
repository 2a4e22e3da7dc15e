package fr.inventons.program;

import picocli.CommandLine.Command;

/** {@code inventons serve}: the real service, with nothing of the demonstration. */
@Command(name = "serve", description = "Lance le service.")
final class ServeCommand extends RunCommand {
    ServeCommand(Class<?> application) {
        super(application, Mode.SERVICE);
    }
}
