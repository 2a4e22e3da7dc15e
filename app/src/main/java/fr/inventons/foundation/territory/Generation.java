package fr.inventons.foundation.territory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A generation of priority neighbourhoods in a part of the country.
 *
 * @param id its year, such as {@code 2024}
 * @param prefix how its codes begin
 * @param part {@code metropole} or {@code outre-mer}: overseas the dates differ
 * @param until last day, included
 */
record Generation(
        String id, String prefix, String part, LocalDate from, Optional<LocalDate> until) {}
