package fr.inventons.recognition.jury.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Option;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.jury.Committee;
import fr.inventons.recognition.jury.Committees;
import fr.inventons.recognition.jury.MarksSeen;
import fr.inventons.recognition.jury.MinutesFile;
import fr.inventons.recognition.jury.SeenCommittee;
import fr.inventons.recognition.jury.SeenCommittee.Seen;
import fr.inventons.recognition.jury.SeenFile;
import fr.inventons.recognition.jury.Sheet;
import fr.inventons.recognition.jury.Stand;
import fr.inventons.recognition.jury.Totals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of a committee for one reader. */
@Component
class CommitteeViews {
    private final Committees committees;
    private final Organisations organisations;
    private final Territories territories;
    private final CommitteeWords words;

    CommitteeViews(
            Committees committees,
            Organisations organisations,
            Territories territories,
            CommitteeWords words) {
        this.committees = committees;
        this.organisations = organisations;
        this.territories = territories;
        this.words = words;
    }

    CommitteeView view(Actor by, SeenCommittee seen, Entered entered) {
        var committee = seen.committee();
        var scoring = committee.state() == Committee.State.SCORING;
        var secretary = seen.as() == Seen.SECRETARY;
        var bearers = bearers(seen);
        return new CommitteeView(
                committee.id().value().toString(),
                committee.title(),
                overline(seen),
                words.state(committee),
                summary(seen),
                seen.track().recusal().rule(),
                words.ties(seen.scheme()),
                secretary,
                scoring,
                committee.state() == Committee.State.DISCUSSION,
                committee.state() == Committee.State.CLOSED,
                entered.form(),
                entered.refusal(),
                toDeclare(seen, bearers, entered),
                words.links(),
                committee.members().stream()
                        .map(member ->
                                new CommitteeView.MemberLine(
                                        seen.name(member.person()),
                                        member.quality(),
                                        member.person().equals(committee.president())))
                        .toList(),
                seen.files().stream().map(file -> line(seen, file, bearers)).toList(),
                order(seen),
                secretary && scoring
                        ? committees.candidates(by, committee.id()).stream()
                                .map(one ->
                                        new Option(
                                                one.id().value().toString(),
                                                one.number() + ", " + one.title()))
                                .toList()
                        : List.of(),
                committee.members().stream()
                        .map(member ->
                                new CommitteeView.Present(
                                        member.person().value().toString(),
                                        seen.name(member.person()),
                                        entered.is("discussion")
                                                ? entered.chosen(
                                                        "present",
                                                        member.person().value().toString())
                                                : member.present()))
                        .toList(),
                entered.value("raison"),
                secretary && scoring && waiting(seen),
                committees
                        .minutes(by, committee.id(), MinutesFile.Kind.PDF)
                        .map(MinutesFile::sha256)
                        .orElse(""));
    }

    String overline(SeenCommittee seen) {
        var committee = seen.committee();
        return words.say(
                "overline",
                seen.track().label(),
                committee
                        .department()
                        .flatMap(territories::department)
                        .map(one -> one.name())
                        .orElseGet(() -> words.say("country")),
                French.day(committee.day()));
    }

    private String summary(SeenCommittee seen) {
        int files = seen.files().size();
        var day = French.day(seen.committee().day());
        return switch (seen.as()) {
            case AUTHORITY -> words.say("summary.authority", files);
            case SECRETARY ->
                    switch (seen.committee().state()) {
                        case SCORING ->
                                words.say(
                                        "summary.secretary",
                                        files,
                                        seen.files().stream()
                                                .flatMap(file -> file.stands().values().stream())
                                                .filter(CommitteeViews::waits)
                                                .count());
                        case DISCUSSION ->
                                words.say(
                                        "summary.secretary-discussion",
                                        files,
                                        seen.files().stream()
                                                .filter(file -> !file.withdrawn())
                                                .filter(file ->
                                                        file.avis().isEmpty() || file.toRenew())
                                                .count());
                        case CLOSED -> words.say("summary.closed", files);
                    };
            case MEMBER -> {
                var me = seen.me().orElseThrow();
                var own = seen.files().stream().map(file -> stand(file, me)).toList();
                long waiting = own.stream().filter(CommitteeViews::waits).count();
                var said =
                        seen.committee().state() == Committee.State.SCORING
                                ? words.say("summary.member", files, waiting, day)
                                : words.say(
                                        seen.committee().state() == Committee.State.CLOSED
                                                ? "summary.closed"
                                                : "summary.member-after",
                                        files);
                yield own.contains(Optional.of(Stand.UNDECLARED))
                        ? said + " " + words.say("summary.links-first")
                        : said;
            }
        };
    }

    private static boolean waits(Optional<Stand> stand) {
        return stand.filter(CommitteeViews::waits).isPresent();
    }

    private static boolean waits(Stand stand) {
        return stand == Stand.UNDECLARED || stand == Stand.TO_MARK || stand == Stand.DRAFT;
    }

    private static boolean waiting(SeenCommittee seen) {
        return seen.files().stream()
                .flatMap(file -> file.stands().values().stream())
                .anyMatch(CommitteeViews::waits);
    }

    private static Optional<Stand> stand(SeenFile file, PersonId person) {
        return Optional.ofNullable(file.stands().get(person));
    }

    private List<CommitteeView.LinkLine> toDeclare(
            SeenCommittee seen, Map<OrganisationId, Organisation> bearers, Entered entered) {
        if (seen.me().isEmpty() || seen.committee().state() == Committee.State.CLOSED) {
            return List.of();
        }
        return seen.files().stream()
                .filter(file ->
                        stand(file, seen.me().get()).filter(Stand.UNDECLARED::equals).isPresent())
                .map(file -> {
                    var id = file.candidacy().id().value().toString();
                    return new CommitteeView.LinkLine(
                            id,
                            file.candidacy().title(),
                            about(file.candidacy(), bearers),
                            entered.is("liens") ? entered.value("lien-" + id) : "",
                            entered.is("liens") ? entered.value("mots-" + id) : "");
                })
                .toList();
    }

    private CommitteeView.FileLine line(
            SeenCommittee seen, SeenFile file, Map<OrganisationId, Organisation> bearers) {
        var secretary = seen.as() == Seen.SECRETARY;
        var marks =
                file.marks() instanceof MarksSeen.Shown shown
                        ? Optional.of(shown)
                        : Optional.<MarksSeen.Shown>empty();
        var path =
                "/comites/"
                        + seen.committee().id().value()
                        + "/dossiers/"
                        + file.candidacy().id().value();
        return new CommitteeView.FileLine(
                seen.as() == Seen.AUTHORITY || (file.withdrawn() && !secretary) ? "" : path,
                file.candidacy().title(),
                about(file.candidacy(), bearers),
                seen.me().flatMap(me -> stand(file, me)).map(words::stand),
                sideBySide(seen) ? cells(seen, file, marks) : List.of(),
                marks.map(one -> words.mean(seen.scheme(), one.meanTenths())).orElse(""),
                file.avis().map(avis -> words.avis(avis.kind())),
                file.toRenew() ? words.say("to-renew") : "");
    }

    /** The secretary always; a member as soon as she reads the marks of one file. */
    private static boolean sideBySide(SeenCommittee seen) {
        return seen.as() == Seen.SECRETARY
                || seen.files().stream().anyMatch(file -> file.marks() instanceof MarksSeen.Shown);
    }

    private List<CommitteeView.Cell> cells(
            SeenCommittee seen, SeenFile file, Optional<MarksSeen.Shown> marks) {
        return seen.committee().members().stream()
                .map(member -> {
                    var sheet =
                            marks.stream()
                                    .flatMap(one -> one.counted().stream())
                                    .filter(one -> one.member().equals(member.person()))
                                    .findFirst();
                    return new CommitteeView.Cell(
                            seen.name(member.person()),
                            sheet.isPresent()
                                    ? Optional.empty()
                                    : stand(file, member.person()).map(words::stand),
                            sheet.flatMap(one -> total(seen, one)).orElse(""));
                })
                .toList();
    }

    private Optional<String> total(SeenCommittee seen, Sheet sheet) {
        return Totals.of(seen.scheme(), sheet).map(String::valueOf);
    }

    private List<String> order(SeenCommittee seen) {
        return seen.order().stream()
                .map(group ->
                        group.stream()
                                .flatMap(id -> seen.file(id).stream())
                                .map(file ->
                                        file.candidacy().number() + ", " + file.candidacy().title())
                                .collect(Collectors.joining(" ; ")))
                .toList();
    }

    String about(Candidacy candidacy, Map<OrganisationId, Organisation> bearers) {
        var bearer = candidacy.bearer().map(bearers::get).map(one -> ", " + one.name()).orElse("");
        return candidacy.number() + bearer;
    }

    Map<OrganisationId, Organisation> bearers(SeenCommittee seen) {
        return organisations.named(
                seen.files().stream()
                        .flatMap(file -> file.candidacy().bearer().stream())
                        .collect(Collectors.toSet()));
    }
}
