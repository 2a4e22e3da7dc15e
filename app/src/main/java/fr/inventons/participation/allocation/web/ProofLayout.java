package fr.inventons.participation.allocation.web;

import fr.inventons.participation.allocation.Publication;
import fr.inventons.participation.allocation.Publications;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out what anyone may read, and what one person may. */
@Component
class ProofLayout {
    private final Meetings meetings;
    private final Workshops workshops;
    private final AllocationFigures figures;
    private final AllocationWords words;

    ProofLayout(
            Meetings meetings,
            Workshops workshops,
            AllocationFigures figures,
            AllocationWords words) {
        this.meetings = meetings;
        this.workshops = workshops;
        this.figures = figures;
        this.words = words;
    }

    PublishedView view(Publication published) {
        var seen = published.seen();
        Meeting meeting = meetings.meeting(seen.meeting()).orElseThrow();
        var shown = published.byRank();
        var lines = new ArrayList<PublishedView.WishLine>();
        var ranks = new TreeSet<Integer>();
        ranks.addAll(shown.counts().keySet());
        ranks.addAll(shown.hidden());
        var order = new ArrayList<>(ranks.tailSet(1));
        order.addAll(List.of(0, -1));
        for (int rank : order) {
            lines.add(
                    new PublishedView.WishLine(
                            figures.label(rank),
                            shown.hidden().contains(rank)
                                    ? words.say("hidden")
                                    : words.say("count", shown.counts().getOrDefault(rank, 0))));
        }
        // The values themselves count people: only how far each is from the least is shown.
        var levels =
                figures.levels(seen).stream()
                        .map(row ->
                                new PublishedView.ProvedLine(
                                        row.label(),
                                        words.say(
                                                seen.proof().exact()
                                                                || row.value().equals(row.bound())
                                                        ? "proved"
                                                        : "proved-not")))
                        .toList();
        return new PublishedView(
                meeting.id().value().toString(),
                meeting.title(),
                words.moment(meeting, published.acceptedAt()),
                lines,
                shown.total().isPresent()
                        ? words.say("count", shown.total().getAsInt())
                        : words.say("hidden"),
                levels,
                seen.proof().exact() ? words.say("gap-none") : words.say("gap-told"),
                Long.toString(seen.proof().seed()),
                seen.proof().fingerprint(),
                published.answer());
    }

    OwnPlaceView own(Publications.Own own) {
        var titles =
                workshops.of(own.meeting().id()).stream()
                        .collect(Collectors.toMap(Workshop::id, Workshop::title));
        var wishes = own.person().wishes().stream().map(own.question()::get).toList();
        var turns = new ArrayList<OwnPlaceView.OwnTurn>();
        var rounds = new TreeSet<>(own.workshops().keySet());
        rounds.addAll(own.computed().keySet());
        for (int round : rounds) {
            var where = own.workshops().get(round);
            var note = new ArrayList<String>();
            if (where != null && wishes.contains(where)) {
                note.add(words.say("rank", wishes.indexOf(where) + 1));
            }
            var computed = own.computed().get(round);
            if (computed == null ? where != null : !computed.equals(where)) {
                note.add(words.say("own-by-hand"));
            }
            turns.add(
                    new OwnPlaceView.OwnTurn(
                            rounds.size() > 1 ? words.say("turn", round) : "",
                            where == null ? words.say("no-place") : titles.getOrDefault(where, ""),
                            String.join(", ", note)));
        }
        return new OwnPlaceView(
                own.meeting().title(),
                own.meeting().id().value().toString(),
                French.weekday(own.meeting().day()),
                words.say("count", own.line()),
                turns,
                wishes.stream().map((WorkshopId one) -> titles.getOrDefault(one, "")).toList(),
                own.meeting().announcedAt().isPresent(),
                own.fingerprint());
    }
}
