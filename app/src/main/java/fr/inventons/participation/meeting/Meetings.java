package fr.inventons.participation.meeting;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of the départements, from the day one is opened to the evening it is closed. */
@Service
public class Meetings {
    private final MeetingStore store;
    private final ChangeStore changes;
    private final Rescheduler rescheduler;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Meetings(
            MeetingStore store,
            ChangeStore changes,
            Rescheduler rescheduler,
            Campaigns campaigns,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.changes = changes;
        this.rescheduler = rescheduler;
        this.campaigns = campaigns;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    /** True when {@code by} prepares the meetings of that département. */
    public boolean prepares(Actor by, DepartmentCode department) {
        return by.holds(Role.PROGRAMME_OFFICER, Scope.department(department));
    }

    /** True when {@code by} prepares this meeting or runs its workshops. */
    public boolean runs(Actor by, Meeting meeting) {
        return prepares(by, meeting.department())
                || by.holds(Role.FACILITATOR, Scope.of("meeting", meeting.id().value()));
    }

    /** Opens a meeting under a new id. */
    @Transactional
    public Opening open(Actor by, NewMeeting meeting) {
        return open(by, MeetingId.random(), meeting);
    }

    /**
     * Opens a meeting, for the officer of its département or for the national desk. The id comes
     * from the form that was shown, so that a second click of the same form opens nothing.
     */
    @Transactional
    public Opening open(Actor by, MeetingId id, NewMeeting meeting) {
        var tidy = tidy(meeting);
        var refusal = refusal(by, tidy);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!store.insert(id, tidy, clock.instant())) {
            return store.meeting(id)
                    .filter(there -> there.department().equals(tidy.department()))
                    .<Opening>map(there -> new Opening.AlreadyOpened(id))
                    .orElse(new Opening.NotAllowed(tidy.department()));
        }
        journal.record(
                by.reference(),
                new MeetingOpened(
                        id.value(),
                        tidy.campaign().value(),
                        tidy.department().value(),
                        tidy.day()));
        return new Opening.Opened(id);
    }

    /** Why such a meeting could not be opened; nothing is written either way. */
    public Optional<Opening> refusal(Actor by, NewMeeting typed) {
        var meeting = tidy(typed);
        if (!prepares(by, meeting.department()) && !by.holds(Role.NATIONAL_ANALYST)) {
            return Optional.of(new Opening.NotAllowed(meeting.department()));
        }
        var campaign = campaigns.campaign(meeting.campaign());
        if (campaign.isEmpty()) {
            return Optional.of(new Opening.UnknownCampaign(meeting.campaign()));
        }
        if (meeting.title().isEmpty()) {
            return Optional.of(new Opening.TitleMissing());
        }
        if (meeting.title().length() > Meeting.TITLE_LIMIT) {
            return Optional.of(
                    new Opening.TitleTooLong(meeting.title().length(), Meeting.TITLE_LIMIT));
        }
        if (meeting.place().isEmpty()) {
            return Optional.of(new Opening.PlaceMissing());
        }
        if (meeting.place().length() > Meeting.PLACE_LIMIT) {
            return Optional.of(
                    new Opening.PlaceTooLong(meeting.place().length(), Meeting.PLACE_LIMIT));
        }
        if (!campaign.get().runsOn(meeting.day())) {
            return Optional.of(
                    new Opening.OutsideCampaign(campaign.get().from(), campaign.get().until()));
        }
        return meeting.neighbourhood()
                .filter(code ->
                        territories
                                .neighbourhood(code)
                                .filter(there -> there.department().equals(meeting.department()))
                                .isEmpty())
                .map(Opening.NotInDepartment::new);
    }

    /** Tells everyone that the meeting will take place. */
    @Transactional
    public MeetingProgress announce(Actor by, MeetingId id) {
        return progress(
                by,
                id,
                meeting -> {
                    if (meeting.announcedAt().isPresent()) {
                        return new MeetingProgress.AlreadyDone();
                    }
                    if (meeting.cancelledAt().isPresent()) {
                        return new MeetingProgress.Cancelled(meeting.cancelledAt().get());
                    }
                    if (meeting.closedAt().isPresent()) {
                        return new MeetingProgress.Closed(meeting.closedAt().get());
                    }
                    store.announce(id, clock.instant());
                    journal.record(by.reference(), new MeetingAnnounced(id.value()));
                    return new MeetingProgress.Done();
                });
    }

    /** The day starts: from now on workshops may open. */
    @Transactional
    public MeetingProgress begin(Actor by, MeetingId id) {
        return progress(
                by,
                id,
                meeting ->
                        switch (meeting.state()) {
                            case CLOSED -> new MeetingProgress.Closed(ending(meeting));
                            case OPEN -> new MeetingProgress.AlreadyDone();
                            case CANCELLED -> new MeetingProgress.Cancelled(ending(meeting));
                            case PREPARED -> {
                                if (meeting.postponed()) {
                                    yield new MeetingProgress.Postponed(
                                            meeting.postponedAt().orElseThrow());
                                }
                                store.begin(id, clock.instant());
                                journal.record(by.reference(), new MeetingBegun(id.value()));
                                yield new MeetingProgress.Done();
                            }
                        });
    }

    /** The day is over: the workshops close with it and nothing more is written. */
    @Transactional
    public MeetingProgress close(Actor by, MeetingId id) {
        return progress(
                by,
                id,
                meeting ->
                        switch (meeting.state()) {
                            case PREPARED -> new MeetingProgress.NotBegun();
                            case CANCELLED -> new MeetingProgress.Cancelled(ending(meeting));
                            case CLOSED -> new MeetingProgress.AlreadyDone();
                            case OPEN -> {
                                store.close(id, clock.instant());
                                journal.record(by.reference(), new MeetingClosed(id.value()));
                                yield new MeetingProgress.Done();
                            }
                        });
    }

    /** To another day, hour or place; everyone concerned is told by {@link MeetingMoved}. */
    @Transactional
    public Rescheduling move(
            Actor by, MeetingId id, LocalDate day, LocalTime startsAt, String place) {
        var to = new MeetingChange.Occasion(day, startsAt, place);
        return decide(by, id, Optional.empty(), new DateDecision.Move(to));
    }

    /**
     * The day no longer holds; another one will be told.
     *
     * @param reason for those who are told
     */
    @Transactional
    public Rescheduling postpone(Actor by, MeetingId id, String reason) {
        return decide(by, id, Optional.empty(), new DateDecision.Postpone(reason));
    }

    /**
     * The meeting will not take place.
     *
     * @param reason for those who are told
     */
    @Transactional
    public Rescheduling cancel(Actor by, MeetingId id, String reason) {
        return decide(by, id, Optional.empty(), new DateDecision.Cancel(reason));
    }

    /**
     * Moves, postpones or cancels.
     *
     * @param seen how many changes the officer knew of; empty when it does not matter
     */
    @Transactional
    public Rescheduling decide(
            Actor by, MeetingId id, Optional<Integer> seen, DateDecision decision) {
        var found = store.lock(id).filter(meeting -> runs(by, meeting));
        if (found.isEmpty()) {
            return new Rescheduling.Unknown();
        }
        var meeting = found.get();
        if (!prepares(by, meeting.department())) {
            return new Rescheduling.NotAllowed(meeting.department());
        }
        var before = changes.of(id);
        if (seen.filter(number -> number != before.size()).isPresent() && !before.isEmpty()) {
            return new Rescheduling.ChangedMeanwhile(before.getLast());
        }
        return switch (meeting.state()) {
            case OPEN -> new Rescheduling.Begun();
            case CLOSED, CANCELLED -> new Rescheduling.Over(ending(meeting));
            case PREPARED ->
                    switch (decision) {
                        case DateDecision.Move(var to) -> rescheduler.move(by, meeting, to);
                        case DateDecision.Postpone(var reason) ->
                                rescheduler.postpone(by, meeting, reason);
                        case DateDecision.Cancel(var reason) ->
                                rescheduler.cancel(by, meeting, reason);
                    };
        };
    }

    /** What was changed of the day, in order; never an edit of what was said before. */
    public List<MeetingChange> changes(MeetingId id) {
        return changes.of(id);
    }

    /** The meeting, whoever asks: for modules above, which decide what they show of it. */
    public Optional<Meeting> meeting(MeetingId id) {
        return store.meeting(id);
    }

    /** The meeting, for those who prepare it or run its workshops; empty for anyone else. */
    public Optional<Meeting> see(Actor by, MeetingId id) {
        return store.meeting(id).filter(meeting -> runs(by, meeting));
    }

    /** All meetings of a département, in order of their days. */
    public List<Meeting> of(CampaignId campaign, DepartmentCode department) {
        return store.of(campaign, department);
    }

    /** The meetings of a département on that day, of every edition, in order of their hours. */
    public List<Meeting> on(DepartmentCode department, LocalDate day) {
        return store.on(department, day);
    }

    /** Every meeting of an edition, in order of their days: for the national desk. */
    public List<Meeting> of(CampaignId campaign) {
        return store.of(campaign);
    }

    /** Meetings that were announced, in the whole country, in order of their days. */
    public List<Meeting> announced(CampaignId campaign) {
        return store.announced(campaign);
    }

    /** Those meetings, in order of their days; an unknown id gives nothing. */
    public List<Meeting> named(Set<MeetingId> ids) {
        return store.named(ids);
    }

    /** Meetings that {@code by} prepares or runs, in order of their days. */
    public List<Meeting> mine(Actor by, CampaignId campaign) {
        var departments =
                by.grants().stream()
                        .filter(grant -> grant.role() == Role.PROGRAMME_OFFICER)
                        .map(grant -> grant.scope().key())
                        .collect(Collectors.toSet());
        var run =
                by.grants().stream()
                        .filter(grant -> grant.role() == Role.FACILITATOR)
                        .filter(grant -> grant.scope().kind().equals("meeting"))
                        .map(grant -> new MeetingId(UUID.fromString(grant.scope().key())))
                        .collect(Collectors.toSet());
        return store.mine(campaign, departments, run);
    }

    /**
     * How far the meeting has come, kept so until the end of this transaction: it cannot close
     * under somebody who is writing.
     *
     * @throws NoSuchElementException when there is no such meeting
     */
    @Transactional
    public Meeting.State lockAndReadState(MeetingId id) {
        return lockAndRead(id).state();
    }

    /** The meeting, kept as it is until the end of this transaction. */
    @Transactional
    public Meeting lockAndRead(MeetingId id) {
        return store.share(id)
                .orElseThrow(() -> new NoSuchElementException("no meeting " + id.value()));
    }

    /**
     * The meeting, every other writer of it kept out until the end of this transaction: for those
     * who count its seats or change its plan.
     */
    @Transactional
    public Optional<Meeting> hold(MeetingId id) {
        return store.lock(id);
    }

    private MeetingProgress progress(
            Actor by, MeetingId id, Function<Meeting, MeetingProgress> act) {
        var meeting = store.lock(id);
        if (meeting.isEmpty()) {
            return new MeetingProgress.Unknown();
        }
        if (!prepares(by, meeting.get().department())) {
            return runs(by, meeting.get())
                    ? new MeetingProgress.NotAllowed(meeting.get().department())
                    : new MeetingProgress.Unknown();
        }
        return act.apply(meeting.get());
    }

    private static NewMeeting tidy(NewMeeting meeting) {
        return new NewMeeting(
                meeting.campaign(),
                meeting.department(),
                meeting.neighbourhood(),
                meeting.title().strip(),
                meeting.day(),
                meeting.startsAt(),
                meeting.place().strip());
    }

    private static Instant ending(Meeting meeting) {
        return meeting.endedAt().orElseThrow();
    }
}
