package fr.inventons.platform.command;

/**
 * Slot: a bean that fills an empty demonstration. Called by {@code demo} alone, after the context
 * has started and before {@code READY}; it does nothing when its work is already there.
 */
public interface DemonstrationLoader {
    void load();
}
