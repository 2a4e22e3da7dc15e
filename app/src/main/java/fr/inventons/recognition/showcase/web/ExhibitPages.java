package fr.inventons.recognition.showcase.web;

import fr.inventons.platform.memory.Remembered;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import fr.inventons.recognition.action.PictureId;
import fr.inventons.recognition.showcase.Showcase;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A labelled action and its pictures. */
@Controller
class ExhibitPages {
    private static final int WIDEST = 1600;

    private final Showcase showcase;
    private final ActionSheets sheets;
    private final Templates templates;

    ExhibitPages(Showcase showcase, ActionSheets sheets, Templates templates) {
        this.showcase = showcase;
        this.sheets = sheets;
        this.templates = templates;
    }

    @Open
    @Remembered({"label", "action", "showcase"})
    @GetMapping("/actions/{number:L-[0-9-]{4,20}}")
    ResponseEntity<String> action(Frame frame, @PathVariable String number) {
        return sheets.sheet(number)
                .map(sheet -> Html.page(templates.recognitionShowcaseAction(frame, sheet)))
                .orElseThrow(NotFound::new);
    }

    /** Asked anew each time, so that a consent withdrawn is withdrawn. */
    @Open
    @Remembered({"label", "action"})
    @GetMapping("/actions/{number:L-[0-9-]{4,20}}/photos/{id}")
    ResponseEntity<byte[]> picture(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1600") String largeur) {
        int width = largeur.matches("[0-9]{1,4}") ? Integer.parseInt(largeur) : WIDEST;
        return showcase.picture(number, new PictureId(id), width)
                .map(picture ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(picture.contentType()))
                                .cacheControl(CacheControl.noCache())
                                .body(picture.bytes()))
                .orElseThrow(NotFound::new);
    }
}
