package fr.inventons.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;

/** A migration stands in its module's folder and makes things in its module's schema. */
class MigrationsTest {
    private static final Path DB = House.RESOURCES.resolve("db");
    private static final Pattern NAME = Pattern.compile("V(\\d{14})__[a-z0-9_]+\\.sql");
    private static final Pattern MADE =
            Pattern.compile(
                    "(?i)\\b(?:create|alter|drop)\\s+(?:unlogged\\s+)?(?:materialized\\s+)?"
                            + "(?:or\\s+replace\\s+)?(?:table|view|function|type|domain|sequence)\\s+"
                            + "(?:if\\s+(?:not\\s+)?exists\\s+)?([a-z_]+)(\\.[a-z_]+)?");
    private static final Pattern SCHEMA =
            Pattern.compile("(?i)create\\s+schema\\s+(?:if\\s+not\\s+exists\\s+)?([a-z_]+)");
    private static final Pattern POINTED_AT = Pattern.compile("(?i)\\breferences\\s+([a-z_]+)\\.");
    private static final Pattern ON_TABLE =
            Pattern.compile("(?i)\\bon\\s+([a-z_]+)\\.[a-z_]+\\b(?!\\s*=)");

    @Test
    void a_migration_has_a_timestamp_of_its_own_and_says_what_it_does() {
        var stamps = new ArrayList<String>();
        for (var file : migrations()) {
            var name = NAME.matcher(String.valueOf(file.getFileName()));
            assertThat(name.matches()).as(House.name(file)).isTrue();
            stamps.add(name.group(1));
        }
        assertThat(stamps).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    }

    @Test
    void a_migration_stands_in_the_folder_of_a_module() {
        assertThat(migrations())
                .allMatch(file -> House.MODULES.getModuleByName(module(file)).isPresent());
    }

    @Test
    void a_migration_makes_things_in_the_schema_of_its_module_alone() {
        var strangers = new TreeSet<String>();
        for (var file : migrations()) {
            var own = module(file).substring(module(file).lastIndexOf('.') + 1);
            var sql = withoutComments(House.text(file));
            SCHEMA.matcher(sql)
                    .results()
                    .filter(made -> !made.group(1).equals(own))
                    .forEach(made -> strangers.add(House.name(file) + ": " + made.group()));
            MADE.matcher(sql)
                    .results()
                    .filter(made -> made.group(2) == null || !made.group(1).equals(own))
                    .forEach(made -> strangers.add(House.name(file) + ": " + made.group()));
            ON_TABLE.matcher(sql)
                    .results()
                    .filter(made -> schemas().contains(made.group(1)))
                    .filter(made -> !made.group(1).equals(own))
                    .forEach(made -> strangers.add(House.name(file) + ": " + made.group()));
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void a_foreign_key_points_only_at_modules_that_its_module_may_call() {
        var strangers = new TreeSet<String>();
        for (var file : migrations()) {
            var module = House.MODULES.getModuleByName(module(file)).orElseThrow();
            var allowed = callable(module);
            POINTED_AT
                    .matcher(withoutComments(House.text(file)))
                    .results()
                    .filter(pointed -> !allowed.contains(pointed.group(1)))
                    .forEach(pointed -> strangers.add(House.name(file) + ": " + pointed.group()));
        }
        assertThat(strangers).isEmpty();
    }

    private static Set<String> callable(ApplicationModule module) {
        var names = new TreeSet<String>();
        names.add(last(module.getIdentifier().toString()));
        House.MODULES.stream()
                .filter(other -> Borders.may(module, other))
                .forEach(other -> names.add(last(other.getIdentifier().toString())));
        return names;
    }

    private static Set<String> schemas() {
        var names = new TreeSet<String>();
        House.MODULES.forEach(module -> names.add(last(module.getIdentifier().toString())));
        return names;
    }

    private static List<Path> migrations() {
        return House.files(DB, ".sql");
    }

    /**
     * {@code db/foundation/territory/V….sql} belongs to {@code foundation.territory}, a folder in
     * it too.
     */
    private static String module(Path migration) {
        var folder = String.valueOf(DB.relativize(migration).getParent()).replace('/', '.');
        for (var name = folder;
                !name.isEmpty();
                name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            if (House.MODULES.getModuleByName(name).isPresent()) {
                return name;
            }
        }
        return folder;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String withoutComments(String sql) {
        return sql.replaceAll("--[^\\n]*", "");
    }
}
