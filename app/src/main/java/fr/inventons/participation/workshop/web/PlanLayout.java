package fr.inventons.participation.workshop.web;

import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Explanation;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Listed;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.workshop.Table;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.TablePlan;
import fr.inventons.participation.workshop.Tables;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays a proposal of tables out: each table, what it lacks, the mix, and the proof. */
@Component
class PlanLayout {
    private final Workshops workshops;
    private final Participants participants;
    private final Tables tables;
    private final MixWords mix;
    private final WorkshopWords words;

    PlanLayout(
            Workshops workshops,
            Participants participants,
            Tables tables,
            MixWords mix,
            WorkshopWords words) {
        this.workshops = workshops;
        this.participants = participants;
        this.tables = tables;
        this.mix = mix;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param somebody who is asked about, with {@code somewhere}; both empty when nobody is
     */
    TablePlanView view(
            Actor actor,
            Meeting meeting,
            Workshop workshop,
            List<String> refusals,
            String somebody,
            String somewhere) {
        var plan = tables.plan(actor, workshop.id());
        var names =
                participants.listed(actor, meeting.id()).stream()
                        .collect(
                                Collectors.toMap(
                                        line -> line.participant().id(), Function.identity()));
        var all =
                workshops.tables(meeting.id()).stream()
                        .collect(Collectors.toMap(Table::id, Function.identity()));
        return plan.map(one ->
                        full(meeting, workshop, refusals, one, names, all, somebody, somewhere))
                .orElseGet(() -> empty(meeting, workshop, refusals));
    }

    private TablePlanView empty(Meeting meeting, Workshop workshop, List<String> refusals) {
        return new TablePlanView(
                workshop.id().value().toString(),
                workshop.title(),
                meeting.id().value().toString(),
                meeting.title(),
                meeting.over(),
                refusals,
                "",
                false,
                new Status(words.say("plan-none"), "neutre", "horloge"),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "");
    }

    private TablePlanView full(
            Meeting meeting,
            Workshop workshop,
            List<String> refusals,
            TablePlan plan,
            Map<ParticipantId, Listed> names,
            Map<TableId, Table> all,
            String somebody,
            String somewhere) {
        var places = plan.places();
        var proposed = plan.state() == TablePlan.State.PROPOSED;
        var parts = plan.allocation().parts();
        return new TablePlanView(
                workshop.id().value().toString(),
                workshop.title(),
                meeting.id().value().toString(),
                meeting.title(),
                meeting.over(),
                refusals,
                plan.id().value().toString(),
                proposed,
                proposed
                        ? new Status(words.say("plan-proposed"), "attente", "horloge")
                        : new Status(words.say("plan-accepted"), "oui", "fait"),
                words.say(
                        "plan-summary",
                        plan.people().size(),
                        plan.tables().size(),
                        parts.moved(),
                        parts.notPlaced()),
                cards(meeting, plan, places, names, all),
                places.entrySet().stream()
                        .filter(place -> place.getValue().isEmpty())
                        .map(place -> name(names, place.getKey()))
                        .sorted()
                        .toList(),
                plan.tables().stream().map(id -> table(all, id)).toList(),
                mix(meeting, plan),
                criteria(plan),
                Long.toString(plan.seed()),
                plan.fingerprint(),
                people(plan, names),
                plan.tables().stream()
                        .map(id -> new Option(id.value().toString(), table(all, id)))
                        .toList(),
                somebody,
                somewhere,
                explanation(plan, names, all, somebody, somewhere));
    }

    private List<TablePlanView.SetTable> cards(
            Meeting meeting,
            TablePlan plan,
            Map<ParticipantId, Optional<TableId>> places,
            Map<ParticipantId, Listed> names,
            Map<TableId, Table> all) {
        var cards = new ArrayList<TablePlanView.SetTable>();
        for (int t = 0; t < plan.tables().size(); t++) {
            var id = plan.tables().get(t);
            var table = all.get(id);
            var people = new ArrayList<TablePlanView.SetSeat>();
            for (var who : names.keySet().stream().sorted(mix.byName(names)).toList()) {
                if (places.getOrDefault(who, Optional.empty()).filter(id::equals).isPresent()) {
                    people.add(seat(meeting, plan, names, all, who, id));
                }
            }
            cards.add(
                    new TablePlanView.SetTable(
                            table == null ? t + 1 : table.number(),
                            words.say("seats", people.size(), table == null ? 0 : table.seats()),
                            mix.missing(meeting, plan, t),
                            people));
        }
        return cards;
    }

    private TablePlanView.SetSeat seat(
            Meeting meeting,
            TablePlan plan,
            Map<ParticipantId, Listed> names,
            Map<TableId, Table> all,
            ParticipantId who,
            TableId here) {
        var before = plan.before(who);
        var comes =
                before.filter(here::equals).isPresent()
                        ? plan.pinned(who) ? words.say("plan-writes-there") : ""
                        : before.map(from -> words.say("plan-from", table(all, from)))
                                .orElseGet(() -> words.say("plan-from-nowhere"));
        return new TablePlanView.SetSeat(name(names, who), mix.quality(meeting, plan, who), comes);
    }

    private List<TablePlanView.MixLine> mix(Meeting meeting, TablePlan plan) {
        var lines = new ArrayList<TablePlanView.MixLine>();
        for (int c = 0; c < plan.qualities().size(); c++) {
            var counts = new ArrayList<Integer>();
            for (int t = 0; t < plan.tables().size(); t++) {
                counts.add(mix.present(plan, t, c));
            }
            counts.add(counts.stream().mapToInt(Integer::intValue).sum());
            if (counts.getLast() > 0) {
                lines.add(
                        new TablePlanView.MixLine(
                                words.quality(meeting, plan.qualities().get(c)), counts));
            }
        }
        return lines;
    }

    private List<TablePlanView.Criterion> criteria(TablePlan plan) {
        var criteria = new ArrayList<TablePlanView.Criterion>();
        for (var level : TablePlan.Level.values()) {
            // The checker has proved that the bound is the value itself.
            long value = plan.value(level);
            var shown =
                    level == TablePlan.Level.BALANCE
                            ? words.say("plan-halves", value / 2, value % 2)
                            : words.say("plan-count", value);
            criteria.add(
                    new TablePlanView.Criterion(
                            words.say(
                                    switch (level) {
                                        case NOT_PLACED -> "plan-level-placed";
                                        case BALANCE -> "plan-level-balance";
                                        case MOVED -> "plan-level-moved";
                                    }),
                            shown,
                            shown));
        }
        return criteria;
    }

    private List<Option> people(TablePlan plan, Map<ParticipantId, Listed> names) {
        return plan.people().stream()
                .filter(names::containsKey)
                .sorted(mix.byName(names))
                .map(who -> new Option(who.value().toString(), name(names, who)))
                .toList();
    }

    private String explanation(
            TablePlan plan,
            Map<ParticipantId, Listed> names,
            Map<TableId, Table> all,
            String somebody,
            String somewhere) {
        var who =
                plan.people().stream()
                        .filter(one -> one.value().toString().equals(somebody))
                        .findFirst();
        var where =
                plan.tables().stream()
                        .filter(one -> one.value().toString().equals(somewhere))
                        .findFirst();
        if (who.isEmpty() || where.isEmpty()) {
            return "";
        }
        var numbers = new HashMap<Integer, String>();
        for (int t = 0; t < plan.tables().size(); t++) {
            numbers.put(t, table(all, plan.tables().get(t)));
        }
        numbers.put(Demand.NONE, words.say("no-place"));
        Explanation why = tables.why(plan, who.get(), where.get());
        return mix.sentence(
                why,
                name(names, who.get()),
                numbers.getOrDefault(plan.tables().indexOf(where.get()), ""),
                p -> name(names, plan.people().get(p)),
                t -> numbers.getOrDefault(t, ""));
    }

    private String table(Map<TableId, Table> all, TableId id) {
        var table = all.get(id);
        return table == null ? "" : words.say("table-number", table.number());
    }

    private String name(Map<ParticipantId, Listed> names, ParticipantId who) {
        var line = names.get(who);
        return line == null ? words.say("plan-gone") : line.person().name();
    }
}
