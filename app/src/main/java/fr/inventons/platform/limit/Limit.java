package fr.inventons.platform.limit;

import java.time.Duration;

/** At most so many times in a lapse of time; what was spent comes back little by little. */
public record Limit(String name, int times, Duration lapse) {}
