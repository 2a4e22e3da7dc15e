package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.proposal.ProposalFact.ProposalCompleted;
import fr.inventons.participation.proposal.ProposalFact.ProposalCorrected;
import fr.inventons.participation.proposal.ProposalFact.ProposalRewritten;
import fr.inventons.participation.proposal.ProposalFact.ProposalWritten;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.TablePlace;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where proposals are written. Each act runs in the transaction of the verb that called it. */
@Component
class Desk {
    private final ProposalStore store;
    private final HistoryStore history;
    private final Workshops workshops;
    private final Journal journal;
    private final Clock clock;

    Desk(
            ProposalStore store,
            HistoryStore history,
            Workshops workshops,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.workshops = workshops;
        this.journal = journal;
        this.clock = clock;
    }

    static boolean mayWrite(Actor by, TableId table, MeetingId meeting) {
        return by.holds(Role.RAPPORTEUR, Scope.of("table", table.value()))
                || by.holds(Role.FACILITATOR, Scope.of("meeting", meeting.value()));
    }

    boolean mayWrite(Actor by, Proposal proposal) {
        return mayWrite(by, proposal.table(), proposal.meeting());
    }

    Writing write(Actor by, TablePlace place, Draft draft) {
        var meeting = place.meeting();
        if (!mayWrite(by, place.table().id(), meeting.id())) {
            return new Writing.NotAllowed();
        }
        if (draft.empty()) {
            return new Writing.NothingTyped();
        }
        var year = meeting.day().getYear();
        var proposal =
                new Proposal(
                        ProposalId.random(),
                        "",
                        place.table().id(),
                        place.workshop().id(),
                        meeting.id(),
                        meeting.department(),
                        meeting.campaign(),
                        place.workshop().pillar(),
                        meeting.neighbourhood(),
                        draft.titleOrDerived(),
                        draft.finding(),
                        draft.problem(),
                        draft.text(),
                        Sheet.EMPTY,
                        Stage.SAID,
                        // As PostgreSQL keeps it, so that what is returned is what is read again.
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        1,
                        Stage.SAID,
                        Optional.empty());
        var tooLong = tooLong(proposal);
        if (tooLong.isPresent()) {
            return tooLong.get();
        }
        var closed = notOpen(place.workshop().id());
        var last = closed.isEmpty() ? store.lockNumbering(meeting.department(), year) : 0;
        var sentBefore = store.ofForm(draft.form());
        if (sentBefore.isPresent()) {
            return sentAgain(by, place, sentBefore.get(), draft);
        }
        if (closed.isPresent()) {
            return closed.get();
        }
        store.number(meeting.department(), year, last + 1);
        var reference = "%s-%d-%02d".formatted(meeting.department().value(), year, last + 1);
        var written = proposal.referenced(reference);
        store.insert(written, draft.form());
        history.keep(written, Version.Kind.WRITTEN, by, written.writtenAt());
        history.pass(List.of(written.id()), Stage.SAID, written.writtenAt());
        journal.record(
                by.reference(),
                new ProposalWritten(written.id(), place.table().id().value(), written.version()));
        return new Writing.Written(written);
    }

    /** The form came twice: a second click changes nothing; "back", then other words, rewrites. */
    private Writing sentAgain(Actor by, TablePlace place, Proposal there, Draft draft) {
        if (!there.table().equals(place.table().id())) {
            return new Writing.NotAllowed();
        }
        if (draft.sameAs(there)) {
            return new Writing.Written(there);
        }
        return rewrite(
                by,
                there,
                new Draft(
                        draft.form(),
                        1,
                        draft.title(),
                        draft.finding(),
                        draft.problem(),
                        draft.text()));
    }

    Writing rewrite(Actor by, Proposal known, Draft draft) {
        if (!mayWrite(by, known)) {
            return new Writing.NotAllowed();
        }
        if (draft.empty()) {
            return new Writing.NothingTyped();
        }
        var closed = notOpen(known.workshop());
        if (closed.isPresent()) {
            return closed.get();
        }
        return over(by, known.id(), draft, Version.Kind.REWRITTEN);
    }

    Writing correct(Actor by, Proposal known, Draft draft) {
        if (!mayWrite(by, known)) {
            return new Writing.NotAllowed();
        }
        if (draft.empty()) {
            return new Writing.NothingTyped();
        }
        return over(by, known.id(), draft, Version.Kind.CORRECTED);
    }

    Writing complete(Actor by, Proposal known, Sheet sheet, int onVersion) {
        if (!mayWrite(by, known)) {
            return new Writing.NotAllowed();
        }
        var there = store.lock(List.of(known.id())).getFirst();
        if (there.reached().compareTo(Stage.SENT) >= 0) {
            return new Writing.NotNow(there.stage());
        }
        var next = there.with(there.title(), there.finding(), there.problem(), there.text(), sheet);
        return keep(by, there, next, onVersion, Version.Kind.COMPLETED);
    }

    private Writing over(Actor by, ProposalId id, Draft draft, Version.Kind kind) {
        var there = store.lock(List.of(id)).getFirst();
        var corrects = kind == Version.Kind.CORRECTED;
        if (corrects != (there.reached() == Stage.REVIEW)) {
            return new Writing.NotNow(there.stage());
        }
        // What was released keeps a proposal in it.
        if (there.reached() != Stage.SAID && draft.text().isEmpty()) {
            return new Writing.NothingTyped();
        }
        var next =
                there.with(
                        draft.titleOrDerived(),
                        draft.finding(),
                        draft.problem(),
                        draft.text(),
                        there.sheet());
        return keep(by, there, next, draft.onVersion(), kind);
    }

    private Writing keep(
            Actor by, Proposal there, Proposal next, int onVersion, Version.Kind kind) {
        var tooLong = tooLong(next);
        if (tooLong.isPresent()) {
            return tooLong.get();
        }
        if (next.sameTextsAs(there)) {
            return new Writing.Written(there);
        }
        if (onVersion > 0 && onVersion != there.version()) {
            return new Writing.WrittenMeanwhile(there);
        }
        store.rewrite(next);
        history.keep(next, kind, by, clock.instant());
        journal.record(
                by.reference(),
                switch (kind) {
                    case WRITTEN, REWRITTEN -> new ProposalRewritten(next.id(), next.version());
                    case CORRECTED -> new ProposalCorrected(next.id(), next.version());
                    case COMPLETED -> new ProposalCompleted(next.id(), next.version());
                });
        return new Writing.Written(next);
    }

    private Optional<Writing> notOpen(WorkshopId id) {
        var workshop = workshops.lockAndRead(id);
        return workshop.state() == Workshop.State.OPEN
                ? Optional.empty()
                : Optional.of(new Writing.WorkshopNotOpen(workshop.closedAt()));
    }

    private static Optional<Writing> tooLong(Proposal proposal) {
        return Arrays.stream(Part.values())
                .filter(part -> part.of(proposal).length() > part.limit())
                .findFirst()
                .map(part -> new Writing.TooLong(part, part.of(proposal).length(), part.limit()));
    }
}
