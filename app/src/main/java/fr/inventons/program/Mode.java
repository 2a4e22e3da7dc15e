package fr.inventons.program;

import java.util.Locale;

/** What a running program is for. Its name in lower case is the property {@code inventons.mode}. */
enum Mode {
    SERVICE("serve", "donnees"),
    DEMONSTRATION("demo", "demonstration");

    final String command;
    final String folder;

    Mode(String command, String folder) {
        this.command = command;
        this.folder = folder;
    }

    String property() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean fictional() {
        return this == DEMONSTRATION;
    }
}
