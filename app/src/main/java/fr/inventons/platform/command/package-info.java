/**
 * Slots of the command line: a module that can be filled from a file, or that brings the
 * demonstration, plugs in here; {@code fr.inventons.program} calls it.
 */
@NullMarked
package fr.inventons.platform.command;

import org.jspecify.annotations.NullMarked;
