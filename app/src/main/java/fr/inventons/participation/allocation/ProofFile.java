package fr.inventons.participation.allocation;

import fr.inventons.algorithms.assignment.Certificate;
import fr.inventons.algorithms.assignment.Company;
import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Prices;
import fr.inventons.algorithms.assignment.Turns;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it takes to verify an allocation to workshops: the question without a name, and the answer
 * with its certificates. One and only one way to write it, so that the fingerprint of the question
 * can be computed again.
 *
 * @param fingerprint SHA-256 of {@code question} as written here
 */
record ProofFile(String format, String fingerprint, Question question, Answer answer) {
    static final String FORMAT = "inventons-allocation-2";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    /**
     * The question.
     *
     * @param categories the kinds of actor, by their ids in the campaign
     * @param levels of each turn
     * @param seed in decimal digits: a long does not fit a JSON number
     * @param together groups of people, by index
     * @param apart pairs of people, by index
     */
    record Question(
            List<String> categories,
            List<List<Prices>> levels,
            List<Somebody> people,
            String seed,
            List<Demand.Workshop> workshops,
            List<List<Integer>> together,
            List<List<Integer>> apart) {
        static Question of(Asked asked) {
            var first = asked.turns().getFirst();
            var people = new ArrayList<Somebody>();
            for (int p = 0; p < first.people().size(); p++) {
                int index = p;
                var one = first.people().get(p);
                people.add(
                        new Somebody(
                                one.category(),
                                one.organisation(),
                                one.wishes(),
                                one.barred().stream().sorted().toList(),
                                asked.turns().stream()
                                        .map(turn -> turn.people().get(index).current())
                                        .toList(),
                                asked.turns().stream()
                                        .map(turn -> turn.people().get(index).pinned())
                                        .toList()));
            }
            return new Question(
                    asked.qualities(),
                    asked.turns().stream().map(Demand::levels).toList(),
                    people,
                    Long.toString(first.seed()),
                    first.workshops(),
                    asked.together().stream()
                            .map(group -> List.copyOf(new TreeSet<>(group)))
                            .toList(),
                    asked.apart().stream().map(pair -> List.of(pair.one(), pair.other())).toList());
        }

        /** The demand of each turn. */
        List<Demand> turns() {
            var turns = new ArrayList<Demand>();
            for (int turn = 0; turn < levels.size(); turn++) {
                int here = turn;
                turns.add(
                        new Demand(
                                people.stream().map(one -> one.person(here)).toList(),
                                workshops,
                                categories.size(),
                                levels.get(turn),
                                Long.parseLong(seed)));
            }
            return turns;
        }

        List<Set<Integer>> groups() {
            return together.stream().<Set<Integer>>map(Set::copyOf).toList();
        }

        List<Company.Apart> pairs() {
            return apart.stream()
                    .map(pair -> new Company.Apart(pair.getFirst(), pair.getLast()))
                    .toList();
        }
    }

    /** A person of the question; {@code current} and {@code pinned} turn by turn. */
    record Somebody(
            int category,
            int organisation,
            List<Integer> wishes,
            List<Integer> barred,
            List<Integer> current,
            List<Integer> pinned) {
        Demand.Person person(int turn) {
            return new Demand.Person(
                    category,
                    organisation,
                    wishes,
                    Set.copyOf(barred),
                    current.get(turn),
                    pinned.get(turn));
        }
    }

    /**
     * The answer: steps, one a turn, or one day of a single flow.
     *
     * @param day its turns are empty when there are steps
     */
    record Answer(List<Step> steps, Turns.Day day) {
        static final Turns.Day NO_DAY = new Turns.Day(List.of(), List.of());
    }

    /**
     * A turn.
     *
     * @param pins who is kept where, as {person, workshop}, so that groups stay together
     * @param bars who is kept away from where, so that pairs stay apart
     * @param certificate that nothing better exists with those pins and bars
     * @param free the same when nobody is kept with or from anybody: the bound that anyone checks
     * @param bounds what the search proved for groups and pairs kept; recomputing proves it again
     */
    record Step(
            List<List<Integer>> pins,
            List<List<Integer>> bars,
            Certificate certificate,
            Certificate free,
            List<Long> bounds) {
        /** That turn's question with its pins and bars. */
        Demand asked(Demand question) {
            var people = new ArrayList<>(question.people());
            for (var bar : bars) {
                people.set(bar.getFirst(), people.get(bar.getFirst()).bar(bar.getLast()));
            }
            for (var pin : pins) {
                people.set(pin.getFirst(), people.get(pin.getFirst()).pin(pin.getLast()));
            }
            return question.with(people);
        }
    }

    static ProofFile of(Question question, Answer answer) {
        return new ProofFile(FORMAT, fingerprint(question), question, answer);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static ProofFile read(String text) {
        try {
            @Nullable ProofFile file = JSON.readValue(text, ProofFile.class);
            if (file == null || !FORMAT.equals(file.format())) {
                throw new IllegalArgumentException("not this format");
            }
            // A question that makes no sense is refused here, with its reason.
            file.question().turns();
            return file;
        } catch (JacksonException | NullPointerException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not an allocation", e);
        }
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Wanted wanted(String text) {
        return JSON.readValue(text, Wanted.class);
    }

    static String fingerprint(Question question) {
        return sha256(JSON.writeValueAsString(question));
    }

    static String sha256(String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
