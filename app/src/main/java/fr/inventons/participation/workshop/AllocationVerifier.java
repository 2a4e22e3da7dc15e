package fr.inventons.participation.workshop;

import fr.inventons.algorithms.assignment.Allocator;
import fr.inventons.algorithms.assignment.Checker;
import fr.inventons.algorithms.assignment.Verdict;
import fr.inventons.platform.command.Verification;
import fr.inventons.platform.command.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code inventons verify allocation FILE}: the fingerprint, the proof, and the whole once more.
 */
public final class AllocationVerifier implements Verifier {
    /** A day of 5,000 people and 60 tables weighs less. */
    private static final long MOST_BYTES = 64L << 20;

    /** {@link java.util.ServiceLoader} makes it. */
    public AllocationVerifier() {}

    @Override
    public String kind() {
        return "allocation";
    }

    @Override
    public String description() {
        return "une répartition de personnes entre des tables, telle que sa page la donne";
    }

    @Override
    public Verification verify(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                return refused("Ce fichier est trop gros pour être une répartition.");
            }
            return verify(AllocationFile.read(Files.readString(path)));
        } catch (IOException | IllegalArgumentException e) {
            return refused("Ce fichier n’est pas une répartition d’Inventons.");
        }
    }

    private static Verification verify(AllocationFile file) {
        var demand = file.question().demand();
        var fingerprint = AllocationFile.fingerprint(file.question());
        if (!fingerprint.equals(file.fingerprint())) {
            return refused(
                    "La question a été changée : son empreinte est "
                            + fingerprint
                            + " et non "
                            + file.fingerprint()
                            + ".");
        }
        return switch (Checker.check(demand, file.certificate())) {
            case Verdict.NotFeasible(var because) ->
                    refused("La répartition n’est pas permise (" + because + ").");
            case Verdict.NotProved(int level, long value, long bound) ->
                    refused(
                            "La preuve ne tient pas : au critère %d, la répartition coûte %d et le certificat ne prouve que %d."
                                    .formatted(level + 1, value, bound));
            case Verdict.Proved(var values) -> {
                var again = Allocator.allocate(demand).placements();
                var same = again.equals(file.certificate().placements());
                yield new Verification(
                        same,
                        List.of(
                                "%d personnes, %d tables, graine %s."
                                        .formatted(
                                                demand.people().size(),
                                                demand.workshops().size(),
                                                file.question().seed()),
                                "Empreinte de la question : " + fingerprint + ", conforme.",
                                "Preuve vérifiée : aucune répartition ne fait mieux ("
                                        + values.stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))
                                        + ").",
                                same
                                        ? "Recalculée : la même, personne par personne."
                                        : "Recalculée : elle est différente."));
            }
        };
    }

    private static Verification refused(String sentence) {
        return new Verification(false, List.of(sentence));
    }
}
