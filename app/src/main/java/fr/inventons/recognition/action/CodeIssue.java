package fr.inventons.recognition.action;

/** Every way {@link Bearers#issueCode} can end. */
public sealed interface CodeIssue {
    /**
     * @param code seven characters, shown now and kept nowhere in clear; the one before is void
     */
    record Issued(String code) implements CodeIssue {}

    record NotAllowed() implements CodeIssue {}

    record Unknown() implements CodeIssue {}
}
