package fr.inventons.participation.roster.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.roster.Choice;
import fr.inventons.participation.roster.Draft;
import fr.inventons.participation.roster.DraftLine;
import fr.inventons.participation.roster.Entry;
import fr.inventons.participation.roster.Rosters;
import fr.inventons.participation.roster.Verdict;
import fr.inventons.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a file would do, some lines of each kind at a time. */
@Component
class DraftViews {
    private static final int SHOWN = 100;

    private final Rosters rosters;
    private final RosterWords words;

    DraftViews(Rosters rosters, RosterWords words) {
        this.rosters = rosters;
        this.words = words;
    }

    DraftView of(Actor actor, Meeting meeting, Draft draft, int after, String notice) {
        var contradicted = part(actor, draft, Verdict.CONTRADICTED, after);
        var alike = part(actor, draft, Verdict.ALIKE, after);
        var changed = part(actor, draft, Verdict.CHANGED, after);
        var gone = part(actor, draft, Verdict.GONE, after);
        var refused = part(actor, draft, Verdict.REFUSED, after);
        var toAdd = part(actor, draft, Verdict.ADD, after);
        var all = List.of(contradicted, alike, changed, gone, refused, toAdd);
        return new DraftView(
                meeting.title(),
                RosterPages.meetingPath(meeting),
                words.say("list-" + draft.target()),
                RosterPages.listPath(meeting, draft.target()),
                RosterPages.page(meeting, draft.id()),
                notice,
                words.summary(draft),
                String.join(", ", draft.understood()),
                String.join(", ", draft.ignored()),
                all.stream().anyMatch(part -> part.count() > 0),
                contradicted,
                alike,
                changed,
                gone,
                refused,
                toAdd,
                draft.count(Verdict.SAME),
                List.of(
                        new Option("", words.say("rest-none")),
                        new Option(Choice.SAME.name(), words.say("rest-same")),
                        new Option(Choice.OTHER.name(), words.say("rest-other"))),
                next(all));
    }

    /** The next lines begin where the first of the full parts stops: no line is passed over. */
    private static int next(List<DraftView.Part> parts) {
        return parts.stream()
                .filter(part -> part.lines().size() == SHOWN)
                .mapToInt(part -> part.lines().getLast().place())
                .min()
                .orElse(0);
    }

    private DraftView.Part part(Actor actor, Draft draft, Verdict verdict, int after) {
        if (draft.count(verdict) == 0) {
            return new DraftView.Part(0, List.of());
        }
        var lines = rosters.lines(actor, draft.id(), verdict, after, SHOWN);
        var refs = lines.stream().flatMap(line -> line.ref().stream()).collect(Collectors.toSet());
        var here =
                verdict == Verdict.ALIKE
                        ? rosters.here(actor, draft.id(), refs)
                        : Map.<UUID, Entry>of();
        var shown = new ArrayList<DraftView.Line>();
        for (var line : lines) {
            shown.add(
                    new DraftView.Line(
                            line.place(),
                            line.number() == 0 ? "" : String.valueOf(line.number()),
                            words.name(line.person()),
                            words.about(line.person()),
                            words.facts(line, here),
                            choice(line),
                            words.options(verdict)));
        }
        return new DraftView.Part(draft.count(verdict), shown);
    }

    private static String choice(DraftLine line) {
        return line.choice()
                .map(Choice::name)
                .orElse(line.verdict() == Verdict.CHANGED ? Choice.FILE.name() : "");
    }
}
