package fr.inventons.participation.invitation.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.PublicationHold;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.correspondence.Dispatch;
import fr.inventons.participation.correspondence.DispatchId;
import fr.inventons.participation.correspondence.Dispatches;
import fr.inventons.participation.invitation.Board;
import fr.inventons.participation.invitation.Guest;
import fr.inventons.participation.invitation.Invitations;
import fr.inventons.participation.invitation.Purpose;
import fr.inventons.participation.invitation.Wave;
import fr.inventons.participation.meeting.Meeting;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays the invitations of a meeting out for its pages. */
@Component
class InvitationViews {
    /** Guests on one page; the filters find the others. */
    private static final int MOST_GUESTS = 200;

    private final Invitations invitations;
    private final Dispatches dispatches;
    private final Campaigns campaigns;
    private final InvitationWords words;
    private final Clock clock;

    InvitationViews(
            Invitations invitations,
            Dispatches dispatches,
            Campaigns campaigns,
            InvitationWords words,
            Clock clock) {
        this.invitations = invitations;
        this.dispatches = dispatches;
        this.campaigns = campaigns;
        this.words = words;
        this.clock = clock;
    }

    InvitationsView board(Actor actor, Board board, String filter) {
        var meeting = board.meeting();
        var toInvite = board.toInvite();
        int silent = board.silent().size();
        int remindable = board.toRemind(clock.instant().minus(Invitations.PATIENCE)).size();
        boolean active = !meeting.over() && !meeting.postponed();
        Map<DispatchId, Channel> channels =
                board.waves().isEmpty()
                        ? Map.of()
                        : dispatches.of(actor, meeting.id()).stream()
                                .collect(Collectors.toMap(Dispatch::id, Dispatch::channel));
        var kept = kept(board, filter).toList();
        return new InvitationsView(
                meeting.id().value().toString(),
                meeting.title(),
                words.facts(meeting),
                next(board, remindable, active),
                "",
                toInvite.size(),
                ways(toInvite),
                silent,
                remindable,
                remindable < silent ? words.say("remind-note", silent - remindable) : "",
                active,
                board.waves().reversed().stream()
                        .map(wave -> sending(meeting, wave, channels))
                        .toList(),
                filter,
                kept.size(),
                kept.stream().limit(MOST_GUESTS).map(guest -> line(meeting, guest)).toList());
    }

    private static Stream<Guest> kept(Board board, String filter) {
        return switch (filter) {
            case "a-inviter" -> board.toInvite().stream();
            case "sans-reponse" -> board.silent().stream();
            case "repondu" ->
                    board.guests().stream().filter(guest -> !guest.toInvite() && !guest.silent());
            default -> board.guests().stream();
        };
    }

    private String next(Board board, int remindable, boolean active) {
        if (!active) {
            return words.say(board.meeting().over() ? "next-over" : "next-postponed");
        }
        if (board.guests().isEmpty()) {
            return words.say("next-nobody");
        }
        int toInvite = board.toInvite().size();
        if (toInvite > 0) {
            return words.say("next-invite", toInvite);
        }
        return remindable > 0
                ? words.say("next-remind", remindable)
                : words.say(board.silent().isEmpty() ? "next-all-answered" : "next-wait");
    }

    private InvitationsView.Line line(Meeting meeting, Guest guest) {
        return new InvitationsView.Line(
                guest.person().name(),
                words.channel(Channel.of(guest.person().reach())),
                words.written(meeting, guest),
                words.status(guest));
    }

    private InvitationsView.Sending sending(
            Meeting meeting, Wave wave, Map<DispatchId, Channel> channels) {
        var counts = new EnumMap<Channel, Integer>(Channel.class);
        wave.dispatches().values().stream()
                .map(channels::get)
                .filter(channel -> channel != null)
                .forEach(channel -> counts.merge(channel, 1, Integer::sum));
        return new InvitationsView.Sending(
                wave.number(),
                words.purpose(wave.said().purpose()),
                words.moment(meeting, wave.sentAt()),
                counts.entrySet().stream()
                        .map(entry ->
                                words.say(
                                        "way-count",
                                        words.channel(entry.getKey()),
                                        entry.getValue()))
                        .collect(
                                Collectors.collectingAndThen(
                                        Collectors.joining(", "), InvitationViews::capital)),
                counts.getOrDefault(Channel.POST, 0)
                        + counts.getOrDefault(Channel.RELAY, 0)
                        + counts.getOrDefault(Channel.HAND, 0),
                counts.getOrDefault(Channel.CALL, 0));
    }

    private List<InvitationsView.Way> ways(List<Guest> guests) {
        var counts =
                guests.stream()
                        .collect(
                                Collectors.groupingBy(
                                        guest -> Channel.of(guest.person().reach()),
                                        Collectors.counting()));
        return Arrays.stream(Channel.values())
                .filter(counts::containsKey)
                .map(channel ->
                        new InvitationsView.Way(
                                capital(words.channel(channel)),
                                counts.getOrDefault(channel, 0L).intValue(),
                                words.what(channel)))
                .toList();
    }

    /** An electoral reserve holds mailings, and loses none. */
    private String held(Meeting meeting) {
        var now = clock.instant();
        var hold =
                PublicationHold.decide(
                        campaigns.campaign(meeting.campaign()).orElseThrow(),
                        words.zone(meeting),
                        now,
                        Optional.empty(),
                        "");
        return hold.holds(now)
                ? words.say("held", hold.reserve(), words.moment(meeting, hold.visibleFrom()))
                : "";
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }

    MailingView mailing(Actor actor, Meeting meeting, Purpose purpose, String refusal) {
        var board = invitations.board(actor, meeting.id()).orElseThrow();
        var people =
                purpose == Purpose.INVITATION
                        ? board.toInvite()
                        : purpose == Purpose.REMINDER
                                ? board.toRemind(clock.instant().minus(Invitations.PATIENCE))
                                : List.<Guest>of();
        var sample = invitations.sample(meeting, purpose);
        var sender = board.sender().text();
        return new MailingView(
                meeting.id().value().toString(),
                meeting.title(),
                words.facts(meeting),
                purpose.slug(),
                words.purpose(purpose),
                refusal,
                meeting.over() || meeting.postponed() ? 0 : people.size(),
                ways(people),
                board.lastWave(),
                !purpose.tellsChange(),
                board.sender().revision() > 0,
                sample.text(),
                words.say("mail-contact", sender.service(), sender.telephone()),
                purpose.tellsChange() ? "" : held(meeting));
    }
}
