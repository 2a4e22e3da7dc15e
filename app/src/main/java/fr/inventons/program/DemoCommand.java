package fr.inventons.program;

import picocli.CommandLine.Command;

/** {@code inventons demo}: invented people and places, to walk through. */
@Command(name = "demo", description = "Lance la démonstration : tout y est fictif.")
final class DemoCommand extends RunCommand {
    DemoCommand(Class<?> application) {
        super(application, Mode.DEMONSTRATION);
    }
}
