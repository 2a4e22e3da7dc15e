package fr.inventons.participation.allocation.web;

import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Explanation;
import fr.inventons.algorithms.assignment.Prices;
import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.allocation.Obstacle;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** The sentences about who goes where: what a workshop lacks, and why somebody is not there. */
@Component
class AllocationWords {
    private final Campaigns campaigns;
    private final Territories territories;
    private final Messages messages;

    AllocationWords(Campaigns campaigns, Territories territories, Messages messages) {
        this.campaigns = campaigns;
        this.territories = territories;
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.say("allocation." + key, args);
    }

    String moment(Meeting meeting, Instant at) {
        return French.moment(
                at,
                territories
                        .department(meeting.department())
                        .map(Department::zone)
                        .orElse(ZoneOffset.UTC));
    }

    List<Campaign.Quality> qualities(Meeting meeting) {
        return campaigns.campaign(meeting.campaign()).map(Campaign::qualities).orElse(List.of());
    }

    String quality(Meeting meeting, String id) {
        return qualities(meeting).stream()
                .filter(one -> one.id().equals(id))
                .map(Campaign.Quality::label)
                .findFirst()
                .orElse(id);
    }

    String obstacle(Obstacle obstacle) {
        return say(
                switch (obstacle) {
                    case WHEELCHAIR -> "obstacle-wheelchair";
                    case HEARING_LOOP -> "obstacle-loop";
                    case SIGN_LANGUAGE -> "obstacle-sign";
                    case LANGUAGE -> "obstacle-language";
                });
    }

    /**
     * What the mix of a workshop lacks, in words; empty when it is as it should be.
     *
     * @param there how many of each kind are there
     * @param least how many should be
     */
    List<String> missing(Meeting meeting, Map<String, Integer> there, Map<String, Integer> least) {
        var qualities = qualities(meeting);
        int residents =
                qualities.stream()
                        .filter(Campaign.Quality::resident)
                        .mapToInt(one -> there.getOrDefault(one.id(), 0))
                        .sum();
        var missing = new ArrayList<String>();
        if (residents == 0) {
            missing.add(say("missing-residents"));
        }
        for (var quality : qualities) {
            int present = there.getOrDefault(quality.id(), 0);
            int lacking = least.getOrDefault(quality.id(), 0) - present;
            // A workshop without any resident has been told already.
            if (lacking > 0 && (residents > 0 || !quality.resident())) {
                missing.add(
                        present == 0
                                ? say("missing-all", quality.plural())
                                : say("missing-some", quality.plural(), lacking));
            }
        }
        return missing;
    }

    /** What a level minimises. */
    String level(Prices prices, int ranks) {
        if (prices.equals(Prices.everybodyPlaced())) {
            return say("level-placed");
        }
        if (prices.equals(Prices.balance())) {
            return say("level-balance");
        }
        if (prices.equals(Prices.nobodyMoved())) {
            return say("level-moved");
        }
        if (prices.equals(Prices.fewestUnwished(ranks))) {
            return say("level-unwished");
        }
        for (int rank = 2; rank <= ranks; rank++) {
            if (prices.equals(Prices.fewest(rank))) {
                return say("level-rank", rank);
            }
        }
        return say("level-together");
    }

    /** A balance counts in halves. */
    String value(Prices prices, long value) {
        return prices.equals(Prices.balance())
                ? say("halves", value / 2, value % 2)
                : say("count", value);
    }

    /** Why somebody does not go there. */
    String sentence(
            Explanation why,
            Demand demand,
            String name,
            String workshop,
            IntFunction<String> person,
            IntFunction<String> place) {
        return switch (why) {
            case Explanation.There() -> say("why-there", name, workshop);
            case Explanation.Barred() -> say("why-barred", name, workshop);
            case Explanation.NoChair() -> say("why-no-chair", name, workshop);
            case Explanation.AtAPrice price -> price(price, demand, name, workshop, person, place);
        };
    }

    private String price(
            Explanation.AtAPrice price,
            Demand demand,
            String name,
            String workshop,
            IntFunction<String> person,
            IntFunction<String> place) {
        var sentences = new ArrayList<String>();
        for (var reason : price.reasons().stream().sorted().toList()) {
            sentences.add(
                    switch (reason) {
                        case ROOM_FULL -> say("why-full", workshop);
                        case CATEGORY_FULL -> say("why-category", workshop);
                        case COLLEAGUES_THERE -> say("why-colleagues", workshop);
                        case NEEDED_WHERE_SHE_IS -> say("why-needed");
                    });
        }
        sentences.add(loss(price, demand, name));
        for (var move : price.moves().subList(1, price.moves().size())) {
            var who = person.apply(move.person());
            if (move.to() == Demand.NONE) {
                sentences.add(say("why-leaves", who));
            } else if (move.rankBefore() > 0 && move.rankAfter() > 0) {
                sentences.add(
                        say(
                                "why-moves-wish",
                                who,
                                place.apply(move.from()),
                                place.apply(move.to()),
                                move.rankBefore(),
                                move.rankAfter()));
            } else {
                sentences.add(
                        say("why-moves", who, place.apply(move.from()), place.apply(move.to())));
            }
        }
        return String.join(" ", sentences);
    }

    private String loss(Explanation.AtAPrice price, Demand demand, String name) {
        if (price.level() >= demand.levels().size()) {
            return say("why-lot", name);
        }
        var level = demand.levels().get(price.level());
        int ranks = demand.people().stream().mapToInt(p -> p.wishes().size()).max().orElse(0);
        if (level.equals(Prices.everybodyPlaced())) {
            return say("why-loses-place", name, price.loss());
        }
        if (level.equals(Prices.balance())) {
            return say("why-loses-balance", name, price.loss() / 2, price.loss() % 2);
        }
        if (level.equals(Prices.nobodyMoved())) {
            return say("why-moves-more", name, price.loss());
        }
        for (int rank = 2; rank <= ranks; rank++) {
            if (level.equals(Prices.fewest(rank))) {
                return say("why-loses-rank", name, price.loss(), rank);
            }
        }
        return level.equals(Prices.fewestUnwished(Math.max(1, ranks)))
                ? say("why-loses-wish", name, price.loss())
                : say("why-loses", name);
    }
}
