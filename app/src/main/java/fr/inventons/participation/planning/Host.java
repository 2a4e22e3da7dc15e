package fr.inventons.participation.planning;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.workshop.WorkshopId;

/** Somebody who runs a workshop in a round. */
public record Host(int round, WorkshopId workshop, PersonId person) {}
