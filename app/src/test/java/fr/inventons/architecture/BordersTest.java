package fr.inventons.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.docs.Documenter;

/** Calls go down, in no circle, and only to modules that a module names. */
class BordersTest {
    @Test
    void a_module_calls_only_the_public_part_of_modules_it_names_and_nobody_calls_in_a_circle() {
        House.MODULES.verify();
    }

    @Test
    void the_map_of_the_modules_is_drawn() {
        new Documenter(House.MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
        assertThat(House.APP.resolve("target/spring-modulith-docs/components.puml"))
                .isNotEmptyFile();
    }

    /** With explicitly annotated modules, a package that nobody declared would not be looked at. */
    @Test
    void no_class_lives_outside_a_module() {
        assertThat(House.CLASSES)
                .isNotEmpty()
                .filteredOn(one -> !one.getPackageName().equals("fr.inventons"))
                .filteredOn(one -> !one.getPackageName().startsWith("fr.inventons.algorithms"))
                .filteredOn(one -> House.MODULES.getModuleByType(one.getName()).isEmpty())
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    @Test
    void every_package_says_that_null_is_marked_tests_included() {
        var packages =
                new ClassFileImporter()
                        .importPackages("fr.inventons").stream()
                                .map(JavaClass::getPackage)
                                .collect(Collectors.toSet());
        assertThat(packages)
                .isNotEmpty()
                .filteredOn(one -> !isNullMarked(one))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    /**
     * A test's package-info would stand before the real one on the class path and hide the module
     * that it declares; a test in a module's package is null-marked by the module's own.
     */
    @Test
    void no_test_hides_the_declaration_of_a_module() {
        var tests = House.APP.resolve("target/test-classes");
        assertThat(House.files(tests, "package-info.class"))
                .map(file -> House.APP.resolve("target/classes").resolve(tests.relativize(file)))
                .allMatch(Files::notExists);
    }

    @Test
    void no_package_bears_a_name_that_says_nothing() {
        var nothing =
                Set.of(
                        "impl",
                        "service",
                        "services",
                        "util",
                        "utils",
                        "manager",
                        "helper",
                        "helpers",
                        "common");
        assertThat(House.CLASSES)
                .extracting(JavaClass::getPackageName)
                .noneMatch(name -> nothing.contains(name.substring(name.lastIndexOf('.') + 1)));
    }

    private static boolean isNullMarked(JavaPackage one) {
        return one.isAnnotatedWith(NullMarked.class);
    }
}
