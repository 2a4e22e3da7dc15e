package fr.inventons.participation.correspondence;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.PublicationHold;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.mail.Outbox;
import fr.inventons.platform.mail.OutboxId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives a message the form of its channel: a mail for the outbox, or an errand. */
@Component
class Posting {
    private final DispatchStore store;
    private final Outbox outbox;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Clock clock;

    Posting(
            DispatchStore store,
            Outbox outbox,
            Campaigns campaigns,
            Territories territories,
            Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.campaigns = campaigns;
        this.territories = territories;
        this.clock = clock;
    }

    /** When the message may go. */
    PublicationHold hold(Meeting meeting, Letter letter) {
        var now = clock.instant();
        if (letter.practical()) {
            return new PublicationHold(now, PublicationHold.Because.NOTHING, "");
        }
        return PublicationHold.decide(
                campaigns.campaign(meeting.campaign()).orElseThrow(),
                zone(meeting),
                now,
                Optional.empty(),
                "");
    }

    ZoneId zone(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::zone)
                .orElse(ZoneOffset.UTC);
    }

    OutboxId put(MeetingId meeting, Person to, Letter letter, Instant notBefore) {
        return outbox.put(
                new Mail(to.email(), letter.subject(), letter.parts(), letter.attached()),
                "dispatch/%s/%s/%s".formatted(meeting.value(), to.id().value(), letter.key()),
                notBefore);
    }

    /** The mail of a message that goes another way: a new one, or the one that it keeps. */
    Optional<OutboxId> moved(Dispatch dispatch, Person to, Channel channel) {
        if (channel != Channel.EMAIL) {
            return dispatch.mail();
        }
        var mail =
                new Mail(
                        to.email(),
                        dispatch.subject(),
                        dispatch.parts(),
                        store.attached(dispatch.id()));
        return Optional.of(
                outbox.put(
                        mail,
                        "dispatch/%s/%d".formatted(dispatch.id().value(), dispatch.revision()),
                        dispatch.heldUntil().orElse(clock.instant())));
    }

    Errand errand(Dispatch dispatch, Person person) {
        return new Errand(
                dispatch.id(),
                dispatch.person(),
                person.name(),
                dispatch.channel(),
                dispatch.subject(),
                dispatch.channel().address(person),
                script(dispatch),
                dispatch.outcome(),
                dispatch.settledAt(),
                dispatch.revision());
    }

    /** What to say: the script, or else the words of the mail without its links. */
    private static String script(Dispatch dispatch) {
        return dispatch.callScript().isBlank()
                ? dispatch.parts().stream()
                        .map(part ->
                                switch (part) {
                                    case Mail.Part.Text(var text) -> text;
                                    case Mail.Part.Act(var label, var url) -> "";
                                    case Mail.Part.Code(var label, var code) -> label + " " + code;
                                })
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"))
                : dispatch.callScript();
    }
}
