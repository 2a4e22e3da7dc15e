package fr.inventons.recognition.jury;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.recognition.candidacy.Candidacy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of a committee as one reader may see it.
 *
 * @param readable true when the reader may open the file itself: links first
 * @param mine what the reader said of links, or what was found
 * @param own the reader's marks
 * @param stands by member, those that the reader may know: her own until the discussion
 * @param recusals what was said last of those kept away, without words for who is not the secretary
 * @param toRenew the avis was given before somebody was kept away
 */
public record SeenFile(
        Candidacy candidacy,
        boolean withdrawn,
        boolean readable,
        Optional<Declaration> mine,
        Optional<Sheet> own,
        MarksSeen marks,
        Map<PersonId, Stand> stands,
        List<Declaration> recusals,
        Optional<CommitteeAvis> avis,
        boolean toRenew) {}
