package fr.inventons.participation.planning.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.planning.Models;
import fr.inventons.participation.planning.NationalOpenings;
import fr.inventons.participation.planning.SheetId;
import fr.inventons.participation.planning.SheetLine;
import fr.inventons.participation.planning.SheetLook;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Status;
import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The national desk opens many meetings from one spreadsheet, after a look at each line. */
@Controller
class NationalPages {
    private final NationalOpenings openings;
    private final Models models;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final PlanWords words;
    private final Templates templates;

    NationalPages(
            NationalOpenings openings,
            Models models,
            Meetings meetings,
            Campaigns campaigns,
            PlanWords words,
            Templates templates) {
        this.openings = openings;
        this.models = models;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.words = words;
        this.templates = templates;
    }

    @For(Role.NATIONAL_ANALYST)
    @GetMapping("/agence/rencontres")
    ResponseEntity<String> all(Frame frame) {
        return Html.page(templates.participationPlanningNational(frame, start("")));
    }

    /** The right columns, with a line that shows how they are filled. */
    @For(Role.NATIONAL_ANALYST)
    @GetMapping("/agence/rencontres/modele.{format}")
    ResponseEntity<byte[]> model(@PathVariable String format) {
        var wanted = SheetFormat.of(format).orElseThrow(NotFound::new);
        var example =
                List.of(
                        "exemple-1",
                        words.say("sheet.example-department"),
                        "",
                        words.say("sheet.example-title"),
                        campaigns.current().from().plusDays(30).toString(),
                        words.say("sheet.example-hour"),
                        words.say("sheet.example-place"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rencontres-a-ouvrir." + wanted.extension())
                                .build()
                                .toString())
                .body(
                        openings.model(
                                wanted,
                                words.say("sheet.title"),
                                words.say("sheet.note"),
                                List.of(example)));
    }

    @For(Role.NATIONAL_ANALYST)
    @PostMapping("/agence/rencontres")
    ResponseEntity<String> bring(
            Frame frame,
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var bytes = fichier == null ? new byte[0] : fichier.getBytes();
        return switch (openings.bring(actor, bytes)) {
            case SheetLook.Ready ready -> Html.redirect(path(ready.id()));
            case SheetLook.Done done -> Html.redirect(path(done.id()));
            case SheetLook.Unusable(var key, var details) ->
                    Html.refused(
                            templates.participationPlanningNational(
                                    frame, start(words.said(key, details.toArray()))));
            case SheetLook.NotAllowed() -> throw new Forbidden(words.say("sheet.desk-only"));
            case SheetLook.Unknown() -> throw new NotFound();
        };
    }

    @For(Role.NATIONAL_ANALYST)
    @GetMapping("/agence/rencontres/{sheet}")
    ResponseEntity<String> look(Frame frame, Actor actor, @PathVariable UUID sheet) {
        return answer(frame, openings.see(actor, new SheetId(sheet)));
    }

    @For(Role.NATIONAL_ANALYST)
    @PostMapping("/agence/rencontres/{sheet}")
    ResponseEntity<String> confirm(Frame frame, Actor actor, @PathVariable UUID sheet) {
        var outcome = openings.confirm(actor, new SheetId(sheet));
        return outcome instanceof SheetLook.Done done
                ? Html.redirect(path(done.id()))
                : answer(frame, outcome);
    }

    private ResponseEntity<String> answer(Frame frame, SheetLook look) {
        return switch (look) {
            case SheetLook.Ready ready ->
                    Html.page(templates.participationPlanningNational(frame, view(ready)));
            case SheetLook.Done(var id, int opened, int already, int refused) ->
                    Html.page(
                            templates.participationPlanningNational(
                                    frame,
                                    new OpeningsView(
                                            id.value().toString(),
                                            words.say("sheet.done", opened, already, refused),
                                            "",
                                            false,
                                            true,
                                            List.of(),
                                            there())));
            case SheetLook.Unusable(var key, var details) ->
                    Html.refused(
                            templates.participationPlanningNational(
                                    frame, start(words.said(key, details.toArray()))));
            case SheetLook.NotAllowed() -> throw new Forbidden(words.say("sheet.desk-only"));
            case SheetLook.Unknown() -> throw new NotFound();
        };
    }

    private OpeningsView start(String error) {
        return new OpeningsView("", "", error, false, false, List.of(), there());
    }

    private OpeningsView view(SheetLook.Ready ready) {
        long opens = count(ready, SheetLine.Opens.class);
        return new OpeningsView(
                ready.id().value().toString(),
                words.say(
                        "sheet.would",
                        opens,
                        count(ready, SheetLine.AlreadyThere.class),
                        count(ready, SheetLine.Refused.class)),
                "",
                opens > 0,
                false,
                ready.lines().stream()
                        .sorted(
                                Comparator.comparing(
                                        line -> !(line.end() instanceof SheetLine.Refused)))
                        .map(this::line)
                        .toList(),
                List.of());
    }

    private static long count(SheetLook.Ready ready, Class<?> end) {
        return ready.lines().stream().filter(line -> end.isInstance(line.end())).count();
    }

    private OpeningsView.Line line(SheetLine line) {
        var said = line.words();
        return new OpeningsView.Line(
                line.number(),
                said.title().isEmpty() ? words.say("sheet.no-title") : said.title(),
                words.say("sheet.where", said.department(), said.day(), said.hour(), said.place()),
                switch (line.end()) {
                    case SheetLine.Opens _ ->
                            new Status(words.say("sheet.status-opens"), "route", "crayon");
                    case SheetLine.AlreadyThere _ ->
                            new Status(words.say("sheet.status-there"), "neutre", "fait");
                    case SheetLine.Refused _ ->
                            new Status(words.say("sheet.status-refused"), "attente", "horloge");
                },
                switch (line.end()) {
                    case SheetLine.Opens _ -> words.say("sheet.opens");
                    case SheetLine.AlreadyThere(var _, var differs) ->
                            differs.isEmpty()
                                    ? words.say("sheet.same")
                                    : words.say(
                                            "sheet.differs",
                                            differs.stream()
                                                    .map(column ->
                                                            words.say(
                                                                    "sheet.column."
                                                                            + column.name()))
                                                    .collect(Collectors.joining(", ")));
                    case SheetLine.Refused(var why, var detail) ->
                            words.say("sheet.why." + why.name(), detail);
                });
    }

    private List<OpeningsView.There> there() {
        var all = meetings.of(campaigns.current().id());
        var drift = models.nationalDrift(all);
        return all.stream().map(meeting -> there(meeting, drift.get(meeting.id()))).toList();
    }

    private OpeningsView.There there(Meeting meeting, @Nullable Long drift) {
        long missing = drift == null ? 0 : drift;
        return new OpeningsView.There(
                meeting.title(),
                words.department(meeting.department()),
                meeting.postponed() ? words.say("when-postponed") : French.day(meeting.day()),
                switch (meeting.state()) {
                    case PREPARED ->
                            new Status(words.say("sheet.state-prepared"), "neutre", "crayon");
                    case OPEN -> new Status(words.say("sheet.state-open"), "route", "gens");
                    case CLOSED -> new Status(words.say("sheet.state-closed"), "neutre", "fait");
                    case CANCELLED ->
                            new Status(words.say("sheet.state-cancelled"), "neutre", "pause");
                },
                missing == 0
                        ? words.say("sheet.national-whole")
                        : words.say("sheet.national-missing", missing));
    }

    private static String path(SheetId id) {
        return "/agence/rencontres/" + id.value();
    }
}
