package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.LabelScheme.Link;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Tie;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.JuryFact.LinkDeclared;
import fr.inventons.recognition.jury.JuryFact.LinkDetected;
import fr.inventons.recognition.jury.JuryFact.MarksCountAgain;
import fr.inventons.recognition.jury.JuryFact.MarksSetAside;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Links between members and files: declared, or found; what they change is told at once. */
@Component
class Interests {
    private final Dockets dockets;
    private final DeclarationStore store;
    private final SheetStore sheets;
    private final Organisations organisations;
    private final Actors actors;
    private final Journal journal;
    private final Clock clock;

    Interests(
            Dockets dockets,
            DeclarationStore store,
            SheetStore sheets,
            Organisations organisations,
            Actors actors,
            Journal journal,
            Clock clock) {
        this.dockets = dockets;
        this.store = store;
        this.sheets = sheets;
        this.organisations = organisations;
        this.actors = actors;
        this.journal = journal;
        this.clock = clock;
    }

    Declaring declare(
            Actor by, CommitteeId id, CandidacyId file, Optional<Link> link, String words) {
        var docket = dockets.lock(id).filter(one -> Rights.knows(by, one.committee()));
        if (docket.isEmpty()) {
            return new Declaring.Unknown();
        }
        var member = Rights.member(by, docket.get().committee());
        if (member.isEmpty()) {
            return new Declaring.NotAllowed();
        }
        var recused = docket.get().recused(member.get(), file);
        if (recused && !recuses(docket.get(), link)) {
            return docket.get().committee().state() == Committee.State.CLOSED
                    ? new Declaring.CommitteeClosed()
                    : new Declaring.RecusalStands();
        }
        return write(
                by,
                docket.get(),
                member.get(),
                file,
                Declaration.Origin.MEMBER,
                link,
                words.strip(),
                link.isPresent());
    }

    Declaring declareFromPaper(
            Actor by,
            CommitteeId id,
            PersonId member,
            CandidacyId file,
            Optional<Link> link,
            String words) {
        var docket = dockets.lock(id).filter(one -> Rights.knows(by, one.committee()));
        if (docket.isEmpty() || docket.get().committee().member(member).isEmpty()) {
            return new Declaring.Unknown();
        }
        if (!Rights.secretary(by, docket.get().committee())) {
            return new Declaring.NotAllowed();
        }
        var lifted = docket.get().recused(member, file) && !recuses(docket.get(), link);
        return write(
                by,
                docket.get(),
                member,
                file,
                Declaration.Origin.PAPER,
                link,
                words.strip(),
                link.isPresent() || lifted);
    }

    private Declaring write(
            Actor by,
            Docket docket,
            PersonId member,
            CandidacyId file,
            Declaration.Origin origin,
            Optional<Link> link,
            String words,
            boolean wordsNeeded) {
        if (docket.candidacy(file).isEmpty()) {
            return new Declaring.Unknown();
        }
        if (docket.committee().state() == Committee.State.CLOSED) {
            return new Declaring.CommitteeClosed();
        }
        if (wordsNeeded && words.isEmpty()) {
            return new Declaring.WordsMissing();
        }
        if (words.length() > Declaration.WORDS_LIMIT) {
            return new Declaring.TooLong(words.length(), Declaration.WORDS_LIMIT);
        }
        var before = docket.latest(member, file);
        var recuses = recuses(docket, link);
        if (before.isPresent()
                && before.get().origin() == origin
                && before.get().link().equals(link)
                && before.get().words().equals(words)) {
            return new Declaring.Declared(recuses, false);
        }
        store.insert(
                docket.committee().id(),
                new Declaration(
                        member,
                        file,
                        docket.said(member, file).size() + 1,
                        clock.instant(),
                        origin,
                        link,
                        Optional.empty(),
                        words,
                        recuses),
                by.reference());
        journal.record(
                by.reference(),
                new LinkDeclared(
                        docket.committee().id().value(),
                        file.value(),
                        member.value(),
                        link,
                        recuses,
                        origin == Declaration.Origin.PAPER));
        return new Declaring.Declared(recuses, settle(by, docket, member, file, recuses));
    }

    /**
     * Looks for links that nobody declared; whoever acts makes the program look. A link found once
     * is not found again: when it was a mistake, the secretary said so.
     *
     * @return the committee with what was found
     */
    Docket detect(Actor by, Docket docket) {
        var now = docket;
        var ties = ties(docket);
        for (var member : docket.committee().members()) {
            var acts = actors.of(member.person());
            for (var file : docket.standing()) {
                var seen =
                        now.said(member.person(), file).stream()
                                .anyMatch(one -> one.origin() == Declaration.Origin.DETECTED);
                if (seen || now.recused(member.person(), file)) {
                    continue;
                }
                var candidacy = docket.candidacy(file).orElseThrow();
                if (acts.holds(Role.BEARER, Action.scope(candidacy.action()))) {
                    now = found(by, now, member.person(), file, Link.TOOK_PART, Optional.empty());
                    continue;
                }
                var tie = ties.tie(member.organisations(), candidacy.bearer());
                if (tie.isPresent()) {
                    now = found(by, now, member.person(), file, Link.EMPLOYED, tie);
                }
            }
        }
        return now;
    }

    /** Ties between what members belong to and who bears, or answers for who bears. */
    private record Ties(
            Map<OrganisationId, Organisation> bearers,
            Map<OrganisationId, Map<OrganisationId, Tie>> known) {
        Optional<Tie> tie(Set<OrganisationId> mine, Optional<OrganisationId> bearer) {
            return bearer.stream()
                    .flatMap(this::withHost)
                    .flatMap(one ->
                            mine.stream()
                                    .flatMap(own ->
                                            own.equals(one)
                                                    ? Stream.of(Tie.SAME)
                                                    : Stream.ofNullable(
                                                            known.getOrDefault(own, Map.of())
                                                                    .get(one))))
                    .min(Comparator.naturalOrder());
        }

        private Stream<OrganisationId> withHost(OrganisationId bearer) {
            return Stream.concat(
                    Stream.of(bearer),
                    Stream.ofNullable(bearers.get(bearer)).flatMap(one -> one.host().stream()));
        }
    }

    private Ties ties(Docket docket) {
        var mine =
                docket.committee().members().stream()
                        .flatMap(member -> member.organisations().stream())
                        .collect(Collectors.toSet());
        var theirs =
                docket.standing().stream()
                        .flatMap(file -> docket.candidacy(file).stream())
                        .flatMap(candidacy -> candidacy.bearer().stream())
                        .collect(Collectors.toSet());
        if (mine.isEmpty() || theirs.isEmpty()) {
            return new Ties(Map.of(), Map.of());
        }
        var bearers = organisations.named(theirs);
        var others = new HashSet<>(theirs);
        bearers.values().forEach(bearer -> bearer.host().ifPresent(others::add));
        return new Ties(bearers, organisations.ties(mine, others));
    }

    private Docket found(
            Actor by,
            Docket docket,
            PersonId member,
            CandidacyId file,
            Link link,
            Optional<Tie> tie) {
        var recuses = recuses(docket, Optional.of(link));
        var said =
                new Declaration(
                        member,
                        file,
                        docket.said(member, file).size() + 1,
                        clock.instant(),
                        Declaration.Origin.DETECTED,
                        Optional.of(link),
                        tie,
                        "",
                        recuses);
        store.insert(docket.committee().id(), said, by.reference());
        journal.record(
                by.reference(),
                new LinkDetected(
                        docket.committee().id().value(),
                        file.value(),
                        member.value(),
                        link,
                        recuses));
        return settle(by, docket, member, file, recuses)
                ? dockets.read(docket.committee().id()).orElseThrow()
                : docket.with(said);
    }

    /** Marks follow the link: kept and not counted, or counted again. */
    private boolean settle(
            Actor by, Docket docket, PersonId member, CandidacyId file, boolean recuses) {
        var sheet = docket.sheet(member, file).filter(one -> one.submittedAt().isPresent());
        if (sheet.isEmpty() || recuses == sheet.get().setAsideAt().isPresent()) {
            return false;
        }
        var id = docket.committee().id();
        sheets.setAside(
                id, member, file, recuses ? Optional.of(clock.instant()) : Optional.empty());
        journal.record(
                by.reference(),
                recuses
                        ? new MarksSetAside(id.value(), file.value(), member.value())
                        : new MarksCountAgain(id.value(), file.value(), member.value()));
        return recuses;
    }

    private static boolean recuses(Docket docket, Optional<Link> link) {
        return link.filter(one -> docket.track().recusal().links().contains(one)).isPresent();
    }
}
