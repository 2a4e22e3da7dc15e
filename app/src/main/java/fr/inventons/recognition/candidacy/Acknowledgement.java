package fr.inventons.recognition.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the administration owes whoever asks something of it (CRPA L112-3, R112-5).
 *
 * @param number of the file
 * @param version which submission it is: 1, then one more for each completion
 * @param receivedAt when this version was received
 * @param firstReceivedAt from when the delay runs
 * @param service which examines it, in words
 * @param authority which decides, in words
 * @param silenceOn the day from which silence is a refusal
 * @param completeUntil until when the file may be completed; empty when the call is rolling
 * @param sha256 fingerprint of what was received
 */
public record Acknowledgement(
        CandidacyId candidacy,
        String number,
        int version,
        Instant receivedAt,
        Instant firstReceivedAt,
        String service,
        String authority,
        LocalDate silenceOn,
        Optional<Instant> completeUntil,
        String sha256) {}
