package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Inviting the guests of a meeting and reminding those who have not answered, each by the way that
 * reaches her. Nobody is invited twice, whoever clicks how many times.
 */
@Service
public class Invitations {
    /** Nobody is reminded sooner than this after the last time. */
    public static final Duration PATIENCE = Duration.ofDays(2);

    private static final String SAMPLE_CODE = "K7M4Q2X";

    private final InvitationStore store;
    private final Meetings meetings;
    private final Guests guests;
    private final Composer composer;
    private final Courier courier;
    private final Phrases phrases;
    private final Clock clock;

    Invitations(
            InvitationStore store,
            Meetings meetings,
            Guests guests,
            Composer composer,
            Courier courier,
            Phrases phrases,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.guests = guests;
        this.composer = composer;
        this.courier = courier;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** Where the invitations stand, for those who prepare the meeting; empty for anyone else. */
    @Transactional(readOnly = true)
    public Optional<Board> board(Actor by, MeetingId id) {
        return prepared(by, id).map(this::board);
    }

    Board board(Meeting meeting) {
        var waves = store.waves(meeting.id());
        return new Board(meeting, phrases.sender(meeting), guests.of(meeting.id(), waves), waves);
    }

    /** The text of a purpose: the officer's, or the product's while she wrote none. */
    public Revised<Wording> wording(Meeting meeting, Purpose purpose) {
        return phrases.wording(meeting, purpose);
    }

    /** Writes the text of a purpose; {@code revision} is the one that was shown. */
    @Transactional
    public Phrasing write(Actor by, MeetingId id, Purpose purpose, int revision, Wording wording) {
        return phrases.write(by, id, purpose, revision, wording.tidy());
    }

    /** Says who writes and where answers go; {@code revision} is the one that was shown. */
    @Transactional
    public Phrasing signAs(Actor by, MeetingId id, int revision, Sender sender) {
        return phrases.signAs(by, id, revision, sender.tidy());
    }

    /**
     * Writes to all who are to be invited, or reminded.
     *
     * @param lastWave number of the last sending when the page was shown, so that two officers, or
     *     two clicks, send once
     */
    @Transactional
    public Mailing send(Actor by, MeetingId id, Purpose purpose, int lastWave) {
        if (purpose.tellsChange()) {
            throw new IllegalArgumentException("a change of the day tells itself: " + purpose);
        }
        var found = meetings.see(by, id);
        if (found.isEmpty()) {
            return new Mailing.Unknown();
        }
        if (!meetings.prepares(by, found.get().department())) {
            return new Mailing.NotAllowed();
        }
        var meeting = meetings.hold(id).orElseThrow();
        if (meeting.over()) {
            return new Mailing.MeetingOver(meeting.endedAt().orElseThrow());
        }
        if (meeting.postponed()) {
            return new Mailing.Postponed();
        }
        var board = board(meeting);
        if (board.lastWave() != lastWave) {
            return new Mailing.ChangedMeanwhile();
        }
        var now = clock.instant();
        var chosen =
                purpose == Purpose.INVITATION
                        ? board.toInvite()
                        : board.toRemind(now.minus(PATIENCE));
        if (chosen.isEmpty()) {
            return purpose == Purpose.INVITATION
                    ? new Mailing.Nobody()
                    : board.silent().stream()
                            .map(guest -> guest.writtenAt().orElseThrow())
                            .min(Instant::compareTo)
                            .<Mailing>map(last -> new Mailing.TooSoon(last.plus(PATIENCE)))
                            .orElseGet(Mailing.Nobody::new);
        }
        int wave =
                courier.tell(
                        by.reference(),
                        meeting,
                        phrases.said(meeting, purpose),
                        chosen.stream()
                                .map(guest ->
                                        Recipient.of(
                                                guest.person(), Optional.of(guest.registration())))
                                .toList());
        return new Mailing.Sent(wave, chosen.size());
    }

    /** What a guest who lives at an address would read now, made up, to look at before sending. */
    public PaperLetter sample(Meeting meeting, Purpose purpose) {
        var said = phrases.said(meeting, purpose);
        var somebody = composer.somebody();
        return new PaperLetter(
                somebody,
                Channel.POST,
                said,
                composer.compose(
                        said, new Recipient(somebody, Recipient.Standing.ASKED, SAMPLE_CODE)));
    }

    /** What was said in a sending to those who are reached on paper, each one's letter. */
    @Transactional(readOnly = true)
    public List<PaperLetter> letters(Actor by, MeetingId id, int wave) {
        return prepared(by, id)
                .flatMap(meeting ->
                        store.waves(id).stream().filter(one -> one.number() == wave).findFirst())
                .map(one -> courier.letters(by, id, one))
                .orElse(List.of());
    }

    /** The sendings of which letters are to be printed, the newest first. */
    @Transactional(readOnly = true)
    public List<PaperSending> papers(Actor by, MeetingId id) {
        return prepared(by, id).map(_ -> courier.papers(by, id, store.waves(id))).orElse(List.of());
    }

    /** Who writes and where answers go, or the contact of this installation. */
    public Sender sender(Meeting meeting) {
        return phrases.sender(meeting).text();
    }

    /** The meeting, for those who prepare it. */
    public Optional<Meeting> prepared(Actor by, MeetingId id) {
        return meetings.see(by, id).filter(one -> meetings.prepares(by, one.department()));
    }
}
