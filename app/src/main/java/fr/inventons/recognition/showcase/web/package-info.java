/** The pages of the showcase: actions, their map, the agenda, and a way to write to bearers. */
@NullMarked
package fr.inventons.recognition.showcase.web;

import org.jspecify.annotations.NullMarked;
