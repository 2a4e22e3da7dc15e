package fr.inventons.demonstration;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Audience;
import fr.inventons.recognition.action.Bearers;
import fr.inventons.recognition.action.Consent;
import fr.inventons.recognition.action.Correspondent;
import fr.inventons.recognition.action.Illustration;
import fr.inventons.recognition.action.Inviting;
import fr.inventons.recognition.action.NewAction;
import fr.inventons.recognition.action.Pictures;
import fr.inventons.recognition.action.Rewriting;
import fr.inventons.recognition.action.Story;
import fr.inventons.recognition.action.Telling;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Actions are spotted, signalled or told; those who carry them write their story. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class ActionStory {
    private static final Consent NOBODY =
            new Consent("", Consent.How.NOBODY_RECOGNISABLE, Optional.empty());

    private final Actions actions;
    private final Bearers bearers;
    private final Pictures pictures;
    private final Campaigns campaigns;
    private final Meetings meetings;
    private final Proposals proposals;
    private final Territories territories;
    private final Actors actors;
    private final Acts acts;

    ActionStory(
            Actions actions,
            Bearers bearers,
            Pictures pictures,
            Campaigns campaigns,
            Meetings meetings,
            Proposals proposals,
            Territories territories,
            Actors actors,
            Acts acts) {
        this.actions = actions;
        this.bearers = bearers;
        this.pictures = pictures;
        this.campaigns = campaigns;
        this.meetings = meetings;
        this.proposals = proposals;
        this.territories = territories;
        this.actors = actors;
        this.acts = acts;
    }

    /** Every action of the story by its key. */
    Map<String, Carried> play(Recognition story, Cast cast) {
        var carried = new LinkedHashMap<String, Carried>();
        story.actions().forEach(done -> carried.put(done.key(), play(done, cast)));
        return carried;
    }

    private Carried play(Recognition.Done done, Cast cast) {
        var department = new DepartmentCode(done.department());
        var zone = territories.department(department).orElseThrow().zone();
        var known = acts.at(done.at(), zone, Telling.Told.class, () -> known(done, cast));
        var bearer = bearer(done, cast, known);
        var there = actions.action(known.id()).orElseThrow();
        acts.at(
                done.written(),
                zone,
                Rewriting.Rewritten.class,
                () ->
                        actions.rewrite(
                                bearer.get(), known.id(), there.revision(), text(done, cast)));
        var image = done.image();
        if (image != null) {
            acts.now(
                    Illustration.Added.class,
                    () ->
                            pictures.addPicture(
                                    bearer.get(),
                                    known.id(),
                                    StoryFiles.bytes("images/" + image.file()),
                                    image.alt(),
                                    NOBODY));
        }
        return new Carried(known.id(), department, zone, bearer);
    }

    private Telling known(Recognition.Done done, Cast cast) {
        var department = new DepartmentCode(done.department());
        var told = done.told();
        if (told != null) {
            return actions.tell(
                    Actor.ANYONE,
                    department,
                    NewAction.titled(done.title()),
                    new Correspondent(told.name(), told.email(), ""));
        }
        var by = cast.actor(Objects.requireNonNull(done.by()));
        var proposal = done.proposal();
        return proposal == null
                ? actions.signal(by, department, NewAction.titled(done.title()))
                : actions.spot(by, named(department, proposal), done.title());
    }

    /** A persona, somebody invited, or whoever has the code. */
    private Supplier<Actor> bearer(Recognition.Done done, Cast cast, Telling.Told known) {
        if (!known.code().isEmpty()) {
            return () -> actors.ofCode(known.code()).orElseThrow();
        }
        var officer = cast.officer(new DepartmentCode(done.department()));
        var invited =
                acts.now(
                        Inviting.Invited.class,
                        () ->
                                done.bearer() instanceof String persona
                                        ? bearers.invite(officer, known.id(), cast.person(persona))
                                        : bearers.invite(
                                                officer, known.id(), somebody(done.bearer())));
        if (done.bearer() instanceof String persona) {
            var who = cast.persona(persona);
            bearers.correspond(officer, known.id(), new Correspondent(who.name(), who.email(), ""));
        }
        return () -> cast.actorOf(invited.person());
    }

    private static Correspondent somebody(@org.jspecify.annotations.Nullable Object told) {
        var who = (Map<?, ?>) Objects.requireNonNull(told);
        return new Correspondent(
                String.valueOf(who.get("nom")), String.valueOf(who.get("courriel")), "");
    }

    private ProposalId named(DepartmentCode department, String title) {
        var held =
                meetings.of(campaigns.current().id(), department).stream()
                        .map(Meeting::id)
                        .collect(Collectors.toSet());
        return proposals.ofMeetings(held).stream()
                .filter(proposal -> proposal.title().equals(title))
                .map(Proposal::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no proposal «" + title + "»"));
    }

    private static NewAction text(Recognition.Done done, Cast cast) {
        return new NewAction(
                ActionKind.valueOf(done.kind()),
                new Story(
                        done.title(),
                        done.summary(),
                        done.text(),
                        done.partners(),
                        done.audience(),
                        done.changed(),
                        done.view(),
                        done.results(),
                        done.means(),
                        done.steps(),
                        done.conditions(),
                        done.setbacks(),
                        done.receivedIdea(),
                        done.answerToIdea()),
                Optional.of(cast.organisation(done.organisation())),
                done.bearerName(),
                done.neighbourhoods().stream()
                        .map(NeighbourhoodCode::new)
                        .collect(Collectors.toSet()),
                Optional.of(done.from()),
                Optional.ofNullable(done.until()),
                done.pillar(),
                done.audiences().stream().map(Audience::valueOf).collect(Collectors.toSet()));
    }
}
