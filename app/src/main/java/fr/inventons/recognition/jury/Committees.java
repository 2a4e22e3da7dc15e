package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.LabelScheme.Link;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.platform.paper.Document;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.FrozenFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Committees of the label. Links are declared first; marks are given alone and read by others only
 * when one's own are given; the discussion opens; an avis is given for each file; minutes are
 * frozen. The authority decides afterwards, elsewhere.
 */
@Service
public class Committees {
    private final CommitteeStore store;
    private final CommitteeAvisStore advices;
    private final Dockets dockets;
    private final Convocations convocations;
    private final Interests interests;
    private final Scoring scoring;
    private final Deliberation deliberation;
    private final Sights sights;
    private final Minutes minutes;
    private final PackPaper packs;
    private final Candidacies candidacies;

    Committees(
            CommitteeStore store,
            CommitteeAvisStore advices,
            Dockets dockets,
            Convocations convocations,
            Interests interests,
            Scoring scoring,
            Deliberation deliberation,
            Sights sights,
            Minutes minutes,
            PackPaper packs,
            Candidacies candidacies) {
        this.store = store;
        this.advices = advices;
        this.dockets = dockets;
        this.convocations = convocations;
        this.interests = interests;
        this.scoring = scoring;
        this.deliberation = deliberation;
        this.sights = sights;
        this.minutes = minutes;
        this.packs = packs;
        this.candidacies = candidacies;
    }

    /** Convenes a committee: its members may open their pages from now on. */
    @Transactional
    public Convening convene(Actor by, NewCommittee asked) {
        return convocations.convene(by, asked);
    }

    /** Gives a file that was found admissible to a committee, and looks for links at once. */
    @Transactional
    public Filing addFile(Actor by, CommitteeId id, CandidacyId file) {
        return convocations.addFile(by, id, file);
    }

    /**
     * A member says which link she has with a file, or that she has none. Said after marks were
     * given, a link that keeps away sets them aside: they are kept and not counted.
     */
    @Transactional
    public Declaring declare(
            Actor by, CommitteeId id, CandidacyId file, Optional<Link> link, String words) {
        return interests.declare(by, id, file, link, words);
    }

    /**
     * The secretary keys what a member declared on paper. This also lifts a recusal that was a
     * mistake; {@code words} then say why.
     */
    @Transactional
    public Declaring declareFromPaper(
            Actor by,
            CommitteeId id,
            PersonId member,
            CandidacyId file,
            Optional<Link> link,
            String words) {
        return interests.declareFromPaper(by, id, member, file, link, words);
    }

    /**
     * Keeps a member's marks as typed, complete or not.
     *
     * @param revision of the sheet that was on the screen; 0 for a new one
     */
    @Transactional
    public Marking score(Actor by, CommitteeId id, CandidacyId file, int revision, Marks marks) {
        return scoring.score(by, id, file, revision, marks);
    }

    /** Keeps a member's marks and, when none is missing, gives them for good. */
    @Transactional
    public Marking submit(Actor by, CommitteeId id, CandidacyId file, int revision, Marks marks) {
        return scoring.submit(by, id, file, revision, marks);
    }

    /**
     * The secretary keys the marks of a member from paper, complete; keyed wrong, they are keyed
     * again until the discussion opens.
     *
     * @param paper which paper it is: « grille signée, remise le 12 juin »
     */
    @Transactional
    public Marking keyFromPaper(
            Actor by,
            CommitteeId id,
            PersonId member,
            CandidacyId file,
            String paper,
            Marks marks) {
        return scoring.keyFromPaper(by, id, member, file, paper, marks);
    }

    /**
     * Opens the discussion: marks stay as they are and stand side by side.
     *
     * @param missingReason why it opens before every mark is there, or empty
     */
    @Transactional
    public Discussing openDiscussion(
            Actor by, CommitteeId id, Set<PersonId> present, String missingReason) {
        return deliberation.open(by, id, present, missingReason);
    }

    /** Writes the avis of the committee on a file; given again, the earlier one is kept. */
    @Transactional
    public Advising avis(
            Actor by, CommitteeId id, CandidacyId file, AvisKind kind, String reasons) {
        return deliberation.advise(by, id, file, kind, reasons);
    }

    /** Freezes the minutes. From now on the authority reads the avis. */
    @Transactional
    public Closing close(Actor by, CommitteeId id) {
        return deliberation.close(by, id);
    }

    /** The committee as this reader may see it; empty for who may not know that it exists. */
    @Transactional(readOnly = true)
    public Optional<SeenCommittee> see(Actor by, CommitteeId id) {
        return dockets.read(id).flatMap(docket -> sights.see(by, docket));
    }

    /** Committees that this reader prepares, sits in or decides after; latest first. */
    @Transactional(readOnly = true)
    public List<Committee> of(Actor by) {
        var departments =
                by.grants().stream()
                        .filter(grant ->
                                grant.role() == Role.PROGRAMME_OFFICER
                                        || grant.role() == Role.LABEL_AUTHORITY)
                        .filter(grant -> grant.scope().kind().equals("department"))
                        .map(grant -> grant.scope().key())
                        .collect(Collectors.toSet());
        var sits =
                by.grants().stream()
                        .filter(grant -> grant.role() == Role.JUROR)
                        .map(Grant::scope)
                        .filter(scope -> scope.kind().equals("committee"))
                        .map(scope -> UUID.fromString(scope.key()))
                        .collect(Collectors.toSet());
        var national =
                Rights.prepares(by, Optional.empty()) || Rights.decides(by, Optional.empty());
        return store.of(departments, national, sits).stream()
                .filter(committee -> Rights.knows(by, committee))
                .toList();
    }

    /** Files that may be given to this committee; for its secretary. */
    @Transactional(readOnly = true)
    public List<Candidacy> candidates(Actor by, CommitteeId id) {
        var committee = store.committee(id).filter(one -> Rights.secretary(by, one));
        if (committee.isEmpty()) {
            return List.of();
        }
        var here = committee.get();
        var ready = candidacies.ready(here.campaign(), here.track(), here.department());
        var taken = store.taken(ready.stream().map(Candidacy::id).toList());
        return ready.stream()
                .filter(one -> !taken.contains(one.id()))
                .filter(one -> !here.files().contains(one.id()))
                .toList();
    }

    /** What the bearer submitted, for the secretary and for members whose links are declared. */
    @Transactional(readOnly = true)
    public Optional<FrozenFile> file(Actor by, CommitteeId id, CandidacyId file) {
        return see(by, id)
                .flatMap(seen -> seen.file(file))
                .filter(SeenFile::readable)
                .flatMap(seen -> candidacies.file(file));
    }

    /**
     * The paper pack of a file: declaration of links, the file, the grid to fill in. For who may
     * open the file, and for a member before she declares: the first page asks her.
     */
    @Transactional(readOnly = true)
    public Optional<Document> pack(Actor by, CommitteeId id, CandidacyId file) {
        return see(by, id)
                .filter(seen -> seen.file(file).filter(SeenFile::readable).isPresent())
                .flatMap(seen ->
                        candidacies.file(file).map(content -> packs.document(seen, content)));
    }

    /** The frozen minutes, for those who may see the committee. */
    @Transactional(readOnly = true)
    public Optional<MinutesFile> minutes(Actor by, CommitteeId id, MinutesFile.Kind kind) {
        return store.committee(id)
                .filter(committee -> Rights.knows(by, committee))
                .flatMap(committee -> store.minutes(id, kind));
    }

    /**
     * What may be handed to the bearer of one file who asks for it once the committee is closed:
     * nothing of the other files, no name beside a mark. For the secretary and the authority.
     */
    @Transactional(readOnly = true)
    public Optional<Document> extract(Actor by, CommitteeId id, CandidacyId file) {
        return dockets.read(id)
                .filter(docket ->
                        Rights.secretary(by, docket.committee())
                                || Rights.decides(by, docket.committee().department()))
                .filter(docket -> docket.committee().state() == Committee.State.CLOSED)
                .filter(docket -> docket.candidacy(file).isPresent())
                .map(docket -> minutes.extract(docket, file));
    }

    /**
     * The avis in force of closed committees on these files, whoever asks: for the modules above,
     * never for a page. Files without one are left out.
     */
    @Transactional(readOnly = true)
    public Map<CandidacyId, CommitteeAvis> avisOf(Set<CandidacyId> files) {
        var latest = new HashMap<CandidacyId, CommitteeAvis>();
        if (!files.isEmpty()) {
            advices.closed(files).forEach(avis -> latest.put(avis.candidacy(), avis));
        }
        return latest;
    }

    /** Committees by their identifiers, whoever asks: for the modules above. */
    @Transactional(readOnly = true)
    public Map<CommitteeId, Committee> named(Set<CommitteeId> ids) {
        return store
                .of(
                        Set.of(),
                        false,
                        ids.stream().map(CommitteeId::value).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Committee::id, one -> one));
    }
}
