package fr.inventons.participation.roster.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Cells;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.roster.DraftId;
import fr.inventons.participation.roster.DraftLine;
import fr.inventons.participation.roster.Rosters;
import fr.inventons.participation.roster.Verdict;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.SheetAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists given as files: the whole list, to correct and bring back; the lines of a file refused. */
@Controller
class RosterFiles {
    private static final int MOST = 30_000;

    private final Rosters rosters;
    private final RosterWords words;

    RosterFiles(Rosters rosters, RosterWords words) {
        this.rosters = rosters;
        this.words = words;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping({"/rencontres/{id}/participants/export", "/rencontres/{id}/invites/export"})
    ResponseEntity<byte[]> export(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "csv") String format) {
        var meeting = words.prepared(actor, id);
        var target = frame.path().endsWith("/invites/export") ? "invites" : "participants";
        return SheetAnswer.of(
                SheetFormat.of(format).orElseThrow(NotFound::new),
                words.say("file-" + target),
                words.say("list-" + target),
                frame.fictional(),
                rosters.heading(),
                rosters.export(actor, meeting.id(), target));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/listes/{list}/refusees")
    ResponseEntity<byte[]> refused(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID list,
            @RequestParam(defaultValue = "xlsx") String format) {
        var meeting = words.prepared(actor, id);
        var draft =
                rosters.see(actor, new DraftId(list))
                        .filter(there -> there.meeting().equals(meeting.id()))
                        .orElseThrow(NotFound::new);
        var heading = new ArrayList<>(rosters.heading());
        heading.removeLast();
        heading.add(words.say("reason-column"));
        return SheetAnswer.of(
                SheetFormat.of(format).orElseThrow(NotFound::new),
                "lignes-refusees",
                words.say("refused-sheet"),
                frame.fictional(),
                heading,
                rosters.lines(actor, draft.id(), Verdict.REFUSED, 0, MOST).stream()
                        .map(this::row)
                        .toList());
    }

    private List<String> row(DraftLine line) {
        var cells = Cells.of(line.person());
        var row = new ArrayList<String>();
        for (var title : rosters.heading()) {
            Column.called(title)
                    .filter(column -> column != Column.MARK)
                    .ifPresent(column -> row.add(cells.getOrDefault(column, "")));
        }
        row.add(line.reason().map(words::refusal).orElse(""));
        return row;
    }
}
