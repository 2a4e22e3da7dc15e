package fr.inventons.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.inventons.Inventons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.modulith.core.ApplicationModules;

/** What the rules of the house look at: modules, classes, the strings inside them, files. */
final class House {
    static final Path APP = Path.of("").toAbsolutePath();
    static final Path REPOSITORY = APP.resolve("..").normalize();
    static final Path TEMPLATES = APP.resolve("src/main/jte");
    static final Path RESOURCES = APP.resolve("src/main/resources");

    /** Made once: reading every class takes a second. */
    static final ApplicationModules MODULES = ApplicationModules.of(Inventons.class);

    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fr.inventons");

    private House() {}

    /** Every file under {@code folder} with that ending, none when the folder is absent. */
    static List<Path> files(Path folder, String ending) {
        return files(folder, file -> file.toString().endsWith(ending));
    }

    static List<Path> files(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The path as one would say it, from the root of the repository. */
    static String name(Path file) {
        return REPOSITORY.relativize(file.toAbsolutePath()).toString();
    }

    /** The strings written in each of our classes; a piece of a joined string is one of them. */
    static Map<String, List<String>> strings() {
        var strings = new TreeMap<String, List<String>>();
        var root = APP.resolve("target/classes");
        for (var file : files(root.resolve("fr/inventons"), ".class")) {
            var name =
                    root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
            strings.put(name, stringsOf(file));
        }
        return strings;
    }

    private static List<String> stringsOf(Path file) {
        try {
            var found = new ArrayList<String>();
            for (var entry : ClassFile.of().parse(file).constantPool()) {
                if (entry instanceof StringEntry string) {
                    found.add(string.stringValue());
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
