package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.Person;
import fr.inventons.participation.correspondence.Channel;

/**
 * A letter to print.
 *
 * @param channel by post, through a relay or from hand to hand
 */
public record PaperLetter(Person person, Channel channel, Said said, Composed text) {}
