package fr.inventons.participation.answer.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.answer.Answer;
import fr.inventons.participation.answer.Readings;
import fr.inventons.participation.answer.SeenCase;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.proposal.Trace;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Step;
import gg.jte.generated.precompiled.Templates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way back on a proposal's page: who was asked, what came of it, when it was published. */
@Component
class AnswerTrace implements Trace {
    private static final int SUMMARY = 220;

    private final Readings readings;
    private final AnswerWords words;
    private final Templates templates;

    AnswerTrace(Readings readings, AnswerWords words, Templates templates) {
        this.readings = readings;
        this.words = words;
        this.templates = templates;
    }

    @Override
    public List<Strand> strands(Actor reader, List<SeenProposal> proposals) {
        var cases = readings.of(reader, proposals);
        var strands = new ArrayList<Strand>();
        for (var seen : proposals) {
            for (var one : cases.getOrDefault(seen.proposal().id(), List.of())) {
                add(strands, seen, one);
            }
        }
        return strands;
    }

    private void add(List<Strand> strands, SeenProposal seen, SeenCase one) {
        var zone = words.zone(seen.proposal().department());
        var asked = one.asked();
        var title =
                asked.namedBy().isPresent()
                        ? words.say("step-sent-on", words.who(one))
                        : words.say("step-sent", words.who(one));
        strands.add(
                strand(seen, asked.askedAt(), French.day(asked.askedAt(), zone), title, "", true));
        if (one.signedAt().isEmpty()) {
            var late = asked.dueOn().isEmpty() || asked.lateOn(words.today(zone));
            strands.add(
                    late
                            ? strand(
                                    seen,
                                    words.now(),
                                    words.say("to-this-day"),
                                    words.say("no-answer"),
                                    words.waitingSince(seen, one),
                                    false)
                            : strand(
                                    seen,
                                    asked.dueOn().orElseThrow().atStartOfDay(zone).toInstant(),
                                    words.say("before", French.day(asked.dueOn().orElseThrow())),
                                    words.say("step-expected", words.who(one)),
                                    "",
                                    false));
            return;
        }
        var signed = one.signedAt().get();
        if (one.latest().isEmpty()) {
            strands.add(
                    strand(
                            seen,
                            signed,
                            French.day(signed, zone),
                            words.say("step-signed"),
                            words.say("not-published"),
                            true));
        }
        one.answers().forEach(answer -> answered(strands, seen, one, answer));
        one.latest()
                .filter(answer -> answer.nextOn().isPresent())
                .ifPresent(answer -> next(strands, seen, answer));
    }

    private void answered(List<Strand> strands, SeenProposal seen, SeenCase one, Answer answer) {
        var zone = words.zone(seen.proposal().department());
        var signed = answer.signedAt();
        var corrected = answer.version() > 1;
        var status = words.status(seen.campaign(), answer, one.competent());
        strands.add(
                strand(
                        seen,
                        signed,
                        French.day(signed, zone),
                        words.say(corrected ? "step-corrected" : "step-signed"),
                        status.words(),
                        true));
        answer.publication()
                .ifPresent(published -> {
                    var from = published.visibleFrom();
                    var visible = answer.visibleAt(words.now());
                    strands.add(
                            strand(
                                    seen,
                                    from,
                                    visible ? French.day(from, zone) : French.moment(from, zone),
                                    words.say(visible ? "step-published" : "step-to-publish"),
                                    "",
                                    visible));
                });
    }

    private void next(List<Strand> strands, SeenProposal seen, Answer answer) {
        var zone = words.zone(seen.proposal().department());
        var day = answer.nextOn().orElseThrow();
        strands.add(
                strand(
                        seen,
                        day.atStartOfDay(zone).toInstant(),
                        French.day(day),
                        answer.nextStep(),
                        "",
                        false));
    }

    private static Strand strand(
            SeenProposal seen, Instant at, String when, String title, String text, boolean done) {
        return new Strand(seen.proposal().id(), Way.BACK, at, new Step(when, title, text, done));
    }

    @Override
    public List<News> news(Actor reader, List<SeenProposal> proposals) {
        var cases = readings.of(reader, proposals);
        var news = new ArrayList<News>();
        for (var seen : proposals) {
            for (var one : cases.getOrDefault(seen.proposal().id(), List.of())) {
                news.add(
                        one.latest()
                                .map(answer -> answered(seen, one, answer))
                                .orElseGet(() -> waiting(seen, one)));
            }
        }
        return news;
    }

    private News answered(SeenProposal seen, SeenCase one, Answer answer) {
        var said = answer.retained().isEmpty() ? answer.notRetained() : answer.retained();
        var next =
                answer.nextOn()
                        .map(day -> words.say("then", answer.nextStep(), French.day(day)))
                        .orElse("");
        return new News(
                seen.proposal().id(),
                words.status(seen.campaign(), answer, one.competent()),
                answer.signedAt(),
                shortened(said),
                next,
                true);
    }

    private News waiting(SeenProposal seen, SeenCase one) {
        return new News(
                seen.proposal().id(),
                words.waiting(seen, one),
                one.asked().askedAt(),
                words.waitingSince(seen, one),
                "",
                false);
    }

    private static String shortened(String text) {
        if (text.length() <= SUMMARY) {
            return text;
        }
        var cut = text.lastIndexOf(' ', SUMMARY);
        return text.substring(0, cut > 0 ? cut : SUMMARY) + "…";
    }

    @Override
    public List<Block> blocks(Actor reader, Frame frame, SeenProposal proposal) {
        var cases =
                readings.of(reader, List.of(proposal))
                        .getOrDefault(proposal.proposal().id(), List.of());
        var blocks = new ArrayList<Block>();
        int order = 0;
        for (var one : cases) {
            var view = view(proposal, one);
            if (!view.isEmpty()) {
                blocks.add(
                        new Block(Spot.ANSWER, order++, templates.participationAnswerBlock(view)));
            }
        }
        if (Syntheses.isDesk(reader) || cases.stream().anyMatch(SeenCase::mine)) {
            var links = cases.stream().map(one -> DeskLink.of(words, one)).toList();
            blocks.add(
                    new Block(
                            Spot.DESK,
                            20,
                            templates.participationAnswerDesk(
                                    proposal.proposal(), links, Syntheses.isDesk(reader))));
        }
        return blocks;
    }

    private List<AnswerView> view(SeenProposal seen, SeenCase one) {
        var zone = words.zone(seen.proposal().department());
        if (one.latest().isEmpty()) {
            return one.signedAt().isEmpty()
                    ? List.of(AnswerView.waiting(words, seen, one))
                    : List.of();
        }
        return one.answers().reversed().stream()
                .map(answer -> AnswerView.of(words, seen.campaign(), one, answer, zone))
                .toList();
    }
}
