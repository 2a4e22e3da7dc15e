package fr.inventons.recognition.action;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.upload.Picture;
import fr.inventons.platform.upload.PictureReading;
import fr.inventons.platform.upload.Uploads;
import fr.inventons.recognition.action.ActionFact.PictureAdded;
import fr.inventons.recognition.action.ActionFact.PictureRemoved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures of actions: what they show, and why they may be shown. */
@Service
public class Pictures {
    /** Most pictures of an action. */
    public static final int LIMIT = 12;

    /** Longest description of a picture. */
    public static final int ALT_LIMIT = 300;

    private final PictureStore store;
    private final ActionStore locks;
    private final Actions actions;
    private final Uploads uploads;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Pictures(
            PictureStore store,
            ActionStore locks,
            Actions actions,
            Uploads uploads,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.locks = locks;
        this.actions = actions;
        this.uploads = uploads;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    /** Adds a picture with the consent that lets it be shown. */
    @Transactional
    public Illustration addPicture(
            Actor by, ActionId id, byte[] file, String alt, Consent consent) {
        var known = actions.see(by, id);
        if (known.isEmpty()) {
            return new Illustration.Unknown();
        }
        if (!actions.mayWrite(by, known.get())) {
            return new Illustration.NotAllowed();
        }
        var refusal = words(known.get(), alt.strip(), consent);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (uploads.picture(file, "")) {
            case PictureReading.Refused why -> new Illustration.Unreadable(why);
            case PictureReading.Accepted(var large, var small) ->
                    keep(by, id, large, small, alt.strip(), consent);
        };
    }

    /** Takes a picture away at once, file and all: a consent may be withdrawn at any time. */
    @Transactional
    public boolean removePicture(Actor by, PictureId id) {
        var action = store.actionOf(id).flatMap(actions::action);
        if (action.isEmpty() || !actions.mayWrite(by, action.get())) {
            return false;
        }
        locks.lock(action.get().id());
        if (store.delete(id)) {
            journal.record(by.reference(), new PictureRemoved(action.get().id(), id));
        }
        return true;
    }

    /** All pictures of these actions in the order they came, those whose consent ended too. */
    public Map<ActionId, List<ActionPicture>> of(Set<ActionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.of(ids).stream().collect(Collectors.groupingBy(ActionPicture::action));
    }

    /** Those that may be shown today. */
    public Map<ActionId, List<ActionPicture>> showable(Set<ActionId> ids) {
        var today = LocalDate.now(clock);
        return ids.isEmpty()
                ? Map.of()
                : store.of(ids).stream()
                        .filter(picture -> picture.consent().holdsOn(today))
                        .collect(Collectors.groupingBy(ActionPicture::action));
    }

    /** The bytes, in the smaller size that is at least that wide; whoever asks. */
    public Optional<Picture> picture(PictureId id, int width) {
        return store.file(id, width);
    }

    /** The action that a picture belongs to. */
    public Optional<ActionId> actionOf(PictureId id) {
        return store.actionOf(id);
    }

    private Illustration keep(
            Actor by, ActionId id, Picture large, Picture small, String alt, Consent consent) {
        locks.lock(id);
        if (store.of(List.of(id)).size() >= LIMIT) {
            return new Illustration.TooMany(LIMIT);
        }
        var picture =
                new ActionPicture(
                        PictureId.random(),
                        id,
                        alt,
                        consent,
                        large.width(),
                        large.height(),
                        clock.instant());
        store.insert(picture, large, small);
        journal.record(by.reference(), new PictureAdded(id, picture.id(), consent.how()));
        return new Illustration.Added(picture.id());
    }

    private Optional<Illustration> words(Action action, String alt, Consent consent) {
        if (alt.isEmpty()) {
            return Optional.of(new Illustration.AltMissing());
        }
        if (alt.length() > ALT_LIMIT) {
            return Optional.of(new Illustration.AltTooLong(alt.length(), ALT_LIMIT));
        }
        if (consent.how() != Consent.How.NOBODY_RECOGNISABLE && consent.who().isBlank()) {
            return Optional.of(new Illustration.ConsentMissing());
        }
        if (consent.who().length() > ALT_LIMIT) {
            return Optional.of(new Illustration.AltTooLong(consent.who().length(), ALT_LIMIT));
        }
        var today =
                LocalDate.ofInstant(
                        clock.instant(),
                        territories.department(action.department()).orElseThrow().zone());
        return consent.until()
                .filter(until -> until.isBefore(today))
                .map(Illustration.ConsentOver::new);
    }
}
