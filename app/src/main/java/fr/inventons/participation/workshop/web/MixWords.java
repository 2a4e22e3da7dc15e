package fr.inventons.participation.workshop.web;

import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Explanation;
import fr.inventons.algorithms.assignment.Parts;
import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.participation.meeting.Listed;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.workshop.TablePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sentences about who sits with whom: what a table lacks, and why somebody is not there. */
@Component
class MixWords {
    private final Campaigns campaigns;
    private final WorkshopWords words;

    MixWords(Campaigns campaigns, WorkshopWords words) {
        this.campaigns = campaigns;
        this.words = words;
    }

    Comparator<ParticipantId> byName(Map<ParticipantId, Listed> names) {
        return Comparator.comparing((ParticipantId who) -> key(names.get(who)))
                .thenComparing(ParticipantId::value);
    }

    private static String key(@Nullable Listed line) {
        return line == null ? "" : line.person().familyName() + " " + line.person().givenName();
    }

    String quality(Meeting meeting, TablePlan plan, ParticipantId who) {
        int category = plan.demand().people().get(plan.people().indexOf(who)).category();
        return words.quality(meeting, plan.qualities().get(category));
    }

    int present(TablePlan plan, int table, int quality) {
        return Parts.present(plan.demand(), plan.allocation().placements(), table, quality);
    }

    /** What the mix of a proposed table lacks, in words; empty when it is as it should be. */
    List<String> missing(Meeting meeting, TablePlan plan, int table) {
        var there = new HashMap<String, Integer>();
        var least = new HashMap<String, Integer>();
        for (int c = 0; c < plan.qualities().size(); c++) {
            there.put(plan.qualities().get(c), present(plan, table, c));
            least.put(
                    plan.qualities().get(c),
                    plan.demand().workshops().get(table).quotas().get(c).least());
        }
        return missing(meeting, there, least);
    }

    /**
     * The same for a table as it is.
     *
     * @param there how many of each quality sit there
     * @param least how many should
     */
    List<String> missing(Meeting meeting, Map<String, Integer> there, Map<String, Integer> least) {
        var qualities =
                campaigns.campaign(meeting.campaign()).map(Campaign::qualities).orElse(List.of());
        var residents =
                qualities.stream()
                        .filter(Campaign.Quality::resident)
                        .mapToInt(quality -> there.getOrDefault(quality.id(), 0))
                        .sum();
        var missing = new ArrayList<String>();
        if (residents == 0) {
            missing.add(words.say("missing-residents"));
        }
        for (var quality : qualities) {
            int present = there.getOrDefault(quality.id(), 0);
            int lacking = least.getOrDefault(quality.id(), 0) - present;
            // A table without any resident has been told already.
            if (lacking > 0 && (residents > 0 || !quality.resident())) {
                missing.add(
                        present == 0
                                ? words.say("missing-all", quality.plural())
                                : words.say("missing-some", quality.plural(), lacking));
            }
        }
        return missing;
    }

    /** Why somebody would not sit at a table. */
    String sentence(
            Explanation why,
            String name,
            String table,
            IntFunction<String> person,
            IntFunction<String> place) {
        return switch (why) {
            case Explanation.There() -> words.say("why-there", name, table);
            case Explanation.Barred() -> words.say("why-pinned", name);
            case Explanation.NoChair() -> words.say("why-no-chair", name, table);
            case Explanation.AtAPrice price -> price(price, name, table, person, place);
        };
    }

    private String price(
            Explanation.AtAPrice price,
            String name,
            String table,
            IntFunction<String> person,
            IntFunction<String> place) {
        var sentences = new ArrayList<String>();
        for (var reason : price.reasons().stream().sorted().toList()) {
            sentences.add(
                    switch (reason) {
                        case ROOM_FULL -> words.say("why-full", table);
                        case CATEGORY_FULL -> words.say("why-category", table);
                        case COLLEAGUES_THERE -> words.say("why-colleagues", table);
                        case NEEDED_WHERE_SHE_IS -> words.say("why-needed");
                    });
        }
        sentences.add(loss(price, name));
        for (var move : price.moves().subList(1, price.moves().size())) {
            sentences.add(
                    move.to() == Demand.NONE
                            ? words.say("why-leaves", person.apply(move.person()))
                            : words.say(
                                    "why-moves",
                                    person.apply(move.person()),
                                    place.apply(move.from()),
                                    place.apply(move.to())));
        }
        return String.join(" ", sentences);
    }

    private String loss(Explanation.AtAPrice price, String name) {
        var levels = TablePlan.Level.values();
        if (price.level() >= levels.length) {
            return words.say("why-lot", name);
        }
        return switch (levels[price.level()]) {
            case NOT_PLACED -> words.say("why-loses-place", name, price.loss());
            case BALANCE ->
                    words.say("why-loses-balance", name, price.loss() / 2, price.loss() % 2);
            case MOVED -> words.say("why-moves-more", name, price.loss());
        };
    }
}
