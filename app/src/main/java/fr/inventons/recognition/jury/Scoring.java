package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.JuryFact.MarksSaved;
import fr.inventons.recognition.jury.JuryFact.MarksSubmitted;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Marks: typed alone, submitted for good, or keyed from paper. */
@Component
class Scoring {
    static final int PAPER_LIMIT = 200;

    private final Dockets dockets;
    private final Interests interests;
    private final SheetStore store;
    private final Journal journal;
    private final Clock clock;

    Scoring(Dockets dockets, Interests interests, SheetStore store, Journal journal, Clock clock) {
        this.dockets = dockets;
        this.interests = interests;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    Marking score(Actor by, CommitteeId id, CandidacyId file, int revision, Marks marks) {
        var docket = dockets.lock(id).filter(one -> Rights.knows(by, one.committee()));
        if (docket.isEmpty()) {
            return new Marking.Unknown();
        }
        var member = Rights.member(by, docket.get().committee());
        if (member.isEmpty()) {
            return new Marking.NotAllowed();
        }
        var now = interests.detect(by, docket.get());
        var sheet = now.sheet(member.get(), file);
        return refusal(now, member.get(), file, marks)
                .or(() -> submitted(sheet))
                .or(() -> changed(sheet, revision, marks))
                .orElseGet(() -> save(by, now, member.get(), file, marks));
    }

    /** Keeps what is typed in any case; submits it when every criterion has its mark. */
    Marking submit(Actor by, CommitteeId id, CandidacyId file, int revision, Marks marks) {
        var kept = score(by, id, file, revision, marks);
        if (!(kept instanceof Marking.Saved)) {
            return kept;
        }
        var docket = dockets.lock(id).orElseThrow();
        var missing = missing(docket, marks);
        if (!missing.isEmpty()) {
            return new Marking.Incomplete(missing);
        }
        var member = by.person().orElseThrow();
        var sheet = docket.sheet(member, file).orElseThrow();
        give(by, docket, member, file, marks, "", sheet.revision());
        return new Marking.Submitted();
    }

    Marking keyFromPaper(
            Actor by,
            CommitteeId id,
            PersonId member,
            CandidacyId file,
            String paper,
            Marks marks) {
        var docket = dockets.lock(id).filter(one -> Rights.knows(by, one.committee()));
        if (docket.isEmpty() || docket.get().committee().member(member).isEmpty()) {
            return new Marking.Unknown();
        }
        if (!Rights.secretary(by, docket.get().committee())) {
            return new Marking.NotAllowed();
        }
        var now = interests.detect(by, docket.get());
        var refusal = refusal(now, member, file, marks);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var sheet = now.sheet(member, file);
        if (sheet.isPresent() && sheet.get().paper().isEmpty()) {
            return submitted(sheet).orElseGet(Marking.BegunOnScreen::new);
        }
        if (paper.isBlank()) {
            return new Marking.PaperNotSaid();
        }
        if (paper.strip().length() > PAPER_LIMIT) {
            return new Marking.TooLong("papier", paper.strip().length(), PAPER_LIMIT);
        }
        var missing = missing(now, marks);
        if (!missing.isEmpty()) {
            return new Marking.Incomplete(missing);
        }
        if (sheet.isPresent() && same(sheet.get(), marks)) {
            return new Marking.Submitted();
        }
        var revision = sheet.map(Sheet::revision).orElse(0) + 1;
        give(by, now, member, file, marks, paper.strip(), revision);
        return new Marking.Submitted();
    }

    private Marking save(Actor by, Docket docket, PersonId member, CandidacyId file, Marks marks) {
        var sheet = docket.sheet(member, file);
        if (sheet.isPresent() && same(sheet.get(), marks)) {
            return new Marking.Saved(sheet.get().revision());
        }
        var id = docket.committee().id();
        var revision = sheet.map(Sheet::revision).orElse(0) + 1;
        store.save(id, member, file, marks, "", revision, clock.instant(), Optional.empty());
        journal.record(
                by.reference(), new MarksSaved(id.value(), file.value(), member.value(), revision));
        return new Marking.Saved(revision);
    }

    private void give(
            Actor by,
            Docket docket,
            PersonId member,
            CandidacyId file,
            Marks marks,
            String paper,
            int revision) {
        var id = docket.committee().id();
        var now = clock.instant();
        store.save(id, member, file, marks, paper, revision, now, Optional.of(now));
        journal.record(
                by.reference(),
                new MarksSubmitted(id.value(), file.value(), member.value(), !paper.isEmpty()));
    }

    private static Optional<Marking> refusal(
            Docket docket, PersonId member, CandidacyId file, Marks marks) {
        if (docket.candidacy(file).isEmpty()) {
            return Optional.of(new Marking.Unknown());
        }
        var opened = docket.committee().openedAt();
        if (opened.isPresent()) {
            return Optional.of(new Marking.DiscussionOpened(opened.get()));
        }
        if (docket.withdrawn(file)) {
            return Optional.of(new Marking.FileWithdrawn());
        }
        if (docket.recused(member, file)) {
            return Optional.of(new Marking.Recused());
        }
        if (!docket.declared(member, file)) {
            return Optional.of(new Marking.DeclareFirst());
        }
        return unreadable(docket, marks);
    }

    private static Optional<Marking> unreadable(Docket docket, Marks marks) {
        for (var mark : marks.marks().entrySet()) {
            if (docket.scheme().criterion(mark.getKey()).isEmpty()
                    || mark.getValue() < 0
                    || mark.getValue() > LabelScheme.HIGHEST_MARK) {
                return Optional.of(new Marking.WrongMark(mark.getKey()));
            }
        }
        for (var comment : marks.comments().entrySet()) {
            if (docket.scheme().criterion(comment.getKey()).isEmpty()) {
                return Optional.of(new Marking.WrongMark(comment.getKey()));
            }
            if (comment.getValue().length() > Marks.COMMENT_LIMIT) {
                return Optional.of(
                        new Marking.TooLong(
                                comment.getKey(),
                                comment.getValue().length(),
                                Marks.COMMENT_LIMIT));
            }
        }
        return marks.overall().length() > Marks.COMMENT_LIMIT
                ? Optional.of(
                        new Marking.TooLong("", marks.overall().length(), Marks.COMMENT_LIMIT))
                : Optional.empty();
    }

    private static Optional<Marking> submitted(Optional<Sheet> sheet) {
        return sheet.flatMap(Sheet::submittedAt).map(Marking.AlreadySubmitted::new);
    }

    private static Optional<Marking> changed(Optional<Sheet> sheet, int revision, Marks marks) {
        return sheet.filter(one -> one.revision() != revision && !same(one, marks))
                .map(Marking.ChangedSince::new);
    }

    private static boolean same(Sheet sheet, Marks marks) {
        return sheet.marks().equals(marks.marks())
                && sheet.comments().equals(marks.comments())
                && sheet.overall().equals(marks.overall());
    }

    private static List<String> missing(Docket docket, Marks marks) {
        return docket.scheme().criteria().stream()
                .map(LabelScheme.Criterion::id)
                .filter(criterion -> !marks.marks().containsKey(criterion))
                .toList();
    }
}
