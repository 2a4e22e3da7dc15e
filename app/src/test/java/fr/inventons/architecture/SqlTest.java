package fr.inventons.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** SQL stands in stores alone, and a store names its own schema alone. */
class SqlTest {
    /**
     * Who may speak SQL without being a store, and why. Nothing else; a line that no longer serves
     * fails.
     */
    private static final Map<String, String> MAY_SPEAK_SQL =
            new TreeMap<>(
                    Map.of(
                            "fr.inventons.platform.journal.",
                                    "the journal is one table, written and read here",
                            "fr.inventons.platform.database.",
                                    "starts and asks the database itself",
                            "fr.inventons.platform.backup.", "copies every table of every schema"));

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?is)\\b(select\\b.+\\bfrom\\s+[a-z_]+|select\\s+[a-z_.]+\\(|insert\\s+into\\s+|delete\\s+from\\s+"
                            + "|update\\s+[a-z_.]+\\s+([a-z]\\s+)?set\\b|merge\\s+into\\s+|lock\\s+table\\s+"
                            + "|truncate\\s+[a-z_]+\\.|copy\\s+[a-z_]+\\.|(from|join)\\s+[a-z_]+\\.[a-z_]+\\s)");

    private static final Pattern WORD_AND_DOT =
            Pattern.compile("(?<![\\w.:])([a-z_]+)\\.(?=[a-z_])");

    @Test
    void sql_stands_in_stores_alone() {
        var outside = new TreeSet<String>();
        House.strings()
                .forEach((name, strings) -> {
                    if (!isStore(name) && !mayBySpeech(name)) {
                        strings.stream()
                                .filter(string -> STATEMENT.matcher(string).find())
                                .forEach(string -> outside.add(name + ": " + brief(string)));
                    }
                });
        assertThat(outside).isEmpty();
    }

    @Test
    void the_database_is_asked_by_stores_alone() {
        assertThat(House.CLASSES)
                .filteredOn(one -> !isStore(one.getName()) && !mayBySpeech(one.getName()))
                .filteredOn(SqlTest::asksTheDatabase)
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    @Test
    void a_store_names_its_own_schema_alone() {
        var schemas = schemas();
        assertThat(schemas).contains("platform", "territory");
        var foreign = new TreeSet<String>();
        House.strings()
                .forEach((name, strings) -> {
                    if (isStore(name)) {
                        var own = schemaOf(name);
                        strings.forEach(string ->
                                named(string, schemas).stream()
                                        .filter(schema -> !schema.equals(own))
                                        .forEach(schema -> foreign.add(name + " names " + schema)));
                    }
                });
        assertThat(foreign).isEmpty();
    }

    @Test
    void each_exception_still_serves() {
        var strings = House.strings();
        var idle = new ArrayList<>(MAY_SPEAK_SQL.keySet());
        idle.removeIf(prefix ->
                strings.entrySet().stream()
                        .filter(one -> one.getKey().startsWith(prefix))
                        .anyMatch(one -> speaks(one.getValue())));
        assertThat(idle).isEmpty();
    }

    private static boolean speaks(List<String> strings) {
        return strings.stream().anyMatch(string -> STATEMENT.matcher(string).find());
    }

    private static boolean asksTheDatabase(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .anyMatch(name ->
                        name.startsWith("org.springframework.jdbc.core.")
                                || name.equals("java.sql.Connection")
                                || name.equals("java.sql.Statement")
                                || name.equals("java.sql.PreparedStatement"));
    }

    private static Set<String> named(String string, Set<String> schemas) {
        if (!STATEMENT.matcher(string).find()) {
            return Set.of();
        }
        return WORD_AND_DOT
                .matcher(string)
                .results()
                .map(found -> found.group(1))
                .filter(schemas::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> schemas() {
        var schemas = new TreeSet<>(Set.of("platform"));
        for (var migration : House.files(House.RESOURCES.resolve("db"), ".sql")) {
            Pattern.compile("(?i)create\\s+schema\\s+([a-z_]+)")
                    .matcher(House.text(migration))
                    .results()
                    .forEach(found -> schemas.add(found.group(1)));
        }
        return schemas;
    }

    private static String schemaOf(String store) {
        return House.MODULES
                .getModuleByType(store.replaceAll("\\$.*", ""))
                .map(module -> module.getIdentifier().toString())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .orElse("");
    }

    private static boolean isStore(String name) {
        return name.replaceAll("\\$.*", "").endsWith("Store");
    }

    private static boolean mayBySpeech(String name) {
        return MAY_SPEAK_SQL.keySet().stream().anyMatch(name::startsWith);
    }

    private static String brief(String string) {
        var line = string.strip().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(80, line.length()));
    }
}
