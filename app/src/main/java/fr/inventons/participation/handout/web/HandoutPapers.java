package fr.inventons.participation.handout.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.participation.handout.Attendee;
import fr.inventons.participation.handout.Gathering;
import fr.inventons.participation.handout.HandoutKind;
import fr.inventons.participation.handout.Sign;
import fr.inventons.participation.invitation.Invitations;
import fr.inventons.platform.paper.Metadata;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.paper.QrPicture;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.PublicUrl;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Draws what is printed for a day as one PDF: one kind of paper, or all of them in a row. */
@Component
class HandoutPapers {
    private static final int BLANK_LINES_OF_THE_DAY = 8;
    private static final int BLANK_LINES_OF_A_WORKSHOP = 3;

    private final String style = Paper.style("handout.css");
    private final HandoutWords words;
    private final Campaigns campaigns;
    private final Invitations invitations;
    private final PublicUrl publicUrl;
    private final Paper paper;
    private final Templates templates;
    private final Clock clock;
    private final boolean fictional;

    HandoutPapers(
            HandoutWords words,
            Campaigns campaigns,
            Invitations invitations,
            PublicUrl publicUrl,
            Paper paper,
            Templates templates,
            Clock clock,
            @Value("${inventons.fictional:false}") boolean fictional) {
        this.words = words;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.publicUrl = publicUrl;
        this.paper = paper;
        this.templates = templates;
        this.clock = clock;
        this.fictional = fictional;
    }

    byte[] pdf(Gathering day, List<HandoutKind> kinds) {
        var body = new StringBuilder();
        for (var kind : kinds) {
            body.append(draw(day, kind, body.isEmpty()).render());
        }
        return paper.pdf(body.toString(), style, metadata(day, kinds));
    }

    Metadata metadata(Gathering day, List<HandoutKind> kinds) {
        var meeting = day.meeting();
        var title = kinds.size() == 1 ? words.title(kinds.getFirst()) : words.say("everything");
        return new Metadata(
                words.say("paper-title", title, meeting.title()),
                words.say("paper-subject", title, meeting.title()),
                words.say("paper-author"),
                words.say("paper-running", meeting.title(), French.day(meeting.day())),
                clock.instant());
    }

    private JteModel draw(Gathering day, HandoutKind kind, boolean first) {
        var meeting = day.meeting();
        return switch (kind) {
            case BADGES ->
                    templates.participationHandoutPaperBadges(
                            words.say("badge-day", meeting.title(), French.day(meeting.day())),
                            fictional,
                            first,
                            day.people().stream().map(one -> badge(day, one)).toList());
            case SIGNS ->
                    templates.participationHandoutPaperSigns(
                            meeting.title(), first, Sign.of(day).stream().map(this::sign).toList());
            case DAY_ATTENDANCE ->
                    templates.participationHandoutPaperAttendance(
                            meeting.title(), words.when(meeting), first, List.of(ofTheDay(day)));
            case WORKSHOP_ATTENDANCE ->
                    templates.participationHandoutPaperAttendance(
                            meeting.title(), words.when(meeting), first, ofTheWorkshops(day));
            case TABLE_SHEETS ->
                    templates.participationHandoutPaperTablesheets(
                            meeting.title(), words.when(meeting), first, tableSheets(day));
            case FORM -> templates.participationHandoutPaperBlankform(first, form(day));
        };
    }

    private BadgeView badge(Gathering day, Attendee one) {
        var places =
                one.places().stream()
                        .map(place ->
                                new BadgeView.Where(
                                        words.round(place.round(), day.rounds()),
                                        day.title(place.workshop()),
                                        table(place)))
                        .toList();
        return new BadgeView(one.badgeName(), size(one.badgeName(), 14, 19), one.comesAs(), places);
    }

    private String table(Attendee.Place place) {
        return place.table() == 0 ? "" : words.say("table", place.table());
    }

    private SignView sign(Sign sign) {
        var texts = sign.text().lines().toList();
        var size = size(sign.title(), 17, 40);
        return switch (sign.kind()) {
            case WELCOME ->
                    new SignView("", "", words.say("welcome"), "", List.of(sign.text()), false);
            case DOOR -> new SignView("", "", sign.title(), size, texts, false);
            case RIGHT -> new SignView("→", words.say("right"), sign.title(), size, texts, false);
            case LEFT -> new SignView("←", words.say("left"), sign.title(), size, texts, false);
            case TABLE -> new SignView("", "", sign.title(), "", texts, true);
        };
    }

    AttendanceView ofTheDay(Gathering day) {
        return new AttendanceView(
                words.say("day-attendance"),
                day.meeting().place(),
                day.people().stream().map(one -> line(one, "")).toList(),
                BLANK_LINES_OF_THE_DAY);
    }

    List<AttendanceView> ofTheWorkshops(Gathering day) {
        var sheets = new ArrayList<AttendanceView>();
        for (var space : day.spaces().values()) {
            for (int round = 1; round <= day.rounds(); round++) {
                int asked = round;
                var label = words.round(round, day.rounds());
                sheets.add(
                        new AttendanceView(
                                label.isEmpty()
                                        ? space.title()
                                        : words.say("title-round", space.title(), label),
                                space.room(),
                                day.in(space.workshop(), round).stream()
                                        .map(one -> line(one, table(one, space, asked)))
                                        .toList(),
                                BLANK_LINES_OF_A_WORKSHOP));
            }
        }
        return sheets;
    }

    private static String table(Attendee one, Gathering.Space space, int round) {
        return one.places().stream()
                .filter(place -> place.round() == round)
                .filter(place -> place.workshop().equals(space.workshop()))
                .filter(place -> place.table() > 0)
                .map(place -> String.valueOf(place.table()))
                .findFirst()
                .orElse("");
    }

    private AttendanceView.Line line(Attendee one, String table) {
        return new AttendanceView.Line(
                one.listName(), one.comesAs(), table, one.child() ? words.say("adult-signs") : "");
    }

    private List<TableSheetView> tableSheets(Gathering day) {
        var sheets = new ArrayList<TableSheetView>();
        for (var space : day.spaces().values()) {
            for (var table : space.tables()) {
                var code = Codes.written(table.code());
                var address = publicUrl.of("/ticket/" + code);
                sheets.add(
                        new TableSheetView(
                                table.number(),
                                space.title(),
                                space.room(),
                                code,
                                address,
                                QrPicture.of(address)));
            }
        }
        return sheets;
    }

    BlankFormView form(Gathering day) {
        var meeting = day.meeting();
        return new BlankFormView(
                meeting.title(),
                words.when(meeting),
                meeting.place(),
                campaigns.campaign(meeting.campaign()).orElseThrow().qualities().stream()
                        .map(Campaign.Quality::label)
                        .toList(),
                day.spaces().values().stream().map(Gathering.Space::title).toList(),
                IntStream.rangeClosed(1, 5).mapToObj(n -> words.say("need-" + n)).toList(),
                words.say("consent"),
                words.say(
                        "reply",
                        String.join(", ", invitations.sender(meeting).address().lines().toList())));
    }

    private static String size(String text, int large, int middle) {
        int length = text.codePointCount(0, text.length());
        return length <= large ? "" : length <= middle ? "moyen" : "long";
    }
}
