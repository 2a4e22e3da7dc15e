package fr.inventons.participation.planning;

import java.util.Set;

/** A room as an officer says it. */
public record NewRoom(String name, int capacity, Set<Access> access, String note) {}
