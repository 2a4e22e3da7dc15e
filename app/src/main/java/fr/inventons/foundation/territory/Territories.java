package fr.inventons.foundation.territory;

import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where things happen: régions, départements and priority neighbourhoods. */
@Service
public class Territories {
    /** Longest usual name. */
    public static final int USUAL_NAME_LIMIT = 120;

    private static final int MOST_RESULTS = 50;
    private static final int MOST_WORDS = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
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
                    "quartier",
                    "quartiers");

    private final Gazetteer gazetteer;
    private final NeighbourhoodStore store;
    private final Journal journal;
    private final Clock clock;

    Territories(Gazetteer gazetteer, NeighbourhoodStore store, Journal journal, Clock clock) {
        this.gazetteer = gazetteer;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** Every département and overseas collectivity with inhabitants, in the order of the codes. */
    public List<Department> departments() {
        return gazetteer.tiles().stream().map(Tile::department).toList();
    }

    /** Every région, in the order of the codes. */
    public List<Region> regions() {
        return gazetteer.regions();
    }

    /** Every département with its place on the tile map. */
    public List<Tile> tiles() {
        return gazetteer.tiles();
    }

    public Optional<Department> department(DepartmentCode code) {
        return gazetteer.department(code);
    }

    @Transactional(readOnly = true)
    public Optional<Neighbourhood> neighbourhood(NeighbourhoodCode code) {
        return store.named(Set.of(code)).stream().findFirst();
    }

    /** The neighbourhoods of a département that exist on that day, by usual name. */
    @Transactional(readOnly = true)
    public List<Neighbourhood> neighbourhoods(DepartmentCode department, LocalDate on) {
        return store.of(department, on);
    }

    /** Those of {@code codes} that exist or existed. */
    @Transactional(readOnly = true)
    public Map<NeighbourhoodCode, Neighbourhood> named(Set<NeighbourhoodCode> codes) {
        return byCode(store.named(codes));
    }

    /**
     * Neighbourhoods whose names (usual, official, past), communes or code contain every word,
     * accents, capitals and small slips forgiven. Best first; those that exist today before others.
     */
    @Transactional(readOnly = true)
    public List<Neighbourhood> search(String words, int limit) {
        var asked = askedWords(words);
        return asked.isEmpty()
                ? List.of()
                : store.search(asked, LocalDate.now(clock), Math.clamp(limit, 1, MOST_RESULTS));
    }

    /** The official names of a neighbourhood, oldest first. */
    @Transactional(readOnly = true)
    public List<OfficialName> officialNames(NeighbourhoodCode code) {
        return store.officialNames(code);
    }

    /** The links of a neighbourhood with those before and after it. */
    @Transactional(readOnly = true)
    public List<Succession> successions(NeighbourhoodCode code) {
        return store.successions(code);
    }

    /**
     * Says the name that people use for a neighbourhood; naming it the same again changes nothing.
     */
    @Transactional
    public Naming nameUsually(Namer by, NeighbourhoodCode code, String name) {
        var known = store.lock(code);
        if (known.isEmpty()) {
            return new Naming.UnknownNeighbourhood(code);
        }
        if (!by.mayNameNeighbourhoodsOf(known.get())) {
            return new Naming.NotAllowed(known.get());
        }
        var tidy = Names.tidy(name);
        if (tidy.isEmpty()) {
            return new Naming.NameMissing();
        }
        if (tidy.length() > USUAL_NAME_LIMIT) {
            return new Naming.NameTooLong(tidy.length(), USUAL_NAME_LIMIT);
        }
        if (store.nameUsually(code, tidy, LocalDate.now(clock))) {
            store.gatherWords(List.of(code));
            journal.record(by.reference(), new NeighbourhoodNamed(code.value()));
        }
        return new Naming.Named(store.named(Set.of(code)).getFirst());
    }

    /**
     * The words of a question, the long ones first; words that say nothing dropped, unless alone.
     */
    private static List<String> askedWords(String words) {
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

    private static Map<NeighbourhoodCode, Neighbourhood> byCode(Collection<Neighbourhood> found) {
        return found.stream().collect(Collectors.toMap(Neighbourhood::code, Function.identity()));
    }
}
