package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A committee as one reader may see it.
 *
 * @param me the reader, when she sits
 * @param names of its members
 * @param order files whose marks the reader sees, from the highest mean to the lowest; those that
 *     nothing tells apart stand together; empty until the discussion
 */
public record SeenCommittee(
        Committee committee,
        LabelScheme scheme,
        LabelScheme.Track track,
        Seen as,
        Optional<PersonId> me,
        Map<PersonId, String> names,
        List<SeenFile> files,
        List<List<CandidacyId>> order) {

    /** From which place it is read. */
    public enum Seen {
        SECRETARY,
        MEMBER,
        AUTHORITY
    }

    public Optional<SeenFile> file(CandidacyId id) {
        return files.stream().filter(file -> file.candidacy().id().equals(id)).findFirst();
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }
}
