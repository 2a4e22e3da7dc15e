package fr.inventons.participation.meeting;

import fr.inventons.foundation.identity.Person;

/**
 * A line of a meeting's list, for those who hold the list.
 *
 * @param organisation its name, empty for none
 */
public record Listed(Participant participant, Person person, String organisation) {}
