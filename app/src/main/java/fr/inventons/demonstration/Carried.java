package fr.inventons.demonstration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.ActionId;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * An action of the story, once it is known.
 *
 * @param bearer who carries it, with the roles held when asked
 */
record Carried(ActionId id, DepartmentCode department, ZoneId zone, Supplier<Actor> bearer) {}
