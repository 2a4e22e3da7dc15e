package fr.inventons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

/** The only way that somebody acts who has no mouse: Tab, the arrows, Space and Enter. */
final class Keyboard {
    private static final int FAR = 120;

    private final Page page;

    Keyboard(Visitor visitor) {
        this.page = visitor.page();
    }

    Keyboard types(String label, String text) {
        reach(page.getByLabel(label).first());
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        return this;
    }

    Keyboard ticks(String label) {
        var box = page.getByLabel(label).first();
        reach(box);
        page.keyboard().press("Space");
        assertThat(box.isChecked()).as(label).isTrue();
        return this;
    }

    /** Goes down the list until the option is shown. */
    Keyboard chooses(String label, String option) {
        var list = page.getByLabel(label).first();
        reach(list);
        page.keyboard().press("Home");
        for (int step = 0; step < FAR && !option.equals(chosen(label)); step++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(chosen(label)).isEqualTo(option);
        return this;
    }

    String chosen(String label) {
        return page.getByLabel(label).first().locator("option:checked").innerText().strip();
    }

    Keyboard follows(String link) {
        return enters(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first());
    }

    Keyboard presses(String button) {
        return enters(
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                        .first());
    }

    private Keyboard enters(Locator act) {
        reach(act);
        page.evaluate("() => { document.before = true; }");
        page.keyboard().press("Enter");
        page.waitForCondition(this::anotherPage);
        page.waitForLoadState(LoadState.LOAD);
        doesNotScrollSideways();
        return this;
    }

    private boolean anotherPage() {
        try {
            return (Boolean) page.evaluate("() => !document.before");
        } catch (PlaywrightException betweenPages) {
            return false;
        }
    }

    private void doesNotScrollSideways() {
        assertThat((Integer) page.evaluate("() => document.scrollingElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(360);
    }

    /** By Tab alone; what has the focus is shown to have it. */
    private void reach(Locator target) {
        for (int step = 0; step < FAR; step++) {
            if ((Boolean) target.evaluate("e => e === document.activeElement")) {
                assertThat((Boolean) target.evaluate("e => e.matches(':focus-visible')"))
                        .as("the focus is seen")
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by Tab: " + target);
    }
}
