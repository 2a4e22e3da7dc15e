package fr.inventons.recognition.label.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Status;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.CommitteeAvis;
import fr.inventons.recognition.label.Decision;
import fr.inventons.recognition.label.DecisionDraft;
import fr.inventons.recognition.label.DecisionFile;
import fr.inventons.recognition.label.Decisions;
import fr.inventons.recognition.label.web.DecisionView.AvisView;
import fr.inventons.recognition.label.web.DecisionView.LetterView;
import fr.inventons.recognition.label.web.DecisionView.SignedView;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gathers the page of a file before the authority, and the lines of the list. */
@Component
class DecisionViews {
    private final Decisions decisions;
    private final EndViews ends;
    private final Notices notices;
    private final LabelWords words;

    DecisionViews(Decisions decisions, EndViews ends, Notices notices, LabelWords words) {
        this.decisions = decisions;
        this.ends = ends;
        this.notices = notices;
        this.words = words;
    }

    /** The file; {@link NotFound} for whoever may not know of it. */
    DecisionFile file(Actor by, CandidacyId id) {
        return decisions.see(by, id).orElseThrow(NotFound::new);
    }

    DecisionView view(Actor by, DecisionFile one) {
        var file = one.candidacy();
        var href = "/decisions/" + file.id().value();
        var zone = words.zone(file.department());
        return new DecisionView(
                href,
                "/candidatures/" + file.id().value(),
                file.title(),
                file.number(),
                decisions.bearer(file),
                words.department(file.department()),
                one.track().authority(),
                status(one),
                one.avis().map(avis -> avis(avis, zone)),
                one.undecided(),
                one.prepares(),
                one.decides(),
                one.draft()
                        .map(DecisionDraft::preparedAt)
                        .map(at -> words.say("prepared-on", French.moment(at, zone)))
                        .orElse(""),
                one.decisions().reversed().stream().map(this::signed).toList(),
                letters(by, one, href),
                one.decisions().isEmpty() ? "" : notices.told(file.action()),
                one.label().map(label -> ends.view(by, one, label)));
    }

    DecisionRow row(DecisionFile one) {
        return new DecisionRow(
                "/decisions/" + one.candidacy().id().value(),
                one.candidacy().title(),
                one.candidacy().number(),
                one.track().national()
                        ? one.track().label()
                        : words.department(one.candidacy().department()),
                one.avis()
                        .map(avis -> words.say("avis." + avis.kind().name()))
                        .orElseGet(() -> words.say("avis.none")),
                status(one));
    }

    private Status status(DecisionFile one) {
        if (one.label().isPresent()) {
            return words.status(one.label().get());
        }
        if (one.latest().isPresent()) {
            return words.outcome(one.latest().get().outcome());
        }
        if (one.avis().isEmpty()) {
            return new Status(words.say("state.no-avis"), "attente", "horloge");
        }
        return one.draft().isPresent()
                ? new Status(words.say("state.to-sign"), "attente", "horloge")
                : new Status(words.say("state.to-prepare"), "attente", "crayon");
    }

    private AvisView avis(CommitteeAvis avis, ZoneId zone) {
        var said = words.say("avis." + avis.kind().name());
        return new AvisView(
                switch (avis.kind()) {
                    case FAVOURABLE -> new Status(said, "oui", "oui");
                    case WITH_RESERVES -> new Status(said, "demi", "demi");
                    case UNFAVOURABLE -> new Status(said, "ardoise", "pause");
                    case ADJOURN -> new Status(said, "attente", "horloge");
                },
                French.day(avis.on(), zone),
                avis.reasons());
    }

    private SignedView signed(Decision decision) {
        return new SignedView(
                words.say("decision-title", decision.number(), French.day(decision.decidedOn())),
                words.outcome(decision.outcome()),
                decision.reasons(),
                decision.advice(),
                decision.departure(),
                words.say(
                        decision.onPaper() ? "signed-paper" : "signed-screen",
                        decision.quality(),
                        French.day(decision.decidedOn())));
    }

    private List<LetterView> letters(Actor by, DecisionFile one, String href) {
        return decisions.letters(by, one.candidacy().id()).stream()
                .map(letter ->
                        new LetterView(
                                letter.title(),
                                href + "/lettres/" + letter.id(),
                                letter.number() + ", " + letter.format().toUpperCase(Locale.ROOT),
                                letter.sha256().substring(0, 4)
                                        + "…"
                                        + letter.sha256().substring(60)))
                .toList();
    }
}
