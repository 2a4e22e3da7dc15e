package fr.inventons.participation.invitation.web;

import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.web.Tries;
import fr.inventons.participation.invitation.Calendars;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The day for one's own calendar: from the public page, or from the personal one. */
@Controller
class CalendarPages {
    private static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Calendars calendars;
    private final Tries tries;

    CalendarPages(Calendars calendars, Tries tries) {
        this.calendars = calendars;
        this.tries = tries;
    }

    @Open
    @GetMapping("/rencontres/{id}/agenda.ics")
    ResponseEntity<byte[]> open(@PathVariable UUID id) {
        return file(calendars.open(new MeetingId(id)));
    }

    /** Guessing codes here is counted as it is everywhere. */
    @Open
    @GetMapping("/inscription/{code}/agenda.ics")
    ResponseEntity<byte[]> personal(
            @PathVariable("code") String typed, HttpServletRequest request) {
        if (!tries.mayTryCode(request)) {
            throw new NotFound();
        }
        var entry = Codes.read(typed).flatMap(calendars::personal);
        if (entry.isEmpty()) {
            tries.wrongCode(request);
        }
        return file(entry);
    }

    private static ResponseEntity<byte[]> file(Optional<String> entry) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("rencontre.ics")
                                .build()
                                .toString())
                .body(entry.orElseThrow(NotFound::new).getBytes(StandardCharsets.UTF_8));
    }
}
