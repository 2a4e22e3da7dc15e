package fr.inventons.participation.workshop;

import fr.inventons.algorithms.assignment.Certificate;
import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Prices;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it takes to verify an allocation: the question without a name, and the certificate. One and
 * only one way to write it, so that the fingerprint of the question can be computed again.
 *
 * @param fingerprint SHA-256 of {@code question} as written here
 */
record AllocationFile(
        String format, String fingerprint, Question question, Certificate certificate) {
    static final String FORMAT = "inventons-allocation-1";

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
     * @param seed in decimal digits: a long does not fit a JSON number
     */
    record Question(
            List<String> categories,
            List<Prices> levels,
            List<Somebody> people,
            String seed,
            List<Demand.Workshop> tables) {
        Demand demand() {
            return new Demand(
                    people.stream().map(Somebody::person).toList(),
                    tables,
                    categories.size(),
                    levels,
                    Long.parseLong(seed));
        }
    }

    /** A person of the question. */
    record Somebody(
            int category,
            int organisation,
            List<Integer> wishes,
            List<Integer> barred,
            int current,
            int pinned) {
        Demand.Person person() {
            return new Demand.Person(
                    category, organisation, wishes, Set.copyOf(barred), current, pinned);
        }

        static Somebody of(Demand.Person person) {
            return new Somebody(
                    person.category(),
                    person.organisation(),
                    person.wishes(),
                    person.barred().stream().sorted().toList(),
                    person.current(),
                    person.pinned());
        }
    }

    static Question question(List<String> categories, Demand demand) {
        return new Question(
                categories,
                demand.levels(),
                demand.people().stream().map(Somebody::of).toList(),
                Long.toString(demand.seed()),
                demand.workshops());
    }

    static AllocationFile of(Question question, Certificate certificate) {
        return new AllocationFile(FORMAT, fingerprint(question), question, certificate);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static AllocationFile read(String text) {
        try {
            @Nullable AllocationFile file = JSON.readValue(text, AllocationFile.class);
            if (file == null || !FORMAT.equals(file.format())) {
                throw new IllegalArgumentException("not this format");
            }
            // A question that makes no sense is refused here, with its reason.
            file.question().demand();
            return file;
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("not an allocation", e);
        }
    }

    static String fingerprint(Question question) {
        try {
            var bytes = JSON.writeValueAsString(question).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
