package fr.inventons.participation.allocation.web;

import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.participation.allocation.SeenAllocation;
import fr.inventons.participation.allocation.web.AllocationLayout.Scene;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.workshop.Membership;
import fr.inventons.platform.web.Bar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The numbers of an allocation: wishes, mix, what was proved. */
@Component
class AllocationFigures {
    private final AllocationWords words;

    AllocationFigures(AllocationWords words) {
        this.words = words;
    }

    String summary(Scene scene) {
        var placed = scene.goes().stream().map(Membership::participant).collect(Collectors.toSet());
        if (scene.seen().isEmpty()) {
            return words.say("summary-hand", placed.size());
        }
        long first = scene.people().keySet().stream().filter(who -> rank(scene, who) == 1).count();
        long wish =
                scene.people().keySet().stream()
                        .filter(who -> !scene.wishes(who).isEmpty())
                        .count();
        return words.say(
                "summary",
                placed.size(),
                scene.workshops().size(),
                scene.rounds(),
                first,
                wish,
                scene.people().keySet().stream().filter(who -> !placed.contains(who)).count(),
                scene.proposed() ? moved(scene.seen().get()) : 0);
    }

    private static int moved(SeenAllocation seen) {
        var moved = new HashSet<Integer>();
        for (int turn = 0; turn < seen.rounds(); turn++) {
            for (int p = 0; p < seen.people().size(); p++) {
                int before = seen.turns().get(turn).people().get(p).current();
                if (before != Demand.NONE && before != seen.where().get(turn).get(p)) {
                    moved.add(p);
                }
            }
        }
        return moved.size();
    }

    /** Her best granted wish from 1; 0 for another workshop, -1 without wishes, -2 nowhere. */
    private static int rank(Scene scene, ParticipantId who) {
        var own = scene.of(who);
        var wishes = scene.wishes(who);
        if (own.isEmpty()) {
            return -2;
        }
        if (wishes.isEmpty()) {
            return -1;
        }
        return own.stream()
                .mapToInt(one -> wishes.indexOf(one.workshop()) + 1)
                .filter(rank -> rank > 0)
                .min()
                .orElse(0);
    }

    AllocationView.Figures figures(Scene scene) {
        if (scene.goes().isEmpty()) {
            return AllocationView.Figures.NONE;
        }
        var keys = new ArrayList<Integer>();
        int longest =
                scene.people().keySet().stream()
                        .mapToInt(who -> scene.wishes(who).size())
                        .max()
                        .orElse(0);
        for (int rank = 1; rank <= longest; rank++) {
            keys.add(rank);
        }
        keys.addAll(List.of(0, -1, -2));
        keys.removeIf(key ->
                key <= 0
                        && scene.people().keySet().stream()
                                .noneMatch(who -> rank(scene, who) == key));
        var bars = new ArrayList<Bar>();
        for (int key : keys) {
            bars.add(new Bar(label(key), count(scene, key, ""), 0, key == 1));
        }
        var rows = new ArrayList<AllocationView.MixRow>();
        for (var quality : words.qualities(scene.meeting())) {
            var counts = new ArrayList<String>();
            for (int key : keys) {
                counts.add(Integer.toString(count(scene, key, quality.id())));
            }
            if (counts.stream().anyMatch(one -> !one.equals("0"))) {
                rows.add(new AllocationView.MixRow(quality.label(), counts));
            }
        }
        var rankColumns = new ArrayList<>(List.of(words.say("quality")));
        keys.forEach(key -> rankColumns.add(label(key)));
        var balanceColumns = new ArrayList<>(List.of(words.say("quality")));
        scene.workshops().values().forEach(one -> balanceColumns.add(one.title()));
        balanceColumns.add(words.say("total"));
        return new AllocationView.Figures(
                bars, rankColumns, rows, balanceColumns, balance(scene), shortfalls(scene));
    }

    String label(int key) {
        return switch (key) {
            case 0 -> words.say("bar-unwished");
            case -1 -> words.say("bar-no-wish");
            case -2 -> words.say("bar-not-placed");
            default -> words.say("bar-rank", key);
        };
    }

    private static int count(Scene scene, int rank, String quality) {
        return (int)
                scene.people().values().stream()
                        .filter(line ->
                                quality.isEmpty() || line.participant().qualityId().equals(quality))
                        .filter(line -> rank(scene, line.participant().id()) == rank)
                        .count();
    }

    /** Over all turns; with what should be there at least, where something should. */
    private List<AllocationView.MixRow> balance(Scene scene) {
        var rows = new ArrayList<AllocationView.MixRow>();
        for (var quality : words.qualities(scene.meeting())) {
            var counts = new ArrayList<String>();
            int all = 0;
            for (var workshop : scene.workshops().keySet()) {
                int there =
                        (int)
                                scene.goes().stream()
                                        .filter(one -> one.workshop().equals(workshop))
                                        .map(one -> scene.people().get(one.participant()))
                                        .filter(line ->
                                                line != null
                                                        && line.participant()
                                                                .qualityId()
                                                                .equals(quality.id()))
                                        .count();
                int least =
                        scene.seen()
                                .filter(one -> one.workshops().contains(workshop))
                                .map(one -> one.least(workshop).getOrDefault(quality.id(), 0))
                                .orElse(0);
                all += there;
                counts.add(
                        least > 0
                                ? words.say("cell-floor", there, least * scene.rounds())
                                : words.say("count", there));
            }
            if (all > 0) {
                counts.add(words.say("count", all));
                rows.add(new AllocationView.MixRow(quality.label(), counts));
            }
        }
        return rows;
    }

    private List<String> shortfalls(Scene scene) {
        if (!scene.proposed()) {
            return List.of();
        }
        return scene.seen().map(SeenAllocation::shortfalls).orElse(List.of()).stream()
                .map(one ->
                        words.say(
                                "shortfall",
                                scene.title(one.where()),
                                scene.rounds(),
                                words.quality(scene.meeting(), one.quality()),
                                one.present(),
                                one.wanted(),
                                one.round()))
                .toList();
    }

    AllocationView.ProofView proof(Scene scene) {
        return scene.seen().map(seen -> proof(scene, seen)).orElse(AllocationView.ProofView.NONE);
    }

    private AllocationView.ProofView proof(Scene scene, SeenAllocation seen) {
        return new AllocationView.ProofView(
                levels(seen),
                gap(seen),
                Long.toString(seen.proof().seed()),
                seen.proof().fingerprint(),
                seen.state() == SeenAllocation.State.ACCEPTED
                        && scene.meeting().announcedAt().isPresent());
    }

    List<AllocationView.LevelRow> levels(SeenAllocation seen) {
        var rows = new ArrayList<AllocationView.LevelRow>();
        var proof = seen.proof();
        for (int turn = 0; turn < proof.values().size(); turn++) {
            var prices = seen.turns().get(turn).levels();
            for (int level = 0; level < prices.size(); level++) {
                var one = prices.get(level);
                var label = words.level(one, longest(seen, turn));
                rows.add(
                        new AllocationView.LevelRow(
                                proof.values().size() > 1
                                        ? words.say("level-lot", turn + 1, label)
                                        : label,
                                words.value(one, proof.values().get(turn).get(level)),
                                words.value(one, proof.bounds().get(turn).get(level)),
                                words.value(one, proof.free().get(turn).get(level))));
            }
        }
        return rows;
    }

    private static int longest(SeenAllocation seen, int turn) {
        return Math.max(
                1,
                seen.turns().get(turn).people().stream()
                        .mapToInt(one -> one.wishes().size())
                        .max()
                        .orElse(1));
    }

    String gap(SeenAllocation seen) {
        var proof = seen.proof();
        if (proof.oneFlow()) {
            var gaps = new ArrayList<String>();
            for (int round = 1; round <= seen.rounds(); round++) {
                gaps.add(Integer.toString(seen.parts(round).quota()));
            }
            return words.say("gap-day", String.join(", ", gaps));
        }
        return difference(seen)
                .map(at -> {
                    var prices = seen.turns().get(at[0]).levels().get(at[1]);
                    return words.say(
                            "gap",
                            words.level(prices, longest(seen, at[0])),
                            words.value(prices, proof.values().get(at[0]).get(at[1])),
                            words.value(prices, proof.bounds().get(at[0]).get(at[1])));
                })
                .orElseGet(() -> words.say("gap-none"));
    }

    private static Optional<int[]> difference(SeenAllocation seen) {
        var proof = seen.proof();
        for (int turn = 0; turn < proof.values().size(); turn++) {
            for (int level = 0; level < proof.bounds().get(turn).size(); level++) {
                if (!proof.values()
                        .get(turn)
                        .get(level)
                        .equals(proof.bounds().get(turn).get(level))) {
                    return Optional.of(new int[] {turn, level});
                }
            }
        }
        return Optional.empty();
    }
}
