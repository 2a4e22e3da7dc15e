package fr.inventons.foundation.territory;

import java.time.ZoneId;

/** A département or an overseas collectivity; {@code zone} is the time of its clocks. */
public record Department(DepartmentCode code, String name, String regionCode, ZoneId zone) {}
