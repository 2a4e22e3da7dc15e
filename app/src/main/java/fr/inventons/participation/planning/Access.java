package fr.inventons.participation.planning;

/** What a room offers to those who need it. */
public enum Access {
    WHEELCHAIR,
    HEARING_LOOP
}
