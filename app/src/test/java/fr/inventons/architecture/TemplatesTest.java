package fr.inventons.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;

/** Templates respect the borders of modules, which Modulith does not see. */
class TemplatesTest {
    private static final String ROOT = "gg.jte.generated.precompiled.";
    private static final JavaClasses TEMPLATES =
            new ClassFileImporter().importPath(House.APP.resolve("target/classes/gg"));

    @Test
    void a_template_uses_only_types_that_its_module_may_use() {
        var strangers = new TreeSet<String>();
        for (var template : templates()) {
            var module = module(template);
            for (var dependency : template.getDirectDependenciesFromSelf()) {
                var type = dependency.getTargetClass().getBaseComponentType();
                if (type.getName().startsWith("fr.inventons.") && !mayUse(module, type)) {
                    strangers.add(template.getName() + " uses " + type.getName());
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void a_template_includes_only_components_of_the_design_and_templates_that_its_module_may_use() {
        var strangers = new TreeSet<String>();
        for (var template : templates()) {
            var module = module(template);
            for (var dependency : template.getDirectDependenciesFromSelf()) {
                var other = dependency.getTargetClass();
                if (other.getName().startsWith(ROOT) && !mayInclude(module, other)) {
                    strangers.add(template.getName() + " includes " + other.getName());
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void a_template_stands_in_the_folder_of_a_module_or_of_the_design() {
        assertThat(templates())
                .hasSizeGreaterThan(20)
                .filteredOn(template -> !isDesign(template) && owner(folder(template)).isEmpty())
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    private static boolean mayUse(List<ApplicationModule> module, JavaClass type) {
        var owner = House.MODULES.getModuleByType(type.getName());
        if (owner.isEmpty()) {
            return false;
        }
        if (owner.get().getIdentifier().toString().equals("platform")) {
            return true;
        }
        return module.stream().anyMatch(one -> Borders.may(one, owner.get()));
    }

    private static boolean mayInclude(List<ApplicationModule> module, JavaClass other) {
        var owners = owner(folder(other));
        return isDesign(other)
                || owners.equals(module)
                || owners.stream()
                        .anyMatch(
                                owner -> module.stream().anyMatch(one -> Borders.may(one, owner)));
    }

    private static List<JavaClass> templates() {
        return TEMPLATES.stream()
                .filter(one -> one.getPackageName().startsWith(ROOT))
                .filter(one -> one.getName().contains("Generated"))
                .toList();
    }

    private static boolean isDesign(JavaClass template) {
        return (folder(template) + ".").startsWith("design.");
    }

    private static String folder(JavaClass template) {
        return template.getPackageName().substring(ROOT.length());
    }

    private static List<ApplicationModule> module(JavaClass template) {
        return owner(folder(template));
    }

    /** The module of a folder of templates, or of the folder that holds it; none for the design. */
    private static List<ApplicationModule> owner(String folder) {
        for (var name = folder; !name.isEmpty(); name = parent(name)) {
            var module = House.MODULES.getModuleByName(name);
            if (module.isPresent()) {
                return List.of(module.get());
            }
        }
        return List.of();
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
