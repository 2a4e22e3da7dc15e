/**
 * What the public sees of labelled actions: their pages, made to be copied, their list and their
 * map, a way to write to those who did them, and the events of the year.
 *
 * <p>Start at {@link fr.inventons.recognition.showcase.Showcase} for actions and at {@link
 * fr.inventons.recognition.showcase.Events} for the calendar. Publishes the facts of {@link
 * fr.inventons.recognition.showcase.ShowcaseFact}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "recognition.action",
            "recognition.label",
            "platform"
        })
@NullMarked
package fr.inventons.recognition.showcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
