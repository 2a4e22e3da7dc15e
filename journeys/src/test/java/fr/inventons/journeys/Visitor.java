package fr.inventons.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Somebody in front of a browser. Each page opened is inspected, and nothing may be asked of an
 * outside host.
 */
final class Visitor implements AutoCloseable {
    private final String who;
    private final Page page;
    private final boolean scripts;
    private boolean quiet;
    private final List<String> outside = new ArrayList<>();

    private Visitor(String who, boolean scripts) {
        this.who = who;
        this.scripts = scripts;
        var context =
                Chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        // Else colours are measured while they change.
                                        .setReducedMotion(ReducedMotion.REDUCE)
                                        .setBaseURL(Program.address())
                                        .setLocale("fr-FR")
                                        .setJavaScriptEnabled(scripts)
                                        .setViewportSize(scripts ? 1280 : 360, 900));
        context.onRequest(request -> {
            var host = URI.create(request.url()).getHost();
            if (host != null && !host.equals("127.0.0.1")) {
                outside.add(request.url());
            }
        });
        context.setDefaultTimeout(10_000);
        this.page = context.newPage();
    }

    /** Somebody who just came by. */
    static Visitor passerBy() {
        return new Visitor("passant", true);
    }

    /** Somebody on a cheap phone, whose browser runs no script. */
    static Visitor withoutScripts() {
        return new Visitor("sans script", false);
    }

    /** Enters as one of the demonstration's personas, by a part of the name. */
    static Visitor persona(String name) {
        var visitor = new Visitor(name, true);
        visitor.page.navigate("/demonstration/personnages");
        visitor.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        visitor.page.waitForLoadState(LoadState.LOAD);
        visitor.look();
        return visitor;
    }

    /**
     * From now on pages are passed through without a look: the same form, filled in fifty times,
     * was looked at once.
     */
    Visitor hurries() {
        quiet = true;
        return this;
    }

    /** From now on each page is inspected again. */
    Visitor takesTime() {
        quiet = false;
        return this;
    }

    Visitor opens(String path) {
        var answer = page.navigate(path);
        assertThat(answer.status()).as("status of %s", path).isLessThan(400);
        look();
        return this;
    }

    /** Opens a page that must refuse with this status, kindly. */
    Visitor isRefused(String path, int status) {
        assertThat(page.navigate(path).status())
                .as("status of %s for %s", path, who)
                .isEqualTo(status);
        look();
        return this;
    }

    Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return arrived();
    }

    Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return arrived();
    }

    Visitor types(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Visitor chooses(String label, String option) {
        page.getByLabel(label).first().selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Chooses the first option whose words begin so. */
    Visitor choosesWhatBegins(String label, String beginning) {
        var list = page.getByLabel(label).first();
        var option =
                list.locator("option").allInnerTexts().stream()
                        .filter(text -> text.strip().startsWith(beginning))
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError("no option «" + beginning + "» in " + label));
        list.selectOption(new SelectOption().setLabel(option.strip()));
        return this;
    }

    /** Chooses in a list, or among round buttons under that heading. */
    Visitor ticksOrChooses(String label, String option) {
        var list = page.locator("select").and(page.getByLabel(label));
        if (list.count() > 0) {
            list.first().selectOption(new SelectOption().setLabel(option));
            return this;
        }
        return ticks(option);
    }

    /** The path behind a link of the page. */
    String hrefOf(String link) {
        return Objects.requireNonNull(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .getAttribute("href"));
    }

    /** Hands over a file by its field. */
    Visitor brings(String label, String name, String content) {
        return brings(label, name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    Visitor brings(String label, String name, String type, byte[] content) {
        page.getByLabel(label).first().setInputFiles(new FilePayload(name, type, content));
        return this;
    }

    Visitor ticks(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    Visitor reads(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Visitor doesNotRead(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    /** The path of the page in front of the visitor. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    /** For what the words above cannot say. */
    Page page() {
        return page;
    }

    Locator main() {
        return page.locator("main");
    }

    private Visitor arrived() {
        page.waitForLoadState(LoadState.LOAD);
        look();
        return this;
    }

    private void look() {
        assertThat(outside).as("asked of an outside host").isEmpty();
        if (scripts && !quiet) {
            Inspection.look(page, who);
        }
    }

    @Override
    public void close() {
        assertThat(outside).as("asked of an outside host").isEmpty();
        page.context().close();
    }
}
