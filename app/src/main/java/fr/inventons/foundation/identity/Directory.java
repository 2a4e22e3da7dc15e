package fr.inventons.foundation.identity;

import fr.inventons.foundation.territory.DepartmentCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of organisations as somebody may read it, and what they may change in it. The
 * public sees those that a list or an entitled person described.
 */
@Service
public class Directory {
    /** Organisations of a page. */
    public static final int PAGE = 50;

    private static final int MOST_WORDS = 6;
    private static final int LOOKALIKES = 8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{9,14}");

    /** Words that people write or leave out: they say nothing about which organisation it is. */
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "le",
                    "la",
                    "les",
                    "de",
                    "du",
                    "des",
                    "et",
                    "en",
                    "au",
                    "aux",
                    "association",
                    "associations",
                    "assoc",
                    "asso",
                    "ass");

    private final OrganisationStore store;
    private final SpellingStore spellings;
    private final MergerStore mergers;

    Directory(OrganisationStore store, SpellingStore spellings, MergerStore mergers) {
        this.store = store;
        this.spellings = spellings;
        this.mergers = mergers;
    }

    /**
     * A page of the directory.
     *
     * @param more there are others after the last one
     */
    public record Listing(List<Organisation> organisations, boolean more) {}

    /**
     * All that the page of an organisation shows to its reader.
     *
     * @param spellings its other names
     * @param hosted bodies that it answers for
     * @param mergers those of and into it, for who may merge it with another; empty for others
     * @param lookalikes those that may be the same, for who may merge it; empty for others
     * @param around the organisations that the others of this record name
     */
    public record Entry(
            Organisation organisation,
            List<String> spellings,
            List<Organisation> hosted,
            List<Merger> mergers,
            List<Organisation> lookalikes,
            Map<OrganisationId, Organisation> around,
            boolean mayDescribe) {}

    /** Those that the words find, best first; without words all of them, by name. */
    @Transactional(readOnly = true)
    public Listing read(
            Actor by,
            String words,
            Optional<DepartmentCode> department,
            Optional<OrganisationId> after) {
        var everything = seesAll(by);
        var asked = askedWords(words);
        if (!asked.isEmpty()) {
            return new Listing(spellings.search(asked, department, everything, PAGE), false);
        }
        var last = after.flatMap(id -> Optional.ofNullable(store.named(Set.of(id)).get(id)));
        var found =
                spellings.after(
                        last.map(Organisation::name).orElse(""),
                        last.map(Organisation::id).orElse(new OrganisationId(new UUID(0, 0))),
                        department,
                        everything,
                        PAGE + 1);
        return new Listing(found.stream().limit(PAGE).toList(), found.size() > PAGE);
    }

    /** The page of an organisation; empty when there is none that this reader may know of. */
    @Transactional(readOnly = true)
    public Optional<Entry> entry(Actor by, OrganisationId id) {
        var found = Optional.ofNullable(store.named(Set.of(id)).get(id));
        if (found.filter(one -> one.listed() || seesAll(by)).isEmpty()) {
            return Optional.empty();
        }
        var organisation = found.get();
        var mayMerge = mayDescribe(by, organisation);
        var history = mayMerge ? mergers.about(id) : List.<Merger>of();
        var around = new HashSet<OrganisationId>();
        organisation.host().ifPresent(around::add);
        organisation.mergedInto().ifPresent(around::add);
        organisation.succession().ifPresent(succession -> around.add(succession.successor()));
        history.forEach(merger -> around.addAll(List.of(merger.merged(), merger.into())));
        return Optional.of(
                new Entry(
                        organisation,
                        spellings.spellings(Set.of(id)).getOrDefault(id, List.of()).stream()
                                .filter(spelling -> !spelling.equals(organisation.name()))
                                .toList(),
                        store.hostedBy(id).stream()
                                .filter(one -> one.listed() || seesAll(by))
                                .toList(),
                        history,
                        mayMerge && organisation.mergedInto().isEmpty()
                                ? spellings.lookingLike(id, LOOKALIKES)
                                : List.of(),
                        store.named(around),
                        mayMerge));
    }

    /** Whether the form of a new organisation is for this person. */
    public static boolean registers(Actor by) {
        return seesAll(by);
    }

    /** Whoever may register organisations sees all of them. */
    static boolean seesAll(Actor by) {
        return national(by) || by.holds(Role.PROGRAMME_OFFICER);
    }

    /** The national desk anywhere; an officer in her départements, or without saying where. */
    static boolean mayRegister(Actor by, Collection<DepartmentCode> departments) {
        if (national(by)) {
            return true;
        }
        return by.holds(Role.PROGRAMME_OFFICER)
                && (departments.isEmpty() || departments.stream().anyMatch(hers(by)::contains));
    }

    /** What acts elsewhere too is for the national desk. */
    static boolean mayDescribe(Actor by, Organisation organisation) {
        if (national(by)) {
            return true;
        }
        return !organisation.departments().isEmpty()
                && hers(by).containsAll(organisation.departments());
    }

    /** An officer merges what is hers into what is known in one of her départements. */
    static boolean mayMerge(Actor by, Organisation merged, Organisation into) {
        if (national(by)) {
            return true;
        }
        return mayDescribe(by, merged) && into.departments().stream().anyMatch(hers(by)::contains);
    }

    /**
     * The words of a question, those that say nothing dropped unless alone; a SIREN or a SIRET
     * typed with spaces is one word.
     */
    static List<String> askedWords(String words) {
        var joined = words.replaceAll("[\\p{Z}\\s.]", "");
        if (DIGITS.matcher(joined).matches()) {
            return List.of(joined);
        }
        var all =
                BETWEEN_WORDS
                        .splitAsStream(words.toLowerCase(Locale.FRENCH))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
        var telling =
                all.stream()
                        .filter(word -> word.length() > 1 && !EMPTY_WORDS.contains(word))
                        .toList();
        return (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList();
    }

    private static boolean national(Actor by) {
        return by.holds(Role.OPERATOR) || by.holds(Role.NATIONAL_ANALYST);
    }

    private static Set<DepartmentCode> hers(Actor by) {
        return by.grants().stream()
                .filter(grant -> grant.role() == Role.PROGRAMME_OFFICER)
                .map(grant -> new DepartmentCode(grant.scope().key()))
                .collect(Collectors.toSet());
    }
}
