package fr.inventons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is checked on each page that a journey sees: axe (WCAG 2.2 AA, no violation at all), no
 * sideways scrolling at 360 px, the word <i>fictif</i>, every control reached by the Tab key, and a
 * picture at both widths under {@code target/screens}.
 */
final class Inspection {
    private static final String AXE = read("/axe.min.js");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Set<String> TABBED = new HashSet<>();

    private Inspection() {}

    static void look(Page page, String who) {
        var name = "%03d-%s-%s".formatted(NUMBER.incrementAndGet(), slug(who), slug(page.title()));
        assertThat(page.locator("body").innerText().toLowerCase(Locale.FRENCH))
                .as("the word fictif on %s", page.url())
                .contains("fictive");
        picture(page, name, 1280);
        axe(page);
        keyboard(page);
        picture(page, name, 360);
        var width = (Integer) page.evaluate("() => document.scrollingElement.scrollWidth");
        assertThat(width)
                .as("no sideways scrolling at 360 px on %s", page.url())
                .isLessThanOrEqualTo(360);
        page.setViewportSize(1280, 900);
    }

    private static void picture(Page page, String name, int width) {
        page.setViewportSize(width, 900);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screens", name + "-" + width + ".png")));
    }

    private static void axe(Page page) {
        page.evaluate(AXE);
        @SuppressWarnings("unchecked")
        var violations =
                (List<String>)
                        page.evaluate(
                                """
                                async () => (await axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}))
                                    .violations.map(v => v.id + ': ' + v.help + ' — ' + v.nodes.map(n => n.html.slice(0, 160)).join(' | '))
                                """);
        assertThat(violations).as("axe on %s", page.url()).isEmpty();
    }

    /**
     * Once for each kind of page: Tab goes to every visible link, button and field, and the focus
     * can be seen.
     */
    private static void keyboard(Page page) {
        var kind = page.url().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("\\?.*", "");
        if (!TABBED.add(kind)) {
            return;
        }
        var expected =
                (Integer)
                        page.evaluate(
                                """
                                () => {
                                    const seen = e => e.checkVisibility() && getComputedStyle(e).visibility !== 'hidden';
                                    const groups = new Set();
                                    window.reach = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                                        .filter(e => seen(e) && !e.disabled)
                                        .filter(e => e.type !== 'radio' || (!groups.has(e.name) && groups.add(e.name)));
                                    window.reached = new Set();
                                    document.activeElement?.blur();
                                    window.getSelection().removeAllRanges();
                                    return window.reach.length;
                                }
                                """);
        for (int step = 0; step < expected + 3; step++) {
            page.keyboard().press("Tab");
            page.evaluate(
                    """
                    () => {
                        const e = document.activeElement;
                        window.reached.add(e.type === 'radio' ? [...document.getElementsByName(e.name)][0] : e);
                    }
                    """);
        }
        @SuppressWarnings("unchecked")
        var missed =
                (List<String>)
                        page.evaluate(
                                "() => window.reach.filter(e => !window.reached.has(e)).map(e => e.outerHTML.slice(0, 140))");
        assertThat(missed).as("reached by the Tab key on %s", page.url()).isEmpty();
        page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String read(String resource) {
        try (var stream = Inspection.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
