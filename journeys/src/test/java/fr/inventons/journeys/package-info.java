/**
 * Journeys of people through the program, seen only through a real browser.
 *
 * <p>Start at {@link fr.inventons.journeys.FromWorkshopToAnswerTest}; a person is a {@link
 * fr.inventons.journeys.Visitor}.
 */
@NullMarked
package fr.inventons.journeys;

import org.jspecify.annotations.NullMarked;
