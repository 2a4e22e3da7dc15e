package fr.inventons.participation.invitation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who writes, and where answers go.
 *
 * @param service « Préfecture de la Corse-du-Sud, mission politique de la ville »
 * @param address where a coupon is posted, lines apart
 * @param telephone as it is read aloud
 * @param signature who signs, in which quality; lines apart
 * @param answerBy day before which an answer helps; empty for none
 */
public record Sender(
        String service,
        String address,
        String telephone,
        String signature,
        Optional<LocalDate> answerBy) {
    public static final int SERVICE_LIMIT = 120;
    public static final int ADDRESS_LIMIT = 300;
    public static final int TELEPHONE_LIMIT = 40;
    public static final int SIGNATURE_LIMIT = 200;

    Sender tidy() {
        return new Sender(
                service.strip(),
                address.replace("\r\n", "\n").strip(),
                telephone.strip(),
                signature.replace("\r\n", "\n").strip(),
                answerBy);
    }
}
