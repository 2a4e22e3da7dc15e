package fr.inventons.participation.allocation;

import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.participation.workshop.AllocationVerifier;
import fr.inventons.platform.command.Verification;
import fr.inventons.platform.command.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code inventons verify allocation FILE}: the fingerprint, the rules, the proof, and the whole
 * once more; for workshops, and for the tables of one.
 */
public final class ProofVerifier implements Verifier {
    /** A day of 5,000 people and 60 workshops weighs less. */
    private static final long MOST_BYTES = 64L << 20;

    private final AllocationVerifier tables = new AllocationVerifier();

    /** {@link java.util.ServiceLoader} makes it. */
    public ProofVerifier() {}

    @Override
    public String kind() {
        return "allocation";
    }

    @Override
    public String description() {
        return "une répartition de personnes entre des ateliers ou des tables, telle que sa page la donne";
    }

    @Override
    public Verification verify(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                return refused("Ce fichier est trop gros pour être une répartition.");
            }
            var text = Files.readString(path);
            return text.contains("\"" + ProofFile.FORMAT + "\"")
                    ? verify(ProofFile.read(text))
                    : tables.verify(path);
        } catch (IOException | IllegalArgumentException e) {
            return refused("Ce fichier n’est pas une répartition d’Inventons.");
        }
    }

    private static Verification verify(ProofFile file) {
        var question = file.question();
        var fingerprint = ProofFile.fingerprint(question);
        if (!fingerprint.equals(file.fingerprint())) {
            return refused(
                    "La question a été changée : son empreinte est "
                            + fingerprint
                            + " et non "
                            + file.fingerprint()
                            + ".");
        }
        Solved solved;
        try {
            solved = Solved.verified(file);
        } catch (IllegalArgumentException e) {
            return refused("La preuve ne tient pas (" + e.getMessage() + ").");
        }
        var broken = broken(question, solved);
        if (broken.isPresent()) {
            return refused(broken.get());
        }
        var again = Solved.solve(question, solved.oneFlow());
        boolean same =
                again instanceof Solved.Outcome.Answered(var answer)
                        && answer.equals(file.answer());
        return new Verification(
                same,
                List.of(
                        "%d personnes, %d ateliers, %d tour(s), graine %s."
                                .formatted(
                                        question.people().size(),
                                        question.workshops().size(),
                                        solved.placements().size(),
                                        question.seed()),
                        "Empreinte de la question : " + fingerprint + ", conforme.",
                        "Preuve vérifiée : avec ces groupes et ces paires placés ainsi, rien ne fait mieux ("
                                + said(solved.values())
                                + ") ; sans groupes ni paires, le minimum est "
                                + said(solved.free())
                                + ".",
                        same
                                ? "Recalculée : la même, personne par personne."
                                : "Recalculée : elle est différente."));
    }

    /** Rules that the flow does not know: groups, pairs, nobody twice at a workshop. */
    private static Optional<String> broken(ProofFile.Question question, Solved solved) {
        var turns = solved.placements();
        for (int turn = 0; turn < turns.size(); turn++) {
            var here = turns.get(turn);
            for (int p = 0; p < here.size(); p++) {
                int at = here.get(p);
                for (int before = 0; before < turn; before++) {
                    if (at != Demand.NONE && turns.get(before).get(p) == at) {
                        return Optional.of(
                                "La personne " + p + " va deux fois dans l’atelier " + at + ".");
                    }
                }
            }
            for (var pair : question.pairs()) {
                int at = here.get(pair.one());
                boolean pinned =
                        question.people().get(pair.one()).pinned().get(turn) == at
                                && question.people().get(pair.other()).pinned().get(turn) == at;
                if (at != Demand.NONE && at == here.get(pair.other()) && !pinned) {
                    return Optional.of(
                            "Les personnes %d et %d devaient être séparées."
                                    .formatted(pair.one(), pair.other()));
                }
            }
        }
        return Optional.empty();
    }

    private static String said(List<List<Long>> values) {
        return values.stream()
                .map(turn -> turn.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" ; "));
    }

    private static Verification refused(String sentence) {
        return new Verification(false, List.of(sentence));
    }
}
