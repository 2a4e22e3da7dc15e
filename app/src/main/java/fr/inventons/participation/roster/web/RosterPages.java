package fr.inventons.participation.roster.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.ParticipantLists;
import fr.inventons.participation.roster.Agreeing;
import fr.inventons.participation.roster.Bringing;
import fr.inventons.participation.roster.Choice;
import fr.inventons.participation.roster.Draft;
import fr.inventons.participation.roster.DraftId;
import fr.inventons.participation.roster.Rosters;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A list brought in as a file: the file, the look at it, the answers, the yes. */
@Controller
class RosterPages {
    private static final String GUESTS = "invites";
    private static final String PARTICIPANTS = "participants";

    private final Rosters rosters;
    private final ParticipantLists lists;
    private final DraftViews views;
    private final RosterWords words;
    private final Templates templates;

    RosterPages(
            Rosters rosters,
            ParticipantLists lists,
            DraftViews views,
            RosterWords words,
            Templates templates) {
        this.rosters = rosters;
        this.lists = lists;
        this.views = views;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping({"/rencontres/{id}/participants/liste", "/rencontres/{id}/invites/liste"})
    ResponseEntity<String> form(Frame frame, Actor actor, @PathVariable UUID id) {
        var meeting = words.prepared(actor, id);
        return Html.page(
                templates.participationRosterBring(
                        frame, bring(actor, meeting, target(frame), "", "", "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping({"/rencontres/{id}/participants/liste", "/rencontres/{id}/invites/liste"})
    ResponseEntity<String> bring(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var meeting = words.prepared(actor, id);
        var bytes = fichier == null ? new byte[0] : fichier.getBytes();
        return switch (rosters.bring(actor, meeting.id(), target(frame), bytes)) {
            case Bringing.Brought(var draft) -> Html.redirect(page(meeting, draft));
            case Bringing.Unusable(var key, var details) ->
                    refused(frame, actor, meeting, target(frame), words.unusable(key, details));
            case Bringing.MeetingClosed _ ->
                    refused(frame, actor, meeting, target(frame), words.say("closed"));
            case Bringing.NotAllowed() -> throw new NotFound();
            case Bringing.Unknown() -> throw new NotFound();
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/listes/{list}")
    ResponseEntity<String> draft(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID list,
            @RequestParam(defaultValue = "0") int apres,
            @RequestParam(defaultValue = "") String garde) {
        var meeting = words.prepared(actor, id);
        var draft = draft(actor, meeting, list);
        return switch (draft.state()) {
            case READING, WRITING -> busy(frame, meeting, draft);
            case UNUSABLE ->
                    refused(
                            frame,
                            actor,
                            meeting,
                            draft.target(),
                            words.unusable(draft.problem(), draft.details()));
            case DONE ->
                    Html.page(
                            templates.participationRosterBring(
                                    frame,
                                    bring(
                                            actor,
                                            meeting,
                                            draft.target(),
                                            "",
                                            words.done(draft.done()),
                                            draft.done().refused() > 0
                                                    ? page(meeting, draft.id()) + "/refusees"
                                                    : "")));
            case READY ->
                    Html.page(
                            templates.participationRosterDraft(
                                    frame,
                                    views.of(
                                            actor,
                                            meeting,
                                            draft,
                                            Math.max(0, apres),
                                            garde.isEmpty() ? "" : words.say("kept"))));
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/listes/{list}")
    ResponseEntity<String> answer(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID list,
            @RequestParam Map<String, String> typed) {
        var meeting = words.prepared(actor, id);
        var draft = draft(actor, meeting, list);
        var kept = rosters.choose(actor, draft.id(), choices(typed), choice(typed.get("reste")));
        var act = typed.getOrDefault("acte", "");
        var page = page(meeting, draft.id());
        if (!(kept instanceof Agreeing.Kept) || !act.equals("importer")) {
            var after = typed.getOrDefault("apres", "");
            return Html.redirect(
                    page
                            + "?garde=oui"
                            + (act.equals("suite") && after.matches("[0-9]{1,9}")
                                    ? "&apres=" + after
                                    : ""));
        }
        return switch (rosters.agree(actor, draft.id())) {
            case Agreeing.Agreed(), Agreeing.Kept(), Agreeing.NotReady() -> Html.redirect(page);
            case Agreeing.MeetingClosed _ ->
                    refused(frame, actor, meeting, draft.target(), words.say("closed"));
            case Agreeing.Unknown() -> throw new NotFound();
        };
    }

    private ResponseEntity<String> busy(Frame frame, Meeting meeting, Draft draft) {
        var page =
                templates.participationRosterBusy(
                        frame,
                        new BusyView(
                                meeting.title(),
                                meetingPath(meeting),
                                words.say("list-" + draft.target()),
                                listPath(meeting, draft.target()),
                                words.say(
                                        draft.state() == Draft.State.READING
                                                ? "reading-title"
                                                : "writing-title"),
                                words.progress(draft),
                                page(meeting, draft.id())));
        var shown = Html.page(page);
        // The page comes back by itself, script or not.
        return ResponseEntity.status(shown.getStatusCode())
                .headers(headers -> {
                    headers.addAll(shown.getHeaders());
                    headers.set("Refresh", "2");
                })
                .body(shown.getBody());
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor actor, Meeting meeting, String target, String sentence) {
        return Html.refused(
                templates.participationRosterBring(
                        frame, bring(actor, meeting, target, sentence, "", "")));
    }

    private BringView bring(
            Actor actor,
            Meeting meeting,
            String target,
            String file,
            String notice,
            String givenBack) {
        boolean keeps = target.equals(PARTICIPANTS);
        return new BringView(
                meeting.title(),
                meetingPath(meeting),
                words.say("title-" + target),
                words.say("list-" + target),
                listPath(meeting, target),
                words.say("columns"),
                file,
                notice,
                keeps ? "" : givenBack,
                keeps
                        ? lists.refused(actor, meeting.id()).stream()
                                .map(line ->
                                        new BringView.Kept(
                                                line.id().value().toString(),
                                                line.number(),
                                                words.name(line.participant()),
                                                line.participant().quality(),
                                                words.refusal(line.reason())))
                                .toList()
                        : List.of());
    }

    private Draft draft(Actor actor, Meeting meeting, UUID list) {
        return rosters.see(actor, new DraftId(list))
                .filter(draft -> draft.meeting().equals(meeting.id()))
                .orElseThrow(NotFound::new);
    }

    /** « c-12 » = FILE answers the line of place 12; nothing takes an answer back. */
    private static Map<Integer, Optional<Choice>> choices(Map<String, String> typed) {
        var choices = new HashMap<Integer, Optional<Choice>>();
        typed.forEach((name, value) -> {
            if (name.matches("c-[0-9]{1,9}")) {
                choices.put(Integer.valueOf(name.substring(2)), choice(value));
            }
        });
        return choices;
    }

    private static Optional<Choice> choice(@Nullable String typed) {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.name().equals(typed))
                .findFirst();
    }

    private static String target(Frame frame) {
        return frame.path().endsWith("/" + GUESTS + "/liste") ? GUESTS : PARTICIPANTS;
    }

    static String page(Meeting meeting, DraftId draft) {
        return meetingPath(meeting) + "/listes/" + draft.value();
    }

    static String meetingPath(Meeting meeting) {
        return "/rencontres/" + meeting.id().value();
    }

    static String listPath(Meeting meeting, String target) {
        return meetingPath(meeting) + (target.equals(GUESTS) ? "/invitations" : "/participants");
    }
}
