package fr.inventons.participation.registration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take a free seat. Seats reserved for a kind of actor are a floor for it: nobody else may
 * take what is missing to reach it, and it may go beyond.
 *
 * @param taken by kind of actor, everyone who has a seat or for whom one is kept
 */
record Seats(Rules rules, Set<String> residents, Map<String, Integer> taken) {

    /** Seats that somebody of that kind may take now; none when it is not above zero. */
    int free(String quality) {
        var own = key(quality);
        var held =
                byKey().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(own))
                        .mapToInt(entry -> missing(entry.getKey(), entry.getValue()))
                        .sum();
        return rules.capacity() - total() - held;
    }

    int total() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same when one more of that kind has a seat. */
    Seats with(String quality) {
        return plus(quality, 1);
    }

    /** The same when one fewer of that kind has a seat. */
    Seats without(String quality) {
        return plus(quality, -1);
    }

    /** The first reserve that cannot be kept, those of residents first, with the most that can. */
    Optional<SettingUp> unmeetable() {
        int left = rules.capacity() - total();
        for (var entry : byKey().entrySet()) {
            int missing = missing(entry.getKey(), entry.getValue());
            if (missing > left) {
                return Optional.of(
                        new SettingUp.QuotaUnmeetable(
                                entry.getKey(),
                                reserved(entry.getKey()),
                                entry.getValue() + Math.max(0, left)));
            }
            left -= missing;
        }
        return Optional.empty();
    }

    /** Seats kept for that key, all of them. */
    int reserved(String key) {
        return rules.reserved().getOrDefault(key, 0);
    }

    /** How many of each reserve are taken by those it is kept for, residents first. */
    Map<String, Integer> byKey() {
        var counts = new LinkedHashMap<String, Integer>();
        if (rules.reserved().containsKey(Rules.RESIDENTS)) {
            counts.put(Rules.RESIDENTS, 0);
        }
        rules.reserved().keySet().stream().sorted().forEach(key -> counts.putIfAbsent(key, 0));
        taken.forEach((quality, people) ->
                counts.computeIfPresent(key(quality), (_, there) -> there + people));
        return counts;
    }

    private int missing(String key, int there) {
        return Math.max(0, reserved(key) - there);
    }

    private String key(String quality) {
        return residents.contains(quality) ? Rules.RESIDENTS : quality;
    }

    private Seats plus(String quality, int people) {
        var counts = new HashMap<>(taken);
        counts.merge(quality, people, Integer::sum);
        return new Seats(rules, residents, counts);
    }
}
