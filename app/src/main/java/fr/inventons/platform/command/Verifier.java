package fr.inventons.platform.command;

import java.nio.file.Path;

/**
 * Slot: what stands behind {@code inventons verify KIND FILE}. Found by {@link
 * java.util.ServiceLoader} and not as a bean, because whoever verifies trusts the file alone: no
 * database, no configuration, no network.
 */
public interface Verifier {
    /** The word typed on the command line, such as {@code allocation}. */
    String kind();

    /** One French sentence for the help. */
    String description();

    /** Computes again what the file says; a file that is something else is not sound either. */
    Verification verify(Path file);
}
