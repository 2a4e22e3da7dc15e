package fr.inventons.participation.registration;

/** All that is asked about somebody's age. */
public enum AgeBand {
    UNDER_15,
    FROM_15_TO_17,
    ADULT;

    public boolean minor() {
        return this != ADULT;
    }
}
