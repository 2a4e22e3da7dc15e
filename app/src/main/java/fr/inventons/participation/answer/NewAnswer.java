package fr.inventons.participation.answer;

import java.time.LocalDate;
import java.util.Optional;

/** An answer as typed; see {@link Answer} for the fields. */
public record NewAnswer(
        String outcome,
        String retained,
        String notRetained,
        String nextStep,
        Optional<LocalDate> nextOn,
        String signature) {
    public NewAnswer {
        retained = tidy(retained);
        notRetained = tidy(notRetained);
        nextStep = tidy(nextStep);
        signature = tidy(signature);
    }

    static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
