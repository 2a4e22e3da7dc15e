package fr.inventons.participation.meeting;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaign.Quality;
import fr.inventons.foundation.identity.Contact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a person can be taken as typed, said before anything is written. */
final class Vetting {
    private static final int NAME_LIMIT = 100;
    private static final int ORGANISATION_LIMIT = 200;

    private Vetting() {}

    /** Why not; empty when she can be taken. */
    static Optional<Enrolment.Reason> refusal(NewParticipant typed, Campaign campaign) {
        var person = typed.person();
        if (Plain.words(person.givenName() + " " + person.familyName()).isEmpty()) {
            return Optional.of(Enrolment.Reason.NAME_MISSING);
        }
        if (typed.quality().isBlank()) {
            return Optional.of(Enrolment.Reason.QUALITY_MISSING);
        }
        if (quality(typed.quality(), campaign).isEmpty()) {
            return Optional.of(Enrolment.Reason.QUALITY_UNKNOWN);
        }
        if (!person.email().isBlank() && Contact.email(person.email()).isEmpty()) {
            return Optional.of(Enrolment.Reason.EMAIL_MALFORMED);
        }
        if (!person.mobile().isBlank() && Contact.mobile(person.mobile()).isEmpty()) {
            return Optional.of(Enrolment.Reason.MOBILE_MALFORMED);
        }
        return person.civility().length() > 20
                        || person.givenName().length() > NAME_LIMIT
                        || person.familyName().length() > NAME_LIMIT
                        || person.postalAddress().length() > 500
                        || person.relay().length() > 200
                        || typed.organisation().length() > ORGANISATION_LIMIT
                ? Optional.of(Enrolment.Reason.TOO_LONG)
                : Optional.empty();
    }

    /** The kind of actor that somebody means, by id or label, singular or plural, either gender. */
    static Optional<Quality> quality(String typed, Campaign campaign) {
        return campaign.qualities().stream()
                .filter(quality -> quality.id().equals(typed))
                .findFirst()
                .or(() -> named(Plain.stems(typed), campaign));
    }

    private static Optional<Quality> named(String wanted, Campaign campaign) {
        return campaign.qualities().stream()
                .filter(quality -> names(quality).contains(wanted))
                .findFirst();
    }

    private static List<String> names(Quality quality) {
        return Stream.of(quality.id(), quality.label(), quality.plural())
                .flatMap(name -> Stream.of(name, name.replaceFirst("^.* (ou|et) ", "")))
                .map(Plain::stems)
                .distinct()
                .toList();
    }
}
