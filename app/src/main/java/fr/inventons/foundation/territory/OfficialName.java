package fr.inventons.foundation.territory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An official name of a neighbourhood.
 *
 * @param replacedOn first day of the next name; empty for the name in force
 */
public record OfficialName(String name, LocalDate from, Optional<LocalDate> replacedOn) {}
