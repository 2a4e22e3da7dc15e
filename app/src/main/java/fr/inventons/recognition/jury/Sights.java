package fr.inventons.recognition.jury;

import fr.inventons.algorithms.marks.WeightedMarks;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.SeenCommittee.Seen;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What each reader sees of a committee: the one place where blindness is decided. */
@Component
class Sights {
    private final People people;

    Sights(People people) {
        this.people = people;
    }

    Optional<SeenCommittee> see(Actor by, Docket docket) {
        var committee = docket.committee();
        var me = Rights.member(by, committee);
        Seen as;
        if (me.isPresent()) {
            as = Seen.MEMBER;
        } else if (Rights.secretary(by, committee)) {
            as = Seen.SECRETARY;
        } else if (Rights.decides(by, committee.department())) {
            as = Seen.AUTHORITY;
        } else {
            return Optional.empty();
        }
        var files =
                committee.files().stream()
                        .filter(file -> docket.candidacy(file).isPresent())
                        .map(file -> file(docket, as, me, file))
                        .toList();
        return Optional.of(
                new SeenCommittee(
                        committee,
                        docket.scheme(),
                        docket.track(),
                        as,
                        me,
                        people.names(
                                committee.members().stream()
                                        .map(Committee.Member::person)
                                        .collect(Collectors.toSet())),
                        files,
                        order(docket, files)));
    }

    private static SeenFile file(Docket docket, Seen as, Optional<PersonId> me, CandidacyId file) {
        var closed = docket.committee().state() == Committee.State.CLOSED;
        var readable =
                switch (as) {
                    case SECRETARY -> true;
                    case AUTHORITY -> false;
                    case MEMBER ->
                            docket.declared(me.orElseThrow(), file)
                                    && !docket.recused(me.orElseThrow(), file);
                };
        var advised =
                switch (as) {
                    case SECRETARY -> true;
                    case AUTHORITY -> closed;
                    case MEMBER -> readable || closed;
                };
        return new SeenFile(
                docket.candidacy(file).orElseThrow(),
                docket.withdrawn(file),
                readable && (!docket.withdrawn(file) || as == Seen.SECRETARY),
                me.flatMap(person -> docket.latest(person, file)),
                me.flatMap(person -> docket.sheet(person, file)),
                marks(docket, as, me, file),
                stands(docket, as, me, file),
                recusals(docket, as, me, file),
                advised ? docket.avis(file) : Optional.empty(),
                as == Seen.SECRETARY && docket.toRenew(file));
    }

    private static MarksSeen marks(
            Docket docket, Seen as, Optional<PersonId> me, CandidacyId file) {
        var scoring = docket.committee().state() == Committee.State.SCORING;
        return switch (as) {
            case AUTHORITY -> new MarksSeen.Hidden(MarksSeen.Why.NOT_SITTING);
            case SECRETARY ->
                    scoring
                            ? new MarksSeen.Hidden(MarksSeen.Why.BEFORE_DISCUSSION)
                            : shown(docket, file, true);
            case MEMBER -> {
                var person = me.orElseThrow();
                if (docket.recused(person, file)) {
                    yield new MarksSeen.Hidden(MarksSeen.Why.RECUSED);
                }
                yield docket.readsMarks(person, file)
                        ? shown(docket, file, false)
                        : new MarksSeen.Hidden(MarksSeen.Why.OWN_FIRST);
            }
        };
    }

    private static MarksSeen shown(Docket docket, CandidacyId file, boolean secretary) {
        var counted = docket.counted(file);
        return new MarksSeen.Shown(
                counted,
                secretary
                        ? docket.submitted(file).stream().filter(one -> !one.counts()).toList()
                        : List.of(),
                WeightedMarks.meanInTenths(
                        weights(docket.scheme()), counted.stream().map(Sheet::marks).toList()));
    }

    private static Map<PersonId, Stand> stands(
            Docket docket, Seen as, Optional<PersonId> me, CandidacyId file) {
        var stands = new LinkedHashMap<PersonId, Stand>();
        if (as == Seen.AUTHORITY) {
            return stands;
        }
        for (var member : docket.committee().members()) {
            var own = me.filter(member.person()::equals).isPresent();
            if (own
                    || as == Seen.SECRETARY
                    || docket.committee().state() != Committee.State.SCORING) {
                stands.put(member.person(), stand(docket, member.person(), file));
            }
        }
        return stands;
    }

    private static List<Declaration> recusals(
            Docket docket, Seen as, Optional<PersonId> me, CandidacyId file) {
        return docket.committee().members().stream()
                .filter(member ->
                        as == Seen.SECRETARY
                                || docket.committee().state() == Committee.State.CLOSED
                                || (as == Seen.MEMBER
                                        && docket.committee().state() == Committee.State.DISCUSSION)
                                || me.filter(member.person()::equals).isPresent())
                .flatMap(member -> docket.latest(member.person(), file).stream())
                .filter(said ->
                        said.recuses()
                                || (as == Seen.SECRETARY
                                        && (said.link().isPresent() || !said.words().isEmpty())))
                .map(said ->
                        as == Seen.SECRETARY || me.filter(said.member()::equals).isPresent()
                                ? said
                                : said.withoutWords())
                .toList();
    }

    static Stand stand(Docket docket, PersonId member, CandidacyId file) {
        if (docket.withdrawn(file)) {
            return Stand.WITHDRAWN;
        }
        if (docket.recused(member, file)) {
            return Stand.RECUSED;
        }
        var sheet = docket.sheet(member, file);
        if (sheet.flatMap(Sheet::submittedAt).isPresent()) {
            return Stand.SUBMITTED;
        }
        if (!docket.declared(member, file)) {
            return Stand.UNDECLARED;
        }
        return sheet.isPresent() ? Stand.DRAFT : Stand.TO_MARK;
    }

    /** Only files whose marks this reader sees: their order tells nothing of the others. */
    private static List<List<CandidacyId>> order(Docket docket, List<SeenFile> files) {
        if (docket.committee().state() == Committee.State.SCORING) {
            return List.of();
        }
        return order(
                docket,
                files.stream()
                        .filter(file -> file.marks() instanceof MarksSeen.Shown)
                        .filter(file -> !file.withdrawn())
                        .map(file -> file.candidacy().id())
                        .collect(Collectors.toList()));
    }

    /** Files from the highest mean to the lowest, by the rule that the campaign published. */
    static List<List<CandidacyId>> order(Docket docket, Collection<CandidacyId> files) {
        return WeightedMarks.order(
                weights(docket.scheme()),
                docket.scheme().committee().ties(),
                docket.committee().files().stream()
                        .filter(files::contains)
                        .map(file ->
                                new WeightedMarks.Marked<>(
                                        file,
                                        docket.counted(file).stream().map(Sheet::marks).toList()))
                        .toList());
    }

    static Map<String, Integer> weights(LabelScheme scheme) {
        var weights = new LinkedHashMap<String, Integer>();
        scheme.criteria().forEach(one -> weights.put(one.id(), one.weight()));
        return weights;
    }
}
