package fr.inventons.recognition.candidacy;

/** Every way {@link Examinations#overrule} can end. */
public sealed interface Overruling {
    record Overruled() implements Overruling {}

    record Unknown() implements Overruling {}

    /** Only who examines the files of the track sets a rule aside. */
    record NotAllowed() implements Overruling {}

    record UnknownRule() implements Overruling {}

    /** Met, or set aside already. */
    record NothingToOverrule() implements Overruling {}

    /** What bearers undertake, nobody undertakes for them. */
    record OnlyTheBearer() implements Overruling {}

    record ReasonMissing() implements Overruling {}

    record TooLong(int length, int limit) implements Overruling {}

    record NoMore(CandidacyState state) implements Overruling {}

    /** Who submitted the file for its bearers does not examine it. */
    record SamePerson() implements Overruling {}
}
