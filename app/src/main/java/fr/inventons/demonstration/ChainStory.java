package fr.inventons.demonstration;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.answer.Answering;
import fr.inventons.participation.answer.Answers;
import fr.inventons.participation.answer.Asking;
import fr.inventons.participation.answer.NewAnswer;
import fr.inventons.participation.answer.Publishing;
import fr.inventons.participation.answer.SolicitationId;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.synthesis.Sorting;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.participation.transmission.Progress;
import fr.inventons.participation.transmission.ReadingRoom;
import fr.inventons.participation.transmission.ReleasedStage;
import fr.inventons.participation.transmission.Transmissions;
import fr.inventons.participation.transmission.VisaAct;
import fr.inventons.participation.transmission.VisaChains;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The remontée goes up the visa chain and is sent; the desk sorts and asks; the services answer.
 */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class ChainStory {
    private static final String DESK = "garnier";

    private final Campaigns campaigns;
    private final VisaChains chains;
    private final Transmissions transmissions;
    private final ReadingRoom room;
    private final Syntheses syntheses;
    private final Answers answers;
    private final Acts acts;

    ChainStory(
            Campaigns campaigns,
            VisaChains chains,
            Transmissions transmissions,
            ReadingRoom room,
            Syntheses syntheses,
            Answers answers,
            Acts acts) {
        this.campaigns = campaigns;
        this.chains = chains;
        this.transmissions = transmissions;
        this.room = room;
        this.syntheses = syntheses;
        this.answers = answers;
        this.acts = acts;
    }

    void play(
            Story story,
            Cast cast,
            Actor officer,
            MeetingId meeting,
            Map<String, ProposalId> written,
            ZoneId zone) {
        var sent = story.transmission();
        if (sent == null) {
            return;
        }
        var department = new DepartmentCode(story.department());
        seat(sent, cast, department);
        transmit(sent, cast, officer, department, meeting, written, zone);
        sort(Objects.requireNonNull(story.sorting()), cast, written, zone);
        var asked = ask(story, cast, written, zone);
        for (var told : story.answers()) {
            answer(told, cast, known(asked, told.proposal()), zone);
        }
        release(officer, department, ReleasedStage.ANSWERED);
    }

    private void seat(Story.Sent sent, Cast cast, DepartmentCode department) {
        for (var visa : sent.visas()) {
            var persona = cast.persona(visa.persona());
            acts.now(
                    VisaChains.Seating.Seated.class,
                    () ->
                            chains.seat(
                                    Actor.COMMAND,
                                    campaigns.current().id(),
                                    department,
                                    Objects.requireNonNull(persona.where().visaStep()),
                                    cast.person(visa.persona()),
                                    visa.quality(),
                                    visa.delegation(),
                                    false));
        }
    }

    private void transmit(
            Story.Sent sent,
            Cast cast,
            Actor officer,
            DepartmentCode department,
            MeetingId meeting,
            Map<String, ProposalId> written,
            ZoneId zone) {
        var id =
                acts.at(
                                sent.prepared(),
                                zone,
                                Progress.Done.class,
                                () -> transmissions.prepare(officer, department, Set.of(meeting)))
                        .id();
        for (var told : sent.observations()) {
            done(
                    told.at(),
                    zone,
                    () ->
                            transmissions.observe(
                                    officer, id, known(written, told.proposal()), told.text()));
        }
        for (var told : sent.withheld()) {
            done(
                    told.at(),
                    zone,
                    () ->
                            transmissions.withhold(
                                    officer, id, known(written, told.proposal()), told.reason()));
        }
        done(sent.submitted(), zone, () -> transmissions.submit(officer, id));
        for (var told : sent.visas()) {
            var signatory = cast.actor(told.persona());
            var act = VisaAct.onScreen(room.read(signatory, id).orElseThrow().fingerprint());
            done(
                    told.at(),
                    zone,
                    () ->
                            told.act().equals("signe")
                                    ? transmissions.sign(signatory, id, act)
                                    : transmissions.visa(signatory, id, act));
        }
        done(sent.acknowledged(), zone, () -> transmissions.acknowledge(cast.actor(DESK), id));
        done(sent.released(), zone, () -> transmissions.publish(officer, id, Optional.empty(), ""));
        release(officer, department, ReleasedStage.SENT);
    }

    private void release(Actor officer, DepartmentCode department, ReleasedStage stage) {
        if (!transmissions.releaseStage(officer, campaigns.current().id(), department, stage)) {
            throw new IllegalStateException(stage + " of " + department + " was not released");
        }
    }

    private void sort(Story.Sorting told, Cast cast, Map<String, ProposalId> written, ZoneId zone) {
        told.groups()
                .forEach((key, group) ->
                        acts.at(
                                told.at(),
                                zone,
                                Sorting.Sorted.class,
                                () ->
                                        syntheses.sort(
                                                cast.actor(DESK), known(written, key), group)));
    }

    private Map<String, SolicitationId> ask(
            Story story, Cast cast, Map<String, ProposalId> written, ZoneId zone) {
        var asked = new HashMap<String, SolicitationId>();
        for (var told : story.questions()) {
            var outcome =
                    acts.at(
                            told.at(),
                            zone,
                            Asking.Asked.class,
                            () ->
                                    answers.ask(
                                            cast.actor(DESK),
                                            known(written, told.proposal()),
                                            cast.organisation(told.organisation())));
            asked.put(told.proposal(), outcome.solicitation().id());
        }
        return asked;
    }

    private void answer(Story.Answered told, Cast cast, SolicitationId asked, ZoneId zone) {
        var by = cast.actor(told.persona());
        var answer =
                told.competent().isEmpty()
                        ? acts.at(
                                        told.at(),
                                        zone,
                                        Answering.Signed.class,
                                        () -> answers.answer(by, asked, typed(told)))
                                .answer()
                        : acts.at(
                                        told.at(),
                                        zone,
                                        Answering.Declined.class,
                                        () ->
                                                answers.decline(
                                                        by,
                                                        asked,
                                                        cast.organisation(told.competent()),
                                                        told.notKept(),
                                                        told.signature()))
                                .answer();
        acts.at(
                told.published(),
                zone,
                Publishing.Decided.class,
                () -> answers.publish(by, answer, Optional.empty(), ""));
    }

    private static NewAnswer typed(Story.Answered told) {
        return new NewAnswer(
                told.outcome(),
                told.kept(),
                told.notKept(),
                told.next(),
                Optional.ofNullable(told.due()),
                told.signature());
    }

    private void done(LocalDateTime moment, ZoneId zone, Supplier<Progress> act) {
        acts.at(moment, zone, Progress.Done.class, act);
    }

    private static <T> T known(Map<String, T> things, String key) {
        return Objects.requireNonNull(things.get(key), key);
    }
}
