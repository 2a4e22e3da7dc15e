package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.campaign.LabelVisibility.Matter;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.upload.AttachmentReading;
import fr.inventons.platform.upload.Uploads;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.candidacy.CandidacyFact.EnclosureAdded;
import fr.inventons.recognition.candidacy.CandidacyFact.EnclosureRemoved;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files joined to a candidacy: read safely, told apart by their fingerprint. */
@Service
public class Enclosures {
    private static final int NAME_LIMIT = 120;

    private final Candidacies candidacies;
    private final CandidacyStore store;
    private final EnclosureStore enclosures;
    private final CandidacyReaders readers;
    private final Actions actions;
    private final Uploads uploads;
    private final Journal journal;
    private final Clock clock;

    Enclosures(
            Candidacies candidacies,
            CandidacyStore store,
            EnclosureStore enclosures,
            CandidacyReaders readers,
            Actions actions,
            Uploads uploads,
            Journal journal,
            Clock clock) {
        this.candidacies = candidacies;
        this.store = store;
        this.enclosures = enclosures;
        this.readers = readers;
        this.actions = actions;
        this.uploads = uploads;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Attaching attach(Actor by, CandidacyId id, String name, InputStream content) {
        var seen = candidacies.see(by, id);
        if (seen.isEmpty()) {
            return new Attaching.Unknown();
        }
        var action = actions.lockAndRead(seen.get().candidacy().action()).orElseThrow();
        if (!readers.writes(by, action)) {
            return new Attaching.NotAllowed();
        }
        var file = store.lock(id).orElseThrow();
        if (!file.state().writable()) {
            return new Attaching.NoMore(file.state());
        }
        var joined = enclosures.of(id);
        int limit = readers.scheme(file).maximumAttachments();
        if (joined.size() >= limit) {
            return new Attaching.TooMany(limit);
        }
        return switch (uploads.attachment(content, name)) {
            case AttachmentReading.Refused why -> new Attaching.Unreadable(why);
            case AttachmentReading.Accepted(var read) -> {
                var sha256 = Freezing.sha256(read.bytes());
                if (joined.stream().anyMatch(one -> one.sha256().equals(sha256))) {
                    yield new Attaching.AlreadyThere();
                }
                var one =
                        new Enclosure(
                                UUID.randomUUID(),
                                id,
                                shortened(read.name()),
                                read.contentType(),
                                read.bytes().length,
                                sha256,
                                clock.instant());
                enclosures.insert(one, read.bytes());
                journal.record(by.reference(), new EnclosureAdded(id, one.id(), one.size()));
                yield new Attaching.Attached(one.id());
            }
        };
    }

    /** False when it is not there, or not this person's to remove. */
    @Transactional
    public boolean remove(Actor by, CandidacyId id, UUID enclosure) {
        var seen = candidacies.see(by, id);
        if (seen.isEmpty() || !seen.get().mayWrite()) {
            return false;
        }
        var file = store.lock(id).orElseThrow();
        if (!file.state().writable()) {
            return false;
        }
        // What a submission names is kept for it; what nobody submitted is gone for good.
        var gone =
                file.version() > 0
                        ? enclosures.remove(id, enclosure, clock.instant())
                        : enclosures.erase(id, enclosure);
        if (gone) {
            journal.record(by.reference(), new EnclosureRemoved(id, enclosure));
        }
        return gone;
    }

    /** Those that are joined now. */
    @Transactional(readOnly = true)
    public List<Enclosure> of(CandidacyId id) {
        return enclosures.of(id);
    }

    /** A joined file, for who reads the candidacy it belongs to; of another one, nothing. */
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(Actor by, CandidacyId id, UUID enclosure) {
        return candidacies
                .see(by, id)
                .filter(seen -> seen.sees(Matter.FILE))
                .flatMap(seen -> enclosures.bytes(id, enclosure));
    }

    /** The same, whoever asks: for the modules above, never for a page. */
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(CandidacyId id, UUID enclosure) {
        return enclosures.bytes(id, enclosure);
    }

    private static String shortened(String name) {
        return name.length() > NAME_LIMIT ? name.substring(name.length() - NAME_LIMIT) : name;
    }
}
