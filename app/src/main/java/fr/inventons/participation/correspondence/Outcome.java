package fr.inventons.participation.correspondence;

/** What became of an errand, in one touch. */
public enum Outcome {
    REACHED,
    LEFT_MESSAGE,
    /** To be tried again. */
    NO_ANSWER,
    /** To be told another way. */
    WRONG_NUMBER,
    HANDED,
    POSTED;

    /** True when nothing is left to do. */
    public boolean done() {
        return this != NO_ANSWER && this != WRONG_NUMBER;
    }
}
