package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.platform.paper.Document;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader finds in a remontée: its words, its chain, its files. The matrix decides. */
@Service
public class ReadingRoom {
    private final Transmissions transmissions;
    private final Contents contents;
    private final VisaStore visas;
    private final ArchiveStore archive;
    private final Meetings meetings;
    private final Proposals proposals;
    private final RemonteePaper papers;
    private final Clock clock;

    ReadingRoom(
            Transmissions transmissions,
            Contents contents,
            VisaStore visas,
            ArchiveStore archive,
            Meetings meetings,
            Proposals proposals,
            RemonteePaper papers,
            Clock clock) {
        this.transmissions = transmissions;
        this.contents = contents;
        this.visas = visas;
        this.archive = archive;
        this.meetings = meetings;
        this.proposals = proposals;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * What somebody reads now.
     *
     * @param fingerprint of all of it: hand it back with the act, so that nothing is signed unread
     */
    public record Read(Content content, String fingerprint) {}

    /** Its words, for those to whom the matrix opens them: once frozen, those that were signed. */
    @Transactional(readOnly = true)
    public Optional<Read> read(Actor by, TransmissionId id) {
        return full(by, id)
                .map(seen -> {
                    var json = words(seen.transmission());
                    var content = Canonical.content(json);
                    return new Read(
                            seen.inside() ? content : outside(content), Canonical.sha256(json));
                });
    }

    /** What changed since this person's step last read it; empty when it never did. */
    @Transactional(readOnly = true)
    public Optional<List<Change>> changes(Actor by, TransmissionId id) {
        return full(by, id)
                .filter(seen -> seen.from(Reader.HIERARCHY) || seen.from(Reader.OFFICER))
                .flatMap(seen -> turn(seen.transmission()))
                .flatMap(step -> visas.lastRead(id, step))
                .map(Canonical::content)
                .map(before ->
                        Change.between(
                                before,
                                Canonical.content(
                                        words(
                                                transmissions
                                                        .see(by, id)
                                                        .orElseThrow()
                                                        .transmission()))));
    }

    /** The acts of its chain: all for those inside, the last passage for the others. */
    public List<Visa> visas(Actor by, TransmissionId id) {
        return full(by, id)
                .map(seen -> {
                    var all = visas.visas(id);
                    var names = seen.from(Reader.OFFICER) || seen.from(Reader.HIERARCHY);
                    return (seen.inside() ? all : RemonteeSeal.passage(all))
                            .stream().map(visa -> names ? visa : visa.withoutName()).toList();
                })
                .orElse(List.of());
    }

    /** True when it is this person's turn on screen. */
    public boolean turnOf(Actor by, Transmission one) {
        return by.holds(Role.SIGNATORY, Scope.department(one.department()))
                && seat(by, one).isPresent();
    }

    /** The seat of this person at the step whose turn it is. */
    public Optional<Seat> seat(Actor by, Transmission one) {
        return one.turn()
                .flatMap(step ->
                        visas.seats(one.campaign(), one.department()).stream()
                                .filter(seat -> seat.step().equals(step.id()))
                                .filter(seat ->
                                        by.person().filter(seat.person()::equals).isPresent())
                                .findFirst());
    }

    /** A frozen file. */
    public Optional<StoredFile> file(Actor by, TransmissionId id, Format format) {
        return full(by, id).flatMap(seen -> archive.file(id, format));
    }

    /** The fingerprints of the frozen files. */
    public Map<Format, String> fingerprints(Actor by, TransmissionId id) {
        return full(by, id).map(seen -> archive.fingerprints(id)).orElse(Map.of());
    }

    /** The document before signature, marked as a draft on each page. */
    @Transactional(readOnly = true)
    public Optional<Document> draft(Actor by, TransmissionId id) {
        return full(by, id)
                .filter(seen -> !seen.transmission().frozen() && seen.inside())
                .map(seen -> papers.draft(contents.of(seen.transmission()), clock.instant()));
    }

    /** A scan, for the officer and the hierarchy only. */
    public Optional<StoredFile> scan(Actor by, TransmissionId id, UUID visa) {
        return full(by, id)
                .filter(seen -> seen.from(Reader.OFFICER) || seen.from(Reader.HIERARCHY))
                .flatMap(seen -> visas.scan(id, visa));
    }

    /** How many proposals of its meetings their tables have not released: drafts, unread. */
    public int unreleased(Actor by, Transmission one) {
        return Preparation.prepares(by, one.department())
                ? (int)
                        proposals.ofMeetings(one.meetings()).stream()
                                .filter(each -> each.reached().compareTo(Stage.REVIEW) < 0)
                                .count()
                : 0;
    }

    /** Closed meetings that an officer may still put into a remontée. */
    public List<Meeting> available(Actor by, Transmission one) {
        return Preparation.prepares(by, one.department())
                ? meetings.of(one.campaign(), one.department()).stream()
                        .filter(each -> each.state() == Meeting.State.CLOSED)
                        .filter(each -> !one.meetings().contains(each.id()))
                        .toList()
                : List.of();
    }

    private Optional<String> turn(Transmission one) {
        return one.turn().map(Transmission.Step::id);
    }

    private String words(Transmission one) {
        return one.frozen() ? visas.signedWords(one.id()) : Canonical.json(contents.of(one));
    }

    private Optional<SeenTransmission> full(Actor by, TransmissionId id) {
        return transmissions.see(by, id).filter(SeenTransmission::full);
    }

    /** How many are withheld, and nothing of which. */
    private static Content outside(Content content) {
        return content.with(
                content.withheld().stream()
                        .map(each -> new Content.Withheld("", "", "", "", ""))
                        .toList());
    }
}
