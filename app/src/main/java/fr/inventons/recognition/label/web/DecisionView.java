package fr.inventons.recognition.label.web;

import fr.inventons.platform.web.Status;
import java.util.List;
import java.util.Optional;

/**
 * The page of a file before the authority.
 *
 * @param file path of the file itself
 * @param prepared « Préparé le 4 octobre 2018. », or empty
 * @param told how the bearers are told, once it is signed
 */
public record DecisionView(
        String href,
        String file,
        String title,
        String number,
        String bearer,
        String place,
        String authority,
        Status status,
        Optional<AvisView> avis,
        boolean undecided,
        boolean prepares,
        boolean decides,
        String prepared,
        List<SignedView> decisions,
        List<LetterView> letters,
        String told,
        Optional<EndView> end) {

    /** The avis of the committee. */
    public record AvisView(Status status, String on, String reasons) {}

    /** What was signed. */
    public record SignedView(
            String title,
            Status status,
            String reasons,
            String advice,
            String departure,
            String signature) {}

    /** A letter to download. */
    public record LetterView(String title, String href, String about, String fingerprint) {}

    /**
     * The label that was given, and what may end it.
     *
     * @param limit last day of a withdrawal, in words; empty when it has passed
     * @param mayOpen true when the adversarial step may be opened
     * @param waiting what an open step waits for, or empty
     */
    public record EndView(
            String number,
            String href,
            boolean inForce,
            String standing,
            String explained,
            List<StepView> steps,
            String limit,
            boolean mayOpen,
            boolean open,
            String openAct,
            boolean abrogation,
            String waiting,
            boolean mayObserve,
            boolean mayDrop,
            boolean maySign,
            boolean mayRecord) {}

    /** An adversarial step. */
    public record StepView(String title, String reasons, String answer, String outcome) {}
}
