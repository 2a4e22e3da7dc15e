package fr.inventons.participation.planning;

import fr.inventons.foundation.campaign.Campaign.Moment;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.journal.Journal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a day starts from, the campaign's template or another day, and how far it went since. */
@Service
public class Models {
    private final PlanDesk desk;
    private final PlanStore store;
    private final PlanCopy copy;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Campaigns campaigns;
    private final Journal journal;

    Models(
            PlanDesk desk,
            PlanStore store,
            PlanCopy copy,
            Meetings meetings,
            Workshops workshops,
            Campaigns campaigns,
            Journal journal) {
        this.desk = desk;
        this.store = store;
        this.copy = copy;
        this.meetings = meetings;
        this.workshops = workshops;
        this.campaigns = campaigns;
        this.journal = journal;
    }

    /**
     * The meetings whose plan {@code by} may start from: those she prepares, of every edition, then
     * those of the current edition that are announced; the latest first.
     */
    public List<Meeting> models(Actor by, DepartmentCode department) {
        var all = new LinkedHashMap<MeetingId, Meeting>();
        if (meetings.prepares(by, department)) {
            campaigns.all().stream()
                    .flatMap(campaign -> meetings.of(campaign.id(), department).stream())
                    .sorted(Comparator.comparing(Meeting::day).reversed())
                    .forEach(meeting -> all.put(meeting.id(), meeting));
        }
        meetings.announced(campaigns.current().id()).reversed().stream()
                .filter(meeting -> meeting.cancelledAt().isEmpty())
                .forEach(meeting -> all.putIfAbsent(meeting.id(), meeting));
        return List.copyOf(all.values());
    }

    /**
     * Opens a meeting from the plan of another one: its programme, its workshops, and its rooms
     * when it is held in the same place; from the campaign's template when {@code model} is empty.
     */
    @Transactional
    public Starting open(Actor by, MeetingId id, NewMeeting meeting, Optional<MeetingId> model) {
        var from =
                model.flatMap(wanted ->
                        models(by, meeting.department()).stream()
                                .filter(one -> one.id().equals(wanted))
                                .findFirst());
        if (model.isPresent() && from.isEmpty()) {
            return new Starting.UnknownModel();
        }
        var opening = meetings.open(by, id, meeting);
        if (from.isPresent() && opening instanceof Opening.Opened) {
            copy.copy(by, from.get(), meetings.meeting(id).orElseThrow());
        }
        return new Starting.Ended(opening);
    }

    /** What differs from the campaign's template as it is today; nobody but the team is told. */
    @Transactional(readOnly = true)
    public List<Drift> drift(Actor by, MeetingId id) {
        return meetings.see(by, id)
                .map(meeting ->
                        Drifts.of(desk.campaign(meeting), desk.read(meeting), workshops.of(id)))
                .orElse(List.of());
    }

    /** How many national moments each meeting of the edition lacks or names otherwise. */
    @Transactional(readOnly = true)
    public Map<MeetingId, Long> nationalDrift(List<Meeting> all) {
        var items = store.moments(all.stream().map(Meeting::id).collect(Collectors.toSet()));
        var counts = new LinkedHashMap<MeetingId, Long>();
        for (var meeting : all) {
            var own = items.get(meeting.id());
            counts.put(
                    meeting.id(),
                    own == null
                            ? 0L
                            : desk.campaign(meeting).meetingTemplate().programme().stream()
                                    .filter(Moment::national)
                                    .filter(moment -> !moment.title().equals(own.get(moment.id())))
                                    .count());
        }
        return counts;
    }

    /**
     * Puts back what is national as the campaign says it today: titles, and moments that are
     * missing, each after the one it follows there. What comes after begins later.
     */
    @Transactional
    public Planning adopt(Actor by, MeetingId id, int revision) {
        return desk.write(
                by,
                id,
                revision,
                held -> {
                    var template = desk.campaign(held.meeting()).meetingTemplate().programme();
                    var rows = new ArrayList<>(store.items(id));
                    int changed = 0;
                    for (int i = 0; i < template.size(); i++) {
                        var moment = template.get(i);
                        if (moment.national() && adopt(id, template, i, rows)) {
                            changed++;
                        }
                    }
                    if (changed == 0) {
                        return new Planning.AlreadySo();
                    }
                    int end = rows.getLast().after() + rows.getLast().minutes();
                    int from = held.meeting().startsAt().toSecondOfDay() / 60;
                    if (from + end > ProgrammeRules.MINUTES_OF_A_DAY) {
                        return new Planning.Refused(
                                new Clash.OutsideDay(
                                        rows.getLast().title(), held.meeting().startsAt()));
                    }
                    store.replace(id, rows);
                    journal.record(by.reference(), new NationalMomentsAdopted(id.value(), changed));
                    return desk.grown(id);
                });
    }

    private static boolean adopt(
            MeetingId id, List<Moment> template, int place, List<PlanStore.Row> rows) {
        var moment = template.get(place);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.moment().filter(moment.id()::equals).isPresent()) {
                var kind = ItemKind.of(moment.kind());
                if (row.title().equals(moment.title()) && row.kind() == kind) {
                    return false;
                }
                rows.set(
                        i,
                        new PlanStore.Row(
                                row.id(),
                                kind,
                                moment.title(),
                                row.after(),
                                row.minutes(),
                                row.room(),
                                row.moment()));
                return true;
            }
        }
        int after = 0;
        for (int before = place - 1; before >= 0 && after == 0; before--) {
            var name = template.get(before).id();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).moment().filter(name::equals).isPresent()) {
                    after = i + 1;
                }
            }
        }
        int starts = after == 0 ? 0 : rows.get(after - 1).after() + rows.get(after - 1).minutes();
        for (int i = after; i < rows.size(); i++) {
            var row = rows.get(i);
            rows.set(i, PlanDesk.later(row, moment.minutes()));
        }
        rows.add(after, PlanDesk.row(id, moment, starts));
        return true;
    }
}
