package fr.inventons.algorithms.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The whole question: who comes, which workshops there are, and what counts. Nothing here is a
 * name.
 *
 * @param people in a fixed order: their index is who they are in the answer
 * @param workshops in a fixed order, likewise
 * @param categories how many kinds of people there are; a category is 0 … categories − 1
 * @param levels what is minimised, most important first: a later level only chooses among the
 *     optima of the earlier ones
 * @param seed of the lot that parts what all levels leave equal; fixed before the people are known
 */
public record Demand(
        List<Person> people,
        List<Workshop> workshops,
        int categories,
        List<Prices> levels,
        long seed) {
    /** No organisation, no current place, or not placed. */
    public static final int NONE = -1;

    /** Larger questions and prices are refused, so that no sum overflows. */
    static final long LARGEST_PRICE = 1L << 30;

    private static final int MOST_PEOPLE = 1 << 18;
    private static final int MOST_WORKSHOPS = 1 << 11;

    /**
     * A person.
     *
     * @param organisation any number, or {@link #NONE}; people of one organisation and one category
     *     are colleagues, to be spread
     * @param wishes workshops, the dearest first; empty: she has no preference
     * @param barred workshops she cannot attend (access, language, time)
     * @param current where she is until now, or {@link #NONE}
     * @param pinned where she must be, or {@link #NONE}: nothing moves her, not even to the waiting
     *     list
     */
    public record Person(
            int category,
            int organisation,
            List<Integer> wishes,
            Set<Integer> barred,
            int current,
            int pinned) {
        /** Somebody who comes for the first time and goes where she is placed. */
        public Person(int category, int organisation, List<Integer> wishes, Set<Integer> barred) {
            this(category, organisation, wishes, barred, NONE, NONE);
        }

        public Person {
            wishes = List.copyOf(wishes);
            barred = Set.copyOf(barred);
        }

        /** The same person, who must be there; {@link #NONE} sets her free. */
        public Person pin(int workshop) {
            return new Person(category, organisation, wishes, barred, current, workshop);
        }

        /** The same person, who is there until now. */
        public Person at(int workshop) {
            return new Person(category, organisation, wishes, barred, workshop, pinned);
        }

        /** The same person, who cannot be there either. */
        public Person bar(int workshop) {
            var all = new HashSet<>(barred);
            all.add(workshop);
            return new Person(category, organisation, wishes, all, current, pinned);
        }

        /** Her rank of that workshop, from 1; {@link #NONE} when she did not wish for it. */
        public int rank(int workshop) {
            int index = wishes.indexOf(workshop);
            return index < 0 ? NONE : index + 1;
        }
    }

    /**
     * A workshop.
     *
     * @param capacity hard: never exceeded
     * @param quotas one for each category, soft: missed as little as possible
     */
    public record Workshop(int capacity, List<Quota> quotas) {
        public Workshop {
            quotas = List.copyOf(quotas);
        }
    }

    /** How many people of a category a workshop should have. */
    public record Quota(int least, int most) {
        /** Any number will do. */
        public static final Quota ANY = new Quota(0, MOST_PEOPLE);
    }

    public Demand {
        people = List.copyOf(people);
        workshops = List.copyOf(workshops);
        levels = List.copyOf(levels);
        require(people.size() <= MOST_PEOPLE, "too many people", people.size());
        require(!workshops.isEmpty(), "no workshop", 0);
        require(workshops.size() <= MOST_WORKSHOPS, "too many workshops", workshops.size());
        require(!levels.isEmpty(), "nothing to minimise", 0);
        for (var person : people) {
            require(
                    person.category() >= 0 && person.category() < categories,
                    "no such category",
                    person);
            require(
                    person.wishes().stream().distinct().count() == person.wishes().size(),
                    "wished twice",
                    person);
            require(inside(person.wishes(), workshops.size()), "no such workshop", person);
            require(inside(person.barred(), workshops.size()), "no such workshop", person);
            require(
                    person.current() >= NONE && person.current() < workshops.size(),
                    "no such workshop",
                    person);
            require(
                    person.pinned() >= NONE && person.pinned() < workshops.size(),
                    "no such workshop",
                    person);
            require(!person.barred().contains(person.pinned()), "pinned where barred", person);
        }
        for (int w = 0; w < workshops.size(); w++) {
            int here = w;
            long pins = people.stream().filter(person -> person.pinned() == here).count();
            require(pins <= workshops.get(w).capacity(), "pinned beyond the chairs", w);
        }
        for (var workshop : workshops) {
            require(workshop.capacity() >= 0, "capacity", workshop);
            require(workshop.quotas().size() == categories, "one quota a category", workshop);
            for (var quota : workshop.quotas()) {
                require(quota.least() >= 0 && quota.least() <= quota.most(), "quota", quota);
            }
        }
    }

    /** The same question, asked of other people. */
    public Demand with(List<Person> others) {
        return new Demand(others, workshops, categories, levels, seed);
    }

    /** The same question, with other things that count. */
    public Demand minimising(List<Prices> others) {
        return new Demand(people, workshops, categories, others, seed);
    }

    /** Whether she may be there at all. */
    public boolean open(int person, int workshop) {
        int pinned = people.get(person).pinned();
        return workshops.get(workshop).capacity() > 0
                && !people.get(person).barred().contains(workshop)
                && (pinned == NONE || pinned == workshop);
    }

    /** Whether she may be left on the waiting list. */
    public boolean mayWait(int person) {
        return people.get(person).pinned() == NONE;
    }

    /**
     * What the lot gives that person at that workshop ({@code workshops.size()} is the waiting
     * list): the 24 highest bits of output number person × 2^20 + workshop, from 0, of SplitMix64
     * (Steele, Lea, Flood 2014) started at the seed.
     */
    public long lot(int person, int workshop) {
        long z = seed + 0x9E3779B97F4A7C15L * (((long) person << 20) + workshop + 1);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 40;
    }

    private static boolean inside(Iterable<Integer> indices, int size) {
        for (int index : indices) {
            if (index < 0 || index >= size) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean condition, String what, Object value) {
        if (!condition) {
            throw new IllegalArgumentException(what + ": " + value);
        }
    }
}
