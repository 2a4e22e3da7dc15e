package fr.inventons.foundation.identity;

import java.util.Optional;

/**
 * What a code opens.
 *
 * @param reference what the journal keeps of whoever shows it: {@code ticket:<table>}, {@code
 *     dossier:<action>}
 * @param grant the role that the browser keeps from then on; empty when the code opens its page and
 *     nothing else
 * @param home the page to land on
 */
public record CodeGrant(String reference, Optional<Grant> grant, String home) {
    public CodeGrant(String reference, Grant grant, String home) {
        this(reference, Optional.of(grant), home);
    }

    /** A code that opens one page. */
    public static CodeGrant page(String reference, String home) {
        return new CodeGrant(reference, Optional.empty(), home);
    }
}
