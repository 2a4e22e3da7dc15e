package fr.inventons.participation.proposal.web;

import fr.inventons.participation.proposal.Draft;
import fr.inventons.participation.proposal.Proposal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of the room sends. */
public record DraftForm(
        String formulaire,
        String version,
        String titre,
        String constat,
        String effet,
        String proposition) {
    public DraftForm(
            @Nullable String formulaire,
            @Nullable String version,
            @Nullable String titre,
            @Nullable String constat,
            @Nullable String effet,
            @Nullable String proposition) {
        this.formulaire = formulaire == null ? "" : formulaire;
        this.version = version == null ? "" : version;
        this.titre = titre == null ? "" : titre;
        this.constat = constat == null ? "" : constat;
        this.effet = effet == null ? "" : effet;
        this.proposition = proposition == null ? "" : proposition;
    }

    /** A new, empty form with its own identity. */
    static DraftForm empty() {
        return new DraftForm(UUID.randomUUID().toString(), "0", "", "", "", "");
    }

    static DraftForm of(Proposal there) {
        return new DraftForm(
                UUID.randomUUID().toString(),
                String.valueOf(there.version()),
                there.title(),
                there.finding(),
                there.problem(),
                there.text());
    }

    /** The same words, typed again over what somebody else kept. */
    DraftForm over(Proposal theirs) {
        return new DraftForm(
                formulaire, String.valueOf(theirs.version()), titre, constat, effet, proposition);
    }

    Draft draft() {
        return new Draft(
                formulaire.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                        ? UUID.fromString(formulaire)
                        : UUID.randomUUID(),
                version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0,
                titre,
                constat,
                effet,
                proposition);
    }
}
