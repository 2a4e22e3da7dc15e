package fr.inventons.demonstration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.opinion.Divergence;
import fr.inventons.participation.opinion.Giving;
import fr.inventons.participation.opinion.NewAvis;
import fr.inventons.participation.opinion.Opinions;
import fr.inventons.participation.opinion.Position;
import fr.inventons.participation.opinion.Supporting;
import fr.inventons.participation.opinion.Votes;
import fr.inventons.participation.proposal.ProposalId;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What people and the council think of what the tables wrote. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class OpinionStory {
    private static final Map<String, Position> POSITIONS =
            Map.of(
                    "favorable", Position.FAVOURABLE,
                    "favorable-avec-reserves", Position.WITH_RESERVATIONS,
                    "defavorable", Position.UNFAVOURABLE,
                    "alternative", Position.ALTERNATIVE);

    private final Opinions opinions;
    private final Participants participants;
    private final Acts acts;

    OpinionStory(Opinions opinions, Participants participants, Acts acts) {
        this.opinions = opinions;
        this.participants = participants;
        this.acts = acts;
    }

    /** The council's avis, each on its evening. */
    void give(
            Story story, Cast cast, BodyId council, Map<String, ProposalId> written, ZoneId zone) {
        for (var avis : story.avis()) {
            var by = cast.actorAt(avis.by());
            var proposal = Objects.requireNonNull(written.get(avis.proposal()), avis.proposal());
            acts.at(
                    avis.at(),
                    zone,
                    Giving.Given.class,
                    () -> opinions.giveAvis(by, proposal, given(council, avis)));
        }
    }

    /** Once it is public, people who were there support it. */
    void support(
            Story story,
            Cast cast,
            MeetingId meeting,
            Actor officer,
            Map<String, ProposalId> written) {
        var people =
                participants.of(officer, meeting).stream()
                        .map(one -> cast.actorOf(one.person()))
                        .toList();
        story.supports()
                .forEach((key, count) -> {
                    var proposal = Objects.requireNonNull(written.get(key), key);
                    for (var by : people.subList(0, count)) {
                        acts.now(Supporting.Supported.class, () -> opinions.support(by, proposal));
                    }
                });
    }

    private static NewAvis given(BodyId council, Story.Avis told) {
        var votes = told.votes();
        return new NewAvis(
                council,
                told.meeting(),
                new Votes(
                        votes.getOrDefault("favorables", 0),
                        votes.getOrDefault("reserves", 0),
                        votes.getOrDefault("contre", 0),
                        votes.getOrDefault("abstentions", 0)),
                Objects.requireNonNull(POSITIONS.get(told.position()), told.position()),
                told.reserve(),
                "",
                told.divergent().stream().map(text -> new Divergence(text, true)).toList(),
                told.mandate(),
                "");
    }
}
