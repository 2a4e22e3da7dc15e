package fr.inventons.foundation.identity;

/** How somebody can be reached. */
public enum Reach {
    EMAIL,
    /** To call, or to write a text message to. */
    MOBILE,
    POST,
    /** Through somebody who passes messages on. */
    RELAY,
    /** By no way of ours: the person holds a ticket's code, or comes to the desk. */
    NONE
}
