package fr.inventons.platform.database;

import java.time.Instant;

/**
 * The program that holds a data directory.
 *
 * @param purpose the command it runs: {@code serve}, {@code demo}, {@code import} …
 * @param address where its pages are, such as {@code http://127.0.0.1:8080}; empty for a command
 *     without pages and while it starts
 */
public record Holder(long pid, Instant since, String purpose, String address) {
    /** True when it goes on until it is stopped, so that a command may work beside it. */
    public boolean lasting() {
        return purpose.equals("serve") || purpose.equals("demo");
    }
}
