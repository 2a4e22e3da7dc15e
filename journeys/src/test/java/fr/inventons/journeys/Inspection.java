package fr.inventons.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
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
    private static final List<String> FINDINGS = new ArrayList<>();
    private static final Set<String> KINDS = new HashSet<>();

    /** The same words at the same address are looked at once. */
    private static final Set<String> SEEN = new HashSet<>();

    private Inspection() {}

    /**
     * Everything that was found wrong since the last call; a journey goes on and tells all of it.
     */
    static List<String> findings() {
        var all = List.copyOf(FINDINGS);
        FINDINGS.clear();
        return all;
    }

    static void look(Page page, String who) {
        if (!SEEN.add(page.url() + page.locator("body").innerText())) {
            return;
        }
        var name = "%03d-%s-%s".formatted(NUMBER.incrementAndGet(), slug(who), slug(page.title()));
        if (!page.locator("body").innerText().toLowerCase(Locale.FRENCH).contains("fictive")) {
            found(page, "does not say that it is fictional");
        }
        picture(page, name, 1280);
        axe(page);
        if (KINDS.add(kind(page))) {
            keyboard(page);
            contrast(page, name);
        }
        picture(page, name, 360);
        var width = (Integer) page.evaluate("() => document.scrollingElement.scrollWidth");
        if (width > 360) {
            found(page, "scrolls sideways at 360 px: " + width);
        }
        page.setViewportSize(1280, 900);
    }

    private static void found(Page page, String what) {
        FINDINGS.add(page.url() + " " + what);
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
        violations(
                page,
                "{runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}",
                "");
    }

    private static void violations(Page page, String options, String where) {
        @SuppressWarnings("unchecked")
        var violations =
                (List<String>)
                        page.evaluate(
                                """
                                async () => (await axe.run(document, %s))
                                    .violations.map(v => v.id + ': ' + v.help + ' — ' + v.nodes.map(n => n.html.slice(0, 160)).join(' | '))
                                """
                                        .formatted(options));
        violations.forEach(one -> found(page, where + one));
    }

    /** Pages that differ only by what they are about are looked at once. */
    private static String kind(Page page) {
        return page.url().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("\\?.*", "");
    }

    /** Once for each kind of page: what is written can be read in the dark and in high contrast. */
    private static void contrast(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screens", name + "-sombre.png")));
        violations(page, "{runOnly: ['color-contrast']}", "in the dark: ");
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(ColorScheme.LIGHT)
                        .setContrast(Contrast.MORE));
        violations(page, "{runOnly: ['color-contrast']}", "in high contrast: ");
        page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.NO_PREFERENCE));
    }

    /** Once for each kind of page: Tab goes to every visible link, button and field. */
    private static void keyboard(Page page) {
        var expected =
                (Integer)
                        page.evaluate(
                                """
                                () => {
                                    const seen = e => e.checkVisibility() && getComputedStyle(e).visibility !== 'hidden';
                                    const groups = new Set();
                                    window.reach = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                                        .filter(e => seen(e) && !e.disabled && e.tabIndex >= 0)
                                        .filter(e => e.type !== 'radio' || (!groups.has(e.name) && groups.add(e.name)));
                                    window.reached = new Set();
                                    document.activeElement?.blur();
                                    window.getSelection().removeAllRanges();
                                    return window.reach.length;
                                }
                                """);
        // A field of day or hour has several stops of its own.
        var left = expected;
        for (int step = 0; left > 0 && step < 3 * expected + 10; step++) {
            page.keyboard().press("Tab");
            left =
                    (Integer)
                            page.evaluate(
                                    """
                                    () => {
                                        const e = document.activeElement;
                                        window.reached.add(e.type === 'radio' ? [...document.getElementsByName(e.name)][0] : e);
                                        return window.reach.filter(e => !window.reached.has(e)).length;
                                    }
                                    """);
        }
        @SuppressWarnings("unchecked")
        var missed =
                (List<String>)
                        page.evaluate(
                                "() => window.reach.filter(e => !window.reached.has(e)).map(e => e.outerHTML.slice(0, 140))");
        missed.forEach(one -> found(page, "is not reached by the Tab key: " + one));
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
