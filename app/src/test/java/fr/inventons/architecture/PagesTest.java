package fr.inventons.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page may hold, read in the templates and styles as they are written. */
class PagesTest {
    private static final Pattern CLASSES = Pattern.compile("\\bclass\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern EXPRESSION =
            Pattern.compile("\\$(?:unsafe)?\\{[^}]*}|@\\w+(?:\\([^)]*\\))?");

    /** The theme's frameworks: a class of theirs in a page would tie the page to them. */
    private static final Pattern FRAMEWORK =
            Pattern.compile(
                    "(btn|form|input|row|col|container|card|alert|badge|nav|navbar|table|list-group|dropdown|modal"
                            + "|accordion|breadcrumb|pagination|progress|spinner|toast|tooltip|offcanvas|bi|text|bg|border"
                            + "|rounded|shadow|d|w|h|m|mt|mb|ms|me|mx|my|p|pt|pb|ps|pe|px|py|g|gx|gy|gap|flex|justify"
                            + "|align|order|fs|fw|fst|lh|lead|display|float|position|sticky|fixed|visually|ratio|stretched"
                            + "|img|figure|small|mark|fr|dsfr)(-.*)?|h[1-6]|clearfix|active|disabled|show|fade|collapse");

    @Test
    void a_page_uses_no_class_of_a_framework() {
        assertThat(found(pages(), CLASSES, PagesTest::frameworkClasses)).isEmpty();
    }

    @Test
    void a_page_uses_only_classes_that_our_own_style_declares() {
        var ours = new TreeSet<String>();
        for (var style : House.files(House.RESOURCES.resolve("design"), ".css")) {
            Pattern.compile("\\.([a-zA-Z][\\w-]*)")
                    .matcher(House.text(style))
                    .results()
                    .forEach(found -> ours.add(found.group(1)));
        }
        assertThat(ours).hasSizeGreaterThan(20);
        assertThat(
                        found(
                                pages(),
                                CLASSES,
                                text -> classes(text).filter(name -> !ours.contains(name))))
                .isEmpty();
    }

    @Test
    void what_a_module_prints_uses_only_classes_that_a_style_of_paper_declares() {
        var declared = new TreeSet<String>();
        for (var style : House.files(House.RESOURCES.resolve("paper"), ".css")) {
            Pattern.compile("\\.([a-zA-Z][\\w-]*)")
                    .matcher(House.text(style))
                    .results()
                    .forEach(found -> declared.add(found.group(1)));
        }
        var papers = modules().stream().filter(PagesTest::printed).toList();
        assertThat(papers).isNotEmpty();
        assertThat(
                        found(
                                papers,
                                Pattern.compile("\\bclass=\"([a-z -]+)\""),
                                text -> classes(text).filter(name -> !declared.contains(name))))
                .isEmpty();
    }

    @Test
    void no_style_and_no_script_is_written_in_a_template() {
        var inline =
                Pattern.compile(
                        "(?i)<style\\b|\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*[\"']|javascript:|<script\\b(?![^>]*\\bsrc=)[^>]*>");
        assertThat(found(screens(), inline, Stream::of)).isEmpty();
    }

    @Test
    void no_template_and_no_style_asks_anything_of_an_outside_host() {
        var attribute =
                Pattern.compile(
                        "(?i)\\b(?:src|href|srcset|action|formaction|poster|data|cite|ping)\\s*=\\s*[\"']\\s*(?:https?:)?//[^\"']*");
        var style = Pattern.compile("(?i)url\\(\\s*[\"']?\\s*(?:https?:)?//[^)]*|@import[^;]*");
        assertThat(found(templates(), attribute, Stream::of)).isEmpty();
        var styles = House.files(House.RESOURCES, ".css");
        assertThat(styles).isNotEmpty();
        assertThat(found(styles, style, Stream::of)).isEmpty();
        assertThat(found(House.files(House.RESOURCES, ".svg"), attribute, Stream::of)).isEmpty();
    }

    @Test
    void nothing_is_written_in_a_page_without_being_escaped() {
        assertThat(found(modules(), Pattern.compile("\\$unsafe\\{[^}]*}"), Stream::of)).isEmpty();
    }

    private static Stream<String> frameworkClasses(String attribute) {
        return classes(attribute).filter(name -> FRAMEWORK.matcher(name).matches());
    }

    private static Stream<String> classes(String attribute) {
        return Stream.of(EXPRESSION.matcher(attribute).replaceAll("").strip().split("\\s+"))
                .filter(name -> !name.isEmpty() && !name.equals("-"));
    }

    private interface Faults {
        Stream<String> of(String found);
    }

    private static Set<String> found(List<Path> files, Pattern pattern, Faults faults) {
        var all = new TreeSet<String>();
        for (var file : files) {
            var matcher = pattern.matcher(House.text(file));
            while (matcher.find()) {
                var text = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
                faults.of(text).forEach(fault -> all.add(House.name(file) + ": " + fault));
            }
        }
        return all;
    }

    private static List<Path> templates() {
        return House.files(House.TEMPLATES, ".jte");
    }

    /** Templates shown on a screen; those of the paper have the style of a PDF. */
    private static List<Path> screens() {
        return templates().stream().filter(file -> !within(file, "platform/paper")).toList();
    }

    /** All that modules write: pages, and what they print. */
    private static List<Path> modules() {
        return screens().stream().filter(file -> !within(file, "design")).toList();
    }

    /** The pages of modules, which use the components of the design. */
    private static List<Path> pages() {
        return modules().stream().filter(file -> !printed(file)).toList();
    }

    /** What a module prints stands in its folder {@code paper}, with a style of its own. */
    private static boolean printed(Path file) {
        return Objects.requireNonNull(file.getParent()).endsWith("paper");
    }

    private static boolean within(Path file, String folder) {
        return file.startsWith(House.TEMPLATES.resolve(folder));
    }
}
