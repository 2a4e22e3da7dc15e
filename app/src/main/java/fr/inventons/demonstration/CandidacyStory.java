package fr.inventons.demonstration;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.Body;
import fr.inventons.recognition.candidacy.Advices;
import fr.inventons.recognition.candidacy.Advising;
import fr.inventons.recognition.candidacy.Answers;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.CouncilAvis;
import fr.inventons.recognition.candidacy.Examinations;
import fr.inventons.recognition.candidacy.Examining;
import fr.inventons.recognition.candidacy.Opening;
import fr.inventons.recognition.candidacy.Opinion;
import fr.inventons.recognition.candidacy.OpinionKind;
import fr.inventons.recognition.candidacy.Recording;
import fr.inventons.recognition.candidacy.Submitting;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Bearers apply for the label; préfectures and the desk examine, a préfet and a council advise. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class CandidacyStory {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String DESK = "garnier";

    private final Campaigns campaigns;
    private final Candidacies candidacies;
    private final Examinations examinations;
    private final Advices advices;
    private final Bodies bodies;
    private final Acts acts;

    CandidacyStory(
            Campaigns campaigns,
            Candidacies candidacies,
            Examinations examinations,
            Advices advices,
            Bodies bodies,
            Acts acts) {
        this.campaigns = campaigns;
        this.candidacies = candidacies;
        this.examinations = examinations;
        this.advices = advices;
        this.bodies = bodies;
        this.acts = acts;
    }

    /** The file of each action of the story, by the action's key. */
    Map<String, CandidacyId> play(Recognition story, Cast cast, Map<String, Carried> actions) {
        var files = new LinkedHashMap<String, CandidacyId>();
        for (var told : story.candidacies()) {
            var action = Objects.requireNonNull(actions.get(told.action()), told.action());
            files.put(told.action(), apply(told, cast, action));
        }
        return files;
    }

    private CandidacyId apply(Recognition.Applied told, Cast cast, Carried action) {
        var national = told.track().equals("nationale");
        var zone = national ? PARIS : action.zone();
        var id =
                acts.at(
                                told.opened(),
                                zone,
                                Opening.Opened.class,
                                () ->
                                        candidacies.open(
                                                action.bearer().get(),
                                                action.id(),
                                                told.track(),
                                                told.call()))
                        .id();
        var submitted = told.submitted();
        if (submitted == null) {
            return id;
        }
        acts.at(
                submitted.minusMinutes(20),
                zone,
                Recording.Recorded.class,
                () -> candidacies.write(action.bearer().get(), id, 1, answers(told, id)));
        acts.at(
                submitted,
                zone,
                Submitting.Submitted.class,
                () -> candidacies.submit(action.bearer().get(), id));
        var examiner = national ? cast.actor(DESK) : cast.officer(action.department());
        examine(told.admitted(), zone, examiner, id);
        advise(told, cast, zone, id);
        return id;
    }

    private void examine(@Nullable LocalDateTime at, ZoneId zone, Actor examiner, CandidacyId id) {
        if (at != null) {
            acts.at(at, zone, Examining.Examined.class, () -> examinations.admit(examiner, id));
        }
    }

    private void advise(Recognition.Applied told, Cast cast, ZoneId zone, CandidacyId id) {
        var opinion = told.opinion();
        if (opinion != null) {
            acts.at(
                    opinion.at(),
                    zone,
                    Advising.Given.class,
                    () ->
                            advices.giveOpinion(
                                    cast.actor(opinion.by()),
                                    id,
                                    new Opinion.New(
                                            OpinionKind.valueOf(opinion.kind()),
                                            opinion.text(),
                                            opinion.quality(),
                                            opinion.at().toLocalDate(),
                                            "")));
        }
        var avis = told.avis();
        if (avis != null) {
            acts.at(
                    avis.at(),
                    zone,
                    Advising.Given.class,
                    () -> advices.giveAvis(cast.actor(avis.by()), id, avis(avis, id)));
        }
    }

    private CouncilAvis.New avis(Recognition.BodyAdvice told, CandidacyId id) {
        var department = candidacies.candidacy(id).orElseThrow().department();
        var body =
                bodies.of(department).stream()
                        .filter(one -> one.name().equals(told.body()))
                        .map(Body::id)
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("no «" + told.body() + "»"));
        return new CouncilAvis.New(
                body,
                OpinionKind.valueOf(told.kind()),
                told.at().toLocalDate(),
                told.votes().get(0),
                told.votes().get(1),
                told.votes().get(2),
                told.text(),
                told.divergence(),
                "");
    }

    /** What the story of the action says already, and what the file adds to it. */
    private Answers answers(Recognition.Applied told, CandidacyId id) {
        var texts = new HashMap<>(candidacies.answers(id).texts());
        texts.putAll(told.answers() == null ? Map.of() : told.answers());
        var commitments =
                campaigns.current().label().orElseThrow().commitments().stream()
                        .map(one -> one.id())
                        .collect(Collectors.toSet());
        return new Answers(
                texts, Set.copyOf(commitments), text(told.host()), text(told.responsible()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
