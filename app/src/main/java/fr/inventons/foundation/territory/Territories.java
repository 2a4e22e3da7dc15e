package fr.inventons.foundation.territory;

import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
    private final CommuneStore communes;
    private final ReferenceCommunes reference;
    private final ContractStore contracts;
    private final Journal journal;
    private final Clock clock;

    Territories(
            Gazetteer gazetteer,
            NeighbourhoodStore store,
            CommuneStore communes,
            ReferenceCommunes reference,
            ContractStore contracts,
            Journal journal,
            Clock clock) {
        this.gazetteer = gazetteer;
        this.store = store;
        this.communes = communes;
        this.reference = reference;
        this.contracts = contracts;
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

    /**
     * What this code names: as an imported list says it, otherwise as the program's own reference
     * data does, without population nor postcodes.
     */
    @Transactional(readOnly = true)
    public Optional<Commune> commune(CommuneCode code) {
        return Optional.ofNullable(communes(Set.of(code)).get(code));
    }

    /** Those of {@code codes} that exist, the commune of today where a code names several. */
    @Transactional(readOnly = true)
    public Map<CommuneCode, Commune> communes(Set<CommuneCode> codes) {
        var found = new HashMap<CommuneCode, Commune>();
        if (!codes.isEmpty()) {
            communes.named(codes).forEach(one -> found.putIfAbsent(one.code(), one));
        }
        for (var code : codes) {
            if (!found.containsKey(code)) {
                reference.commune(code).ifPresent(one -> found.put(code, one));
            }
        }
        return found;
    }

    /** The communes of today of a département, by name. */
    @Transactional(readOnly = true)
    public List<Commune> communes(DepartmentCode department) {
        var known = communes.of(department);
        return known.isEmpty() ? reference.communes(department) : known;
    }

    /**
     * Communes of an imported list whose name resembles these words, best first; those of before
     * too, which say the one they stand in today.
     */
    @Transactional(readOnly = true)
    public List<Commune> searchCommunes(String words, int limit) {
        return words.isBlank()
                ? List.of()
                : communes.search(words, Math.clamp(limit, 1, MOST_RESULTS));
    }

    /** The city contracts of a département in force on that day, by name. */
    @Transactional(readOnly = true)
    public List<CityContract> contracts(DepartmentCode department, LocalDate on) {
        return contracts.of(department, on);
    }

    /** The contract of that code; of the latest generation where it names several. */
    @Transactional(readOnly = true)
    public Optional<CityContract> contract(ContractCode code) {
        return contracts.named(Set.of(code)).stream()
                .max(Comparator.comparing(CityContract::generation));
    }

    /** Every contract of these codes, of each generation. */
    @Transactional(readOnly = true)
    public List<CityContract> contracts(Set<ContractCode> codes) {
        return codes.isEmpty() ? List.of() : contracts.named(codes);
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
