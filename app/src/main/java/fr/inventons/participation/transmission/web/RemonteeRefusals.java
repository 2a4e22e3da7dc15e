package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.transmission.Progress;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in French how an act on a remontée ended when it was not done. */
@Component
class RemonteeRefusals {
    private final Messages messages;
    private final Territories territories;

    RemonteeRefusals(Messages messages, Territories territories) {
        this.messages = messages;
        this.territories = territories;
    }

    /**
     * The sentence of a refusal; empty when it was done.
     *
     * @throws NotFound for a thing this reader may not know of
     * @throws Forbidden for somebody who may read and not do this
     */
    Optional<String> said(Progress ended, DepartmentCode department) {
        var zone = zone(department);
        return switch (ended) {
            case Progress.Done(var id) -> Optional.empty();
            case Progress.Unknown() -> throw new NotFound();
            case Progress.UnknownProposal(var id) -> throw new NotFound();
            case Progress.UnknownMeeting(var id) -> throw new NotFound();
            case Progress.NotAllowed() -> throw new Forbidden(say("not-allowed"));
            case Progress.NoMeeting() -> some("no-meeting");
            case Progress.MeetingNotClosed(var title) -> some("meeting-not-closed", title);
            case Progress.AlreadyTransmitted(var title) -> some("already-transmitted", title);
            case Progress.SeveralCampaigns() -> some("several-campaigns");
            case Progress.AlreadyInPreparation(var id) -> some("already-in-preparation");
            case Progress.Frozen(var number, var since) ->
                    some("frozen", number, moment(since, zone));
            case Progress.InVisa() -> some("in-visa");
            case Progress.NotInVisa() -> some("not-in-visa");
            case Progress.TextMissing() -> some("text-missing");
            case Progress.TextTooLong(int length, int limit) ->
                    some("text-too-long", length, limit, length - limit);
            case Progress.NotWithheld() -> some("not-withheld");
            case Progress.ReviewRunning(var until) -> some("review-running", French.day(until));
            case Progress.NotInReview() -> some("not-in-review");
            case Progress.WrongDay(var from, var until) ->
                    some("wrong-day", French.day(from), French.day(until));
            case Progress.NothingToTransmit() -> some("nothing-to-transmit");
            case Progress.NotYourStep(var label) -> some("not-your-step", label);
            case Progress.WrongKind(var label, var signs) ->
                    some(signs ? "step-signs" : "step-approves", label);
            case Progress.Changed() -> some("changed");
            case Progress.QualityMissing() -> some("quality-missing");
            case Progress.NameMissing() -> some("name-missing");
            case Progress.BeforeCutOff(var cutOff) -> some("before-cut-off", French.day(cutOff));
            case Progress.NotSent() -> some("not-sent");
            case Progress.AlreadyAcknowledged(var at) ->
                    some("already-acknowledged", moment(at, zone));
            case Progress.AlreadyPublished(var from) ->
                    some("already-published", moment(from, zone));
            case Progress.UnreadableScan() -> some("unreadable-scan");
            case Progress.ScanTooLarge(long bytes, long limit) ->
                    some("scan-too-large", limit / 1024 / 1024);
        };
    }

    ZoneId zone(DepartmentCode department) {
        return territories.department(department).map(there -> there.zone()).orElse(ZoneOffset.UTC);
    }

    private static String moment(Instant at, ZoneId zone) {
        return French.moment(at, zone);
    }

    private Optional<String> some(String key, Object... args) {
        return Optional.of(say(key, args));
    }

    private String say(String key, Object... args) {
        return messages.say("transmission.refused." + key, args);
    }
}
