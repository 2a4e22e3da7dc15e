package fr.inventons.participation.planning;

import java.util.Optional;
import java.util.Set;

/** A workshop as an officer arranges it: its title, its room, its tables and what it offers. */
public record NewSetting(
        String title,
        Optional<RoomId> room,
        int tables,
        int seatsPerTable,
        Set<String> languages,
        boolean signLanguage) {}
