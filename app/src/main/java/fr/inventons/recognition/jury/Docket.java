package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.CandidacyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A committee with everything that was said in it so far. Never handed to a page. */
record Docket(
        Committee committee,
        LabelScheme scheme,
        LabelScheme.Track track,
        Map<CandidacyId, Candidacy> candidacies,
        List<Declaration> declarations,
        List<Sheet> sheets,
        List<CommitteeAvis> avis) {

    Optional<Candidacy> candidacy(CandidacyId file) {
        return committee.files().contains(file)
                ? Optional.ofNullable(candidacies.get(file))
                : Optional.empty();
    }

    boolean withdrawn(CandidacyId file) {
        return candidacy(file).map(one -> one.state() == CandidacyState.WITHDRAWN).orElse(true);
    }

    /** Files that were not withdrawn. */
    List<CandidacyId> standing() {
        return committee.files().stream().filter(file -> !withdrawn(file)).toList();
    }

    /** What was said last of the links between a member and a file. */
    Optional<Declaration> latest(PersonId member, CandidacyId file) {
        return said(member, file).stream().reduce((before, after) -> after);
    }

    List<Declaration> said(PersonId member, CandidacyId file) {
        return declarations.stream()
                .filter(one -> one.member().equals(member) && one.candidacy().equals(file))
                .toList();
    }

    boolean recused(PersonId member, CandidacyId file) {
        return latest(member, file).map(Declaration::recuses).orElse(false);
    }

    /** True once the member spoke, or need not any more. */
    boolean declared(PersonId member, CandidacyId file) {
        return recused(member, file)
                || said(member, file).stream()
                        .anyMatch(one -> one.origin() != Declaration.Origin.DETECTED);
    }

    Optional<Sheet> sheet(PersonId member, CandidacyId file) {
        return sheets.stream()
                .filter(one -> one.member().equals(member) && one.candidacy().equals(file))
                .findFirst();
    }

    /** Sheets that enter the total of a file, in the order of the members. */
    List<Sheet> counted(CandidacyId file) {
        return ordered(file).stream().filter(Sheet::counts).toList();
    }

    /** Sheets that were submitted on a file, set aside or not, in the order of the members. */
    List<Sheet> submitted(CandidacyId file) {
        return ordered(file).stream().filter(one -> one.submittedAt().isPresent()).toList();
    }

    private List<Sheet> ordered(CandidacyId file) {
        return committee.members().stream()
                .flatMap(member -> sheet(member.person(), file).stream())
                .toList();
    }

    /** Files on which this member said nothing of links. */
    List<CandidacyId> undeclared(PersonId member) {
        return standing().stream().filter(file -> !declared(member, file)).toList();
    }

    /** Files that this member still has to mark. */
    List<CandidacyId> owed(PersonId member) {
        return standing().stream()
                .filter(file -> !recused(member, file))
                .filter(file -> sheet(member, file).flatMap(Sheet::submittedAt).isEmpty())
                .toList();
    }

    /** The avis in force on a file. */
    Optional<CommitteeAvis> avis(CandidacyId file) {
        return avis.stream()
                .filter(one -> one.candidacy().equals(file))
                .reduce((before, after) -> after);
    }

    /** True when somebody who took part was kept away after the avis was given. */
    boolean toRenew(CandidacyId file) {
        var given = avis(file);
        return given.isPresent()
                && committee.present().stream()
                        .flatMap(member -> latest(member.person(), file).stream())
                        .anyMatch(said -> said.recuses() && said.at().isAfter(given.get().on()));
    }

    /** Present members whom no link keeps away from a file. */
    List<Committee.Member> sitting(CandidacyId file) {
        return committee.present().stream()
                .filter(member -> !recused(member.person(), file))
                .toList();
    }

    /**
     * True when this member may read the marks of others on a file: not kept away, and either done
     * with all of hers or in the discussion.
     */
    boolean readsMarks(PersonId member, CandidacyId file) {
        if (!declared(member, file) || recused(member, file)) {
            return false;
        }
        return committee.state() != Committee.State.SCORING
                || (owed(member).isEmpty() && undeclared(member).isEmpty());
    }

    /** The same committee with one more thing said of links. */
    Docket with(Declaration more) {
        var all = new ArrayList<>(declarations);
        all.add(more);
        return new Docket(committee, scheme, track, candidacies, List.copyOf(all), sheets, avis);
    }
}
