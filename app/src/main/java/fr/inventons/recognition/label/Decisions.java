package fr.inventons.recognition.label;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.Committees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the authority decides on files that a committee gave its avis on. */
@Service
public class Decisions {
    private final DecisionStore store;
    private final LetterStore letters;
    private final Award award;
    private final Competence competence;
    private final Candidacies candidacies;
    private final Committees committees;
    private final Labels labels;
    private final LabelSubject subjects;

    Decisions(
            DecisionStore store,
            LetterStore letters,
            Award award,
            Competence competence,
            Candidacies candidacies,
            Committees committees,
            Labels labels,
            LabelSubject subjects) {
        this.store = store;
        this.letters = letters;
        this.award = award;
        this.competence = competence;
        this.candidacies = candidacies;
        this.committees = committees;
        this.labels = labels;
        this.subjects = subjects;
    }

    /**
     * Who prepares writes what is proposed to the authority, at any completeness.
     *
     * @param revision what the writer read; somebody who wrote since is not lost
     */
    @Transactional
    public Signing prepare(Actor by, CandidacyId file, int revision, NewDecision typed) {
        return award.prepare(by, file, revision, typed.stripped());
    }

    /**
     * The competent authority decides and signs; or who prepares records what was signed on paper.
     */
    @Transactional
    public Signing sign(Actor by, CandidacyId file, NewDecision typed, Signature signature) {
        return award.sign(by, file, typed.stripped(), signature);
    }

    /** What may be read about a file at this reader's place. */
    @Transactional(readOnly = true)
    public Optional<DecisionFile> see(Actor by, CandidacyId id) {
        return candidacies
                .candidacy(id)
                .filter(file -> mayRead(by, file))
                .map(file -> files(by, List.of(file)).getFirst());
    }

    /** Who bears a file, in the words of what was submitted. */
    @Transactional(readOnly = true)
    public String bearer(Candidacy file) {
        return subjects.of(file).bearer();
    }

    private boolean mayRead(Actor by, Candidacy file) {
        return competence.decides(by, file)
                || competence.prepares(by, file)
                || (Competence.bears(by, file.action())
                        && !store.decisions(Set.of(file.id())).isEmpty());
    }

    /** The files that this authority decides or that this service prepares. */
    @Transactional(readOnly = true)
    public List<DecisionFile> desk(Actor by, List<Candidacy> files) {
        return files(
                by,
                files.stream()
                        .filter(file ->
                                competence.decides(by, file) || competence.prepares(by, file))
                        .toList());
    }

    /** What was decided last on each of these files; those not decided are left out. */
    @Transactional(readOnly = true)
    public Map<CandidacyId, Decision> latest(Set<CandidacyId> files) {
        return files.isEmpty()
                ? Map.of()
                : store.decisions(files).stream()
                        .collect(
                                Collectors.toMap(
                                        Decision::candidacy, one -> one, (old, last) -> last));
    }

    /** The letters about a file, for those who read the file. */
    @Transactional(readOnly = true)
    public List<Letter> letters(Actor by, CandidacyId id) {
        return candidacies.candidacy(id).filter(file -> mayRead(by, file)).isPresent()
                ? letters.of(id)
                : List.of();
    }

    /** The bytes of a letter as it was signed. */
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(Actor by, CandidacyId id, UUID letter) {
        return candidacies
                .candidacy(id)
                .filter(file -> mayRead(by, file))
                .flatMap(file -> letters.bytes(id, letter));
    }

    private List<DecisionFile> files(Actor by, List<Candidacy> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var ids = files.stream().map(Candidacy::id).collect(Collectors.toSet());
        var drafts = store.drafts(ids);
        var decisions =
                store.decisions(ids).stream().collect(Collectors.groupingBy(Decision::candidacy));
        var avis = committees.avisOf(ids);
        var given = labels.ofCandidacies(ids);
        return files.stream()
                .map(file ->
                        new DecisionFile(
                                file,
                                competence.track(file),
                                Optional.ofNullable(avis.get(file.id())),
                                competence.decides(by, file) || competence.prepares(by, file)
                                        ? Optional.ofNullable(drafts.get(file.id()))
                                        : Optional.empty(),
                                decisions.getOrDefault(file.id(), List.of()),
                                Optional.ofNullable(given.get(file.id())),
                                competence.decides(by, file),
                                competence.prepares(by, file)))
                .toList();
    }
}
