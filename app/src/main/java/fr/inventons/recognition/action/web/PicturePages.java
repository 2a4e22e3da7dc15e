package fr.inventons.recognition.action.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.upload.PictureReading;
import fr.inventons.platform.upload.Uploads;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Illustration;
import fr.inventons.recognition.action.PictureId;
import fr.inventons.recognition.action.Pictures;
import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Pictures on the working page. Those of a labelled action are shown to all by the showcase. */
@Controller
class PicturePages {
    private final Actions actions;
    private final Pictures pictures;
    private final FileViews views;
    private final Messages messages;
    private final Templates templates;

    PicturePages(
            Actions actions,
            Pictures pictures,
            FileViews views,
            Messages messages,
            Templates templates) {
        this.actions = actions;
        this.pictures = pictures;
        this.views = views;
        this.messages = messages;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @PostMapping("/actions-reperees/{id}/photos")
    ResponseEntity<String> add(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            PictureForm form,
            @RequestParam(required = false) Optional<MultipartFile> photo)
            throws IOException {
        var action = action(actor, id);
        if (form.how().isEmpty()) {
            return refused(frame, actor, action, form, "accord", say("consent-unsaid"));
        }
        if (form.untilUnreadable()) {
            return refused(frame, actor, action, form, "jusque", say("day-unreadable"));
        }
        byte[] file = photo.isEmpty() ? new byte[0] : read(photo.get());
        var consent = form.consent(form.how().get());
        return switch (pictures.addPicture(actor, action.id(), file, form.description(), consent)) {
            case Illustration.Added(var picture) ->
                    Html.redirect("/actions-reperees/" + id + "?fait=image#photos");
            case Illustration.NotAllowed() -> throw new Forbidden(say("reads-only"));
            case Illustration.Unknown() -> throw new NotFound();
            case Illustration.Unreadable(var why) ->
                    refused(frame, actor, action, form, "photo", unreadable(why));
            case Illustration.AltMissing() ->
                    refused(frame, actor, action, form, "description", say("alt-missing"));
            case Illustration.AltTooLong(int length, int limit) ->
                    refused(
                            frame,
                            actor,
                            action,
                            form,
                            "description",
                            say("too-long", length, limit, length - limit));
            case Illustration.ConsentMissing() ->
                    refused(frame, actor, action, form, "qui", say("consent-who"));
            case Illustration.ConsentOver(var until) ->
                    refused(
                            frame,
                            actor,
                            action,
                            form,
                            "jusque",
                            say("consent-over", French.day(until)));
            case Illustration.TooMany(int limit) ->
                    refused(frame, actor, action, form, "photo", say("pictures-full", limit));
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @PostMapping("/actions-reperees/{id}/photos/{picture}/retrait")
    ResponseEntity<String> remove(Actor actor, @PathVariable UUID id, @PathVariable UUID picture) {
        var action = action(actor, id);
        if (!actions.mayWrite(actor, action)) {
            throw new Forbidden(say("reads-only"));
        }
        var here = pictures.actionOf(new PictureId(picture));
        if (here.isPresent() && !here.get().equals(action.id())) {
            throw new NotFound();
        }
        pictures.removePicture(actor, new PictureId(picture));
        return Html.redirect("/actions-reperees/" + id + "?fait=image-retiree#photos");
    }

    @For({
        Role.PROGRAMME_OFFICER,
        Role.BEARER,
        Role.FACILITATOR,
        Role.RAPPORTEUR,
        Role.NATIONAL_ANALYST,
        Role.OPERATOR
    })
    @GetMapping("/actions-reperees/{id}/photos/{picture}")
    ResponseEntity<byte[]> show(Actor actor, @PathVariable UUID id, @PathVariable UUID picture) {
        var action = action(actor, id);
        return pictures.actionOf(new PictureId(picture))
                .filter(action.id()::equals)
                .flatMap(there -> pictures.picture(new PictureId(picture), Uploads.SMALL))
                .map(file ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(file.contentType()))
                                .cacheControl(CacheControl.noStore())
                                .header("X-Content-Type-Options", "nosniff")
                                .body(file.bytes()))
                .orElseThrow(NotFound::new);
    }

    /** No more than the limit and one byte: the rest says nothing more. */
    private static byte[] read(MultipartFile file) throws IOException {
        try (var in = file.getInputStream()) {
            return in.readNBytes(Uploads.PICTURE_LIMIT + 1);
        }
    }

    private String unreadable(PictureReading.Refused why) {
        return switch (why) {
            case PictureReading.Empty() -> say("picture-empty");
            case PictureReading.TooLarge(long limit) -> say("picture-large", limit / (1024 * 1024));
            case PictureReading.NotAPicture(var seen) ->
                    seen.isEmpty() ? say("picture-broken") : say("picture-not", seen);
            case PictureReading.TooManyPixels(int width, int height, long limit) ->
                    say("picture-pixels", width, height, limit / 1_000_000);
        };
    }

    private ResponseEntity<String> refused(
            Frame frame,
            Actor actor,
            Action action,
            PictureForm form,
            String field,
            String sentence) {
        return Html.refused(
                templates.recognitionActionFile(
                        frame,
                        views.view(
                                actor,
                                action,
                                FileTurn.typed(form).refused("photo", field, sentence))));
    }

    private Action action(Actor actor, UUID id) {
        return actions.see(actor, new ActionId(id)).orElseThrow(NotFound::new);
    }

    private String say(String key, Object... args) {
        return messages.say("action." + key, args);
    }
}
