package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Contact;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.registration.Registering.Reason;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody typed, as it is kept; and whether it can be. */
final class Intake {
    private static final int PHONE_LIMIT = 20;

    private Intake() {}

    /**
     * Without the spaces around; what only makes sense for a minor is dropped for an adult, and who
     * counts children asks for their care.
     */
    static Answers tidy(Answers typed) {
        boolean minor = typed.ageBand().minor();
        var needs = new HashSet<>(typed.needs());
        if (typed.children() != 0) {
            needs.add(Need.CHILDCARE);
        }
        return new Answers(
                typed.ageBand(),
                minor ? typed.adultInCharge().strip() : "",
                minor ? Contact.mobile(typed.adultPhone()).orElse(typed.adultPhone().strip()) : "",
                minor && typed.mayAttend(),
                typed.wishes().stream().distinct().toList(),
                Set.copyOf(needs),
                needs.contains(Need.CHILDCARE) && typed.children() == 0 ? 1 : typed.children(),
                typed.language().strip(),
                typed.group().strip().replaceAll("\\s+", " "),
                typed.remark().strip());
    }

    /** A minor without a number of her own is called at that of the adult in charge. */
    static NewPerson reachable(NewPerson typed, Answers tidy) {
        return tidy.ageBand().minor() && typed.mobile().isBlank()
                ? new NewPerson(
                        typed.civility(),
                        typed.givenName(),
                        typed.familyName(),
                        typed.email(),
                        tidy.adultPhone(),
                        typed.postalAddress(),
                        typed.relay())
                : typed;
    }

    /** An adult in charge was named for somebody whose age says that she needs none. */
    static Optional<Reason> unclear(Answers typed) {
        return !typed.ageBand().minor() && (!typed.adultInCharge().isBlank() || typed.mayAttend())
                ? Optional.of(Reason.AGE_UNCLEAR)
                : Optional.empty();
    }

    /** Why these answers cannot be kept; empty when they can. */
    static Optional<Reason> refusal(Answers tidy) {
        if (tidy.ageBand().minor() && tidy.adultInCharge().isEmpty()) {
            return Optional.of(Reason.ADULT_MISSING);
        }
        if (tidy.ageBand().minor() && Contact.mobile(tidy.adultPhone()).isEmpty()) {
            return Optional.of(Reason.ADULT_PHONE_MALFORMED);
        }
        if (tidy.children() < 0 || tidy.children() > Answers.CHILDREN_LIMIT) {
            return Optional.of(Reason.CHILDREN_OUT_OF_RANGE);
        }
        return Stream.of(tidy.adultInCharge(), tidy.language(), tidy.group())
                                .anyMatch(line -> line.length() > Answers.LINE_LIMIT)
                        || tidy.adultPhone().length() > PHONE_LIMIT
                        || tidy.remark().length() > Answers.REMARK_LIMIT
                ? Optional.of(Reason.TOO_LONG)
                : Optional.empty();
    }

    /** Under 15 no address is kept. */
    static Optional<Reason> refusal(NewPerson person, Answers tidy) {
        return tidy.ageBand() == AgeBand.UNDER_15 && !person.email().isBlank()
                ? Optional.of(Reason.EMAIL_UNDER_15)
                : Optional.empty();
    }

    /** A stranger writes no address of a page into a mail that leaves in our name. */
    static boolean nameless(NewPerson person) {
        return (person.givenName() + " " + person.familyName()).matches("(?is).*(://|www\\.).*");
    }

    static boolean reached(NewPerson person) {
        return Stream.of(person.email(), person.mobile(), person.postalAddress(), person.relay())
                .anyMatch(way -> !way.isBlank());
    }

    static Reason reason(Enrolment.Reason reason) {
        return switch (reason) {
            case NAME_MISSING -> Reason.NAME_MISSING;
            case QUALITY_MISSING -> Reason.QUALITY_MISSING;
            case QUALITY_UNKNOWN -> Reason.QUALITY_UNKNOWN;
            case EMAIL_MALFORMED -> Reason.EMAIL_MALFORMED;
            case MOBILE_MALFORMED -> Reason.MOBILE_MALFORMED;
            case TOO_LONG, CELLS -> Reason.TOO_LONG;
            case ALIKE, HOLDS_ROLE ->
                    throw new IllegalArgumentException("no reason of a vetted person: " + reason);
        };
    }
}
