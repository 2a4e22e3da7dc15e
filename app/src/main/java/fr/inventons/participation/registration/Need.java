package fr.inventons.participation.registration;

/** What somebody needs in order to take part. */
public enum Need {
    WHEELCHAIR,
    HEARING_LOOP,
    SIGN_LANGUAGE,
    CHILDCARE,
    TRANSPORT,
    /** Told in her remark. */
    OTHER
}
