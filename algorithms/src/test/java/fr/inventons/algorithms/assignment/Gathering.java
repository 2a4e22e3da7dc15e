package fr.inventons.algorithms.assignment;

import fr.inventons.algorithms.assignment.Demand.Person;
import fr.inventons.algorithms.assignment.Demand.Quota;
import fr.inventons.algorithms.assignment.Demand.Workshop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/**
 * Days made by a seed, shaped like real ones: six categories of uneven size, five wishes drawn by
 * Zipf's law (the first workshop is the dream of many), quotas within 20 % of an even mix, chairs
 * for 110 % of the people, half of the people with an organisation, of four on average.
 */
final class Gathering {
    private static final int[] SHARES = {40, 20, 15, 10, 10, 5};

    private Gathering() {}

    /** One level, everything priced at once. */
    static final Prices TOGETHER = new Prices(100_000, 40, 20, List.of(0L, 1L, 3L, 6L, 10L), 30, 0);

    static Demand of(int people, int workshops, long seed) {
        var random = new Random(seed);
        var folk = new ArrayList<Person>();
        var counts = new int[SHARES.length];
        for (int p = 0; p < people; p++) {
            int category = category(random.nextInt(100));
            counts[category]++;
            int organisation =
                    random.nextBoolean() ? random.nextInt(Math.max(1, people / 8)) : Demand.NONE;
            var barred = new HashSet<Integer>();
            if (random.nextInt(20) == 0) {
                barred.add(random.nextInt(workshops));
            }
            folk.add(new Person(category, organisation, wishes(random, workshops), barred));
        }
        int chairs = Math.ceilDiv(people * 110, 100 * workshops);
        var rooms = new ArrayList<Workshop>();
        for (int w = 0; w < workshops; w++) {
            var quotas = new ArrayList<Quota>();
            for (int count : counts) {
                quotas.add(
                        new Quota(
                                count * 80 / (100 * workshops),
                                Math.ceilDiv(count * 120, 100 * workshops)));
            }
            rooms.add(new Workshop(chairs, quotas));
        }
        return new Demand(folk, rooms, SHARES.length, List.of(TOGETHER), seed);
    }

    /** Small and spiteful: too few chairs, quotas that contradict each other, closed rooms. */
    static Demand small(Random random, int people, int workshops, List<Prices> levels) {
        int categories = 1 + random.nextInt(3);
        var folk = new ArrayList<Person>();
        for (int p = 0; p < people; p++) {
            var wishes = new ArrayList<Integer>();
            for (int i = random.nextInt(4); i > 0; i--) {
                int wish = random.nextInt(workshops);
                if (!wishes.contains(wish)) {
                    wishes.add(wish);
                }
            }
            var barred = new HashSet<Integer>();
            for (int i = random.nextInt(3); i > 1; i--) {
                barred.add(random.nextInt(workshops));
            }
            folk.add(
                    new Person(
                            random.nextInt(categories),
                            random.nextInt(3) - 1,
                            wishes,
                            barred,
                            random.nextInt(workshops + 1) - 1,
                            Demand.NONE));
        }
        var rooms = new ArrayList<Workshop>();
        for (int w = 0; w < workshops; w++) {
            var quotas = new ArrayList<Quota>();
            for (int c = 0; c < categories; c++) {
                int least = random.nextInt(3);
                quotas.add(new Quota(least, least + random.nextInt(3)));
            }
            rooms.add(new Workshop(random.nextInt(people), quotas));
        }
        return new Demand(folk, rooms, categories, levels, random.nextLong());
    }

    private static int category(int percent) {
        int sum = 0;
        for (int c = 0; c < SHARES.length; c++) {
            sum += SHARES[c];
            if (percent < sum) {
                return c;
            }
        }
        throw new IllegalStateException("percent " + percent);
    }

    private static List<Integer> wishes(Random random, int workshops) {
        var wishes = new ArrayList<Integer>();
        double all = 0;
        for (int w = 1; w <= workshops; w++) {
            all += 1.0 / w;
        }
        while (wishes.size() < Math.min(5, workshops)) {
            double drawn = random.nextDouble() * all;
            int w = 0;
            while (w < workshops - 1 && drawn >= 1.0 / (w + 1)) {
                drawn -= 1.0 / (w + 1);
                w++;
            }
            if (!wishes.contains(w)) {
                wishes.add(w);
            }
        }
        return wishes;
    }
}
