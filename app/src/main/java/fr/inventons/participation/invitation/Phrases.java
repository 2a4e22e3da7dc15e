package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.invitation.Phrasing.Field;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingChange;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.web.Messages;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is said in a meeting's name: the officer's words, who signs, and the facts of the day. */
@Component
class Phrases {
    private final InvitationStore store;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Plans plans;
    private final Territories territories;
    private final Composer composer;
    private final Messages messages;
    private final Journal journal;
    private final String phone;
    private final String post;

    Phrases(
            InvitationStore store,
            Meetings meetings,
            Workshops workshops,
            Plans plans,
            Territories territories,
            Composer composer,
            Messages messages,
            Journal journal,
            @Value("${inventons.contact.phone}") String phone,
            @Value("${inventons.contact.post}") String post) {
        this.store = store;
        this.meetings = meetings;
        this.workshops = workshops;
        this.plans = plans;
        this.territories = territories;
        this.composer = composer;
        this.messages = messages;
        this.journal = journal;
        this.phone = phone;
        this.post = post;
    }

    Revised<Wording> wording(Meeting meeting, Purpose purpose) {
        var written = store.wordings(meeting.id()).get(purpose);
        return written == null ? new Revised<>(0, composer.own(purpose, meeting.title())) : written;
    }

    /** The one that was written, or the contact of this installation. */
    Revised<Sender> sender(Meeting meeting) {
        return store.sender(meeting.id())
                .orElseGet(() ->
                        new Revised<>(
                                0,
                                new Sender(
                                        messages.say(
                                                "invitation.own-service",
                                                territories
                                                        .department(meeting.department())
                                                        .map(Department::name)
                                                        .orElse("")),
                                        post,
                                        phone,
                                        messages.say("invitation.own-signature"),
                                        Optional.empty())));
    }

    /** Words and facts as they are at this moment. */
    Said said(Meeting meeting, Purpose purpose) {
        var changes = meetings.changes(meeting.id());
        var last =
                changes.isEmpty()
                        ? Optional.<MeetingChange>empty()
                        : Optional.of(changes.getLast());
        return new Said(
                purpose,
                wording(meeting, purpose).text(),
                Said.SentBy.of(sender(meeting).text()),
                meeting.title(),
                meeting.day(),
                meeting.startsAt(),
                plans.plan(meeting.id()).endsAt(),
                meeting.place(),
                last.filter(one -> purpose.tellsChange()).map(MeetingChange::reason).orElse(""),
                last.filter(one -> purpose == Purpose.MOVED)
                        .map(one -> one.from().day())
                        .filter(day -> !day.equals(meeting.day()))
                        .map(Object::toString)
                        .orElse(""),
                last.map(MeetingChange::number).orElse(0),
                workshops.of(meeting.id()).stream().map(Workshop::title).toList());
    }

    Phrasing write(Actor by, MeetingId id, Purpose purpose, int revision, Wording wording) {
        var refused = refused(by, id);
        if (refused.isPresent()) {
            return refused.get();
        }
        var meeting = meetings.hold(id).orElseThrow();
        if (meeting.over()) {
            return new Phrasing.MeetingOver(meeting.endedAt().orElseThrow());
        }
        var unfit =
                Stream.of(
                                missing(Field.SUBJECT, wording.subject()),
                                tooLong(Field.SUBJECT, wording.subject(), Wording.SUBJECT_LIMIT),
                                missing(Field.BODY, wording.body()),
                                tooLong(Field.BODY, wording.body(), Wording.BODY_LIMIT),
                                tooLong(Field.CLOSING, wording.closing(), Wording.CLOSING_LIMIT))
                        .flatMap(Optional::stream)
                        .findFirst();
        if (unfit.isPresent()) {
            return unfit.get();
        }
        int there = wording(meeting, purpose).revision();
        if (there != revision) {
            return new Phrasing.ChangedMeanwhile(there);
        }
        store.write(id, purpose, wording, there + 1);
        journal.record(
                by.reference(), new InvitationPhrased(id.value(), purpose.slug(), there + 1));
        return new Phrasing.Written(there + 1);
    }

    Phrasing signAs(Actor by, MeetingId id, int revision, Sender sender) {
        var refused = refused(by, id);
        if (refused.isPresent()) {
            return refused.get();
        }
        var meeting = meetings.hold(id).orElseThrow();
        if (meeting.over()) {
            return new Phrasing.MeetingOver(meeting.endedAt().orElseThrow());
        }
        var unfit =
                Stream.of(
                                missing(Field.SERVICE, sender.service()),
                                tooLong(Field.SERVICE, sender.service(), Sender.SERVICE_LIMIT),
                                missing(Field.ADDRESS, sender.address()),
                                tooLong(Field.ADDRESS, sender.address(), Sender.ADDRESS_LIMIT),
                                missing(Field.TELEPHONE, sender.telephone()),
                                tooLong(
                                        Field.TELEPHONE,
                                        sender.telephone(),
                                        Sender.TELEPHONE_LIMIT),
                                missing(Field.SIGNATURE, sender.signature()),
                                tooLong(
                                        Field.SIGNATURE,
                                        sender.signature(),
                                        Sender.SIGNATURE_LIMIT))
                        .flatMap(Optional::stream)
                        .findFirst();
        if (unfit.isPresent()) {
            return unfit.get();
        }
        if (sender.answerBy().filter(day -> !day.isBefore(meeting.day())).isPresent()) {
            return new Phrasing.AnswerTooLate();
        }
        int there = sender(meeting).revision();
        if (there != revision) {
            return new Phrasing.ChangedMeanwhile(there);
        }
        store.write(id, sender, there + 1);
        journal.record(by.reference(), new InvitationPhrased(id.value(), "", there + 1));
        return new Phrasing.Written(there + 1);
    }

    private Optional<Phrasing> refused(Actor by, MeetingId id) {
        var meeting = meetings.see(by, id);
        if (meeting.isEmpty()) {
            return Optional.of(new Phrasing.Unknown());
        }
        return meetings.prepares(by, meeting.get().department())
                ? Optional.empty()
                : Optional.of(new Phrasing.NotAllowed());
    }

    private static Optional<Phrasing> missing(Field field, String text) {
        return text.isEmpty() ? Optional.of(new Phrasing.Missing(field)) : Optional.empty();
    }

    private static Optional<Phrasing> tooLong(Field field, String text, int limit) {
        int length = text.codePointCount(0, text.length());
        return length > limit
                ? Optional.of(new Phrasing.TooLong(field, length, limit))
                : Optional.empty();
    }
}
