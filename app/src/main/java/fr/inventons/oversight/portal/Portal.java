package fr.inventons.oversight.portal;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.CodeReader;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Neighbourhood;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Succession;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.proposal.Selection;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.transmission.ReleasedStage;
import fr.inventons.participation.transmission.Transmissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What anyone sees: only what was announced, released or published. Nobody's rights widen it, so
 * that an officer who shows these pages to a neighbour shows nothing by mistake.
 */
@Service
@Transactional(readOnly = true)
public class Portal {
    private static final int LATEST = 3;
    private static final int NEXT_MEETINGS = 4;
    private static final int PLACES = 20;

    private final Territories territories;
    private final Campaigns campaigns;
    private final Meetings meetings;
    private final Registrations registrations;
    private final Transmissions transmissions;
    private final Follow follow;
    private final List<CodeReader> codes;
    private final Clock clock;

    Portal(
            Territories territories,
            Campaigns campaigns,
            Meetings meetings,
            Registrations registrations,
            Transmissions transmissions,
            Follow follow,
            List<CodeReader> codes,
            Clock clock) {
        this.territories = territories;
        this.campaigns = campaigns;
        this.meetings = meetings;
        this.registrations = registrations;
        this.transmissions = transmissions;
        this.follow = follow;
        this.codes = codes;
        this.clock = clock;
    }

    /** The public home. */
    public HomeView home() {
        var announced = announced();
        return new HomeView(
                follow.counts(),
                follow.latestAnswers(LATEST),
                toCome(announced).stream().limit(NEXT_MEETINGS).toList(),
                map(announced));
    }

    /** Meetings to come, the nearest first. */
    public List<MeetingLine> toCome() {
        return toCome(announced());
    }

    /**
     * A commune, a neighbourhood, a département, a word of a proposal, or the code of a ticket or
     * of a file.
     *
     * @param words as typed
     */
    public Found search(String words) {
        var code = Codes.read(words);
        if (code.isPresent()
                && codes.stream().anyMatch(reader -> reader.opened(code.get()).isPresent())) {
            return new Found.Ticket(code.get());
        }
        var places =
                new Found.Places(
                        departmentsNamed(words),
                        territories.search(words, PLACES),
                        follow.saying(words),
                        today());
        return places.nothing() && looksLikeCode(words) ? new Found.UnknownCode() : places;
    }

    /** What a département has made public; empty when there is no such département. */
    public Optional<DepartmentView> department(DepartmentCode code) {
        return territories
                .department(code)
                .map(department -> {
                    var lines = in(announced(), line -> of(line).equals(code));
                    return new DepartmentView(
                            department,
                            stages(lines).getOrDefault(code, MapStage.NOTHING),
                            lines,
                            follow.of(Selection.ALL.in(code)),
                            territories.neighbourhoods(code, today()));
                });
    }

    /** What a neighbourhood said and what came of it; empty when there is no such neighbourhood. */
    public Optional<NeighbourhoodView> neighbourhood(NeighbourhoodCode code) {
        return territories
                .neighbourhood(code)
                .flatMap(here ->
                        territories
                                .department(here.department())
                                .map(department -> view(here, department)));
    }

    private NeighbourhoodView view(Neighbourhood here, Department department) {
        var links = territories.successions(here.code());
        var others =
                territories.named(
                        links.stream()
                                .flatMap(link ->
                                        Set.of(link.predecessor(), link.successor()).stream())
                                .collect(Collectors.toSet()));
        return new NeighbourhoodView(
                here,
                department,
                in(
                        announced(),
                        line -> line.meeting().neighbourhood().equals(Optional.of(here.code()))),
                follow.of(Selection.ALL.in(here.code())),
                links.stream()
                        .map(Succession::predecessor)
                        .filter(code -> !code.equals(here.code()))
                        .flatMap(code -> Optional.ofNullable(others.get(code)).stream())
                        .toList(),
                links.stream()
                        .map(Succession::successor)
                        .filter(code -> !code.equals(here.code()))
                        .flatMap(code -> Optional.ofNullable(others.get(code)).stream())
                        .toList());
    }

    private FranceMap map(List<MeetingLine> announced) {
        var stages = stages(announced);
        return new FranceMap(
                territories.tiles().stream()
                        .map(tile ->
                                new MapSquare(
                                        tile.department(),
                                        tile.column(),
                                        tile.row(),
                                        stages.getOrDefault(
                                                tile.department().code(), MapStage.NOTHING)))
                        .toList());
    }

    /** What a département released; an announced meeting is public by itself. */
    private Map<DepartmentCode, MapStage> stages(List<MeetingLine> announced) {
        var stages = new HashMap<DepartmentCode, MapStage>();
        announced.stream()
                .filter(line -> line.meeting().cancelledAt().isEmpty())
                .forEach(line -> stages.put(of(line), MapStage.ANNOUNCED));
        transmissions
                .releasedStages(campaigns.current().id())
                .forEach((code, released) -> stages.merge(code, read(released), Portal::further));
        return stages;
    }

    private static MapStage read(ReleasedStage released) {
        return switch (released) {
            case ANNOUNCED -> MapStage.ANNOUNCED;
            case SENT -> MapStage.TRANSMITTED;
            case ANSWERED -> MapStage.ANSWERED;
        };
    }

    private static MapStage further(MapStage one, MapStage other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private List<MeetingLine> announced() {
        var all = meetings.announced(campaigns.current().id());
        var places =
                territories.named(
                        all.stream()
                                .flatMap(meeting -> meeting.neighbourhood().stream())
                                .collect(Collectors.toSet()));
        var open = registrations.open(all);
        return all.stream()
                .map(meeting ->
                        new MeetingLine(
                                meeting,
                                Places.where(
                                        meeting.neighbourhood()
                                                .flatMap(code ->
                                                        Optional.ofNullable(places.get(code))),
                                        territories.department(meeting.department())),
                                open.contains(meeting.id())))
                .toList();
    }

    private List<MeetingLine> toCome(List<MeetingLine> lines) {
        return in(
                lines,
                line -> line.meeting().postponed() || !line.meeting().day().isBefore(today()));
    }

    private List<Department> departmentsNamed(String words) {
        var wanted = Places.plain(words);
        return wanted.isEmpty()
                ? List.of()
                : territories.departments().stream()
                        .filter(one ->
                                Places.plain(one.name()).equals(wanted)
                                        || Places.plain(one.code().value()).equals(wanted))
                        .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static DepartmentCode of(MeetingLine line) {
        return line.meeting().department();
    }

    private static List<MeetingLine> in(List<MeetingLine> lines, Predicate<MeetingLine> wanted) {
        return lines.stream().filter(wanted).toList();
    }

    /** Seven characters with a digit among them: nobody's commune is called so. */
    private static boolean looksLikeCode(String words) {
        return Codes.read(words).filter(code -> code.matches(".*[0-9].*")).isPresent();
    }
}
