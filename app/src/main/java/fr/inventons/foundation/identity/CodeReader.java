package fr.inventons.foundation.identity;

import java.util.Optional;

/**
 * Slot: a module that hands codes to people without an account (the ticket of a table, the code of
 * a file) tells what a code opens.
 */
public interface CodeReader {
    /**
     * What this code opens; empty when it is none of this module's.
     *
     * @param code seven characters as {@link Codes#read} gives them
     */
    Optional<CodeGrant> opened(String code);
}
