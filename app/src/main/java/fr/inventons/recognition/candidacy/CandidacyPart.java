package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Status;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Slot: what later modules add to the page of a file and to the list: avis, decision, label. */
public interface CandidacyPart {
    /** Where files stand since this module has them; those it knows nothing of are absent. */
    default Map<CandidacyId, Status> statuses(Actor reader, Set<CandidacyId> files) {
        return Map.of();
    }

    /** Blocks of the page of one file. A template model is a {@link Content}. */
    default List<Piece> pieces(Actor reader, Frame frame, SeenCandidacy file) {
        return List.of();
    }

    /** A piece of the page, whole width; {@code order} sorts them. Uses design/section. */
    record Piece(int order, Content content) {}
}
