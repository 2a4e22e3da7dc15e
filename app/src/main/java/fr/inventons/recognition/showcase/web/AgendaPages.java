package fr.inventons.recognition.showcase.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.memory.Remembered;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import fr.inventons.platform.web.Option;
import fr.inventons.recognition.showcase.Event;
import fr.inventons.recognition.showcase.Events;
import gg.jte.generated.precompiled.Templates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The events of the year, to read and to subscribe to. */
@Controller
class AgendaPages {
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Events events;
    private final AgendaLines lines;
    private final AgendaCalendar calendar;
    private final Territories territories;
    private final Templates templates;

    AgendaPages(
            Events events,
            AgendaLines lines,
            AgendaCalendar calendar,
            Territories territories,
            Templates templates) {
        this.events = events;
        this.lines = lines;
        this.calendar = calendar;
        this.territories = territories;
        this.templates = templates;
    }

    @Open
    @Remembered({"showcase", "action", "label"})
    @GetMapping("/agenda")
    ResponseEntity<String> agenda(
            Frame frame, Actor actor, @RequestParam(defaultValue = "") String departement) {
        var department = department(departement);
        var toCome = events.toCome(department);
        var view =
                new AgendaView(
                        AgendaLines.months(toCome, lines.lines(toCome)),
                        lines.lines(events.past(department)),
                        departments(),
                        department.map(DepartmentCode::value).orElse(""),
                        "/agenda.ics"
                                + department.map(code -> "?departement=" + code.value()).orElse(""),
                        actor.holds(Role.PROGRAMME_OFFICER) || actor.holds(Role.BEARER));
        return Html.page(templates.recognitionShowcaseAgenda(frame, view));
    }

    @Open
    @Remembered({"showcase", "action", "label"})
    @GetMapping("/agenda.ics")
    ResponseEntity<String> feed(@RequestParam(defaultValue = "") String departement) {
        var department = department(departement);
        List<Event> all =
                Stream.concat(
                                events.past(department).reversed().stream(),
                                events.toCome(department).stream())
                        .toList();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"agenda.ics\"")
                .body(calendar.write(all));
    }

    private List<Option> departments() {
        var options = new ArrayList<Option>();
        options.add(new Option("", "Toute la France"));
        territories
                .departments()
                .forEach(one ->
                        options.add(
                                new Option(
                                        one.code().value(),
                                        one.code().value() + " – " + one.name())));
        return options;
    }

    /** Empty for the whole country; a code that is no département's is no page of ours. */
    private Optional<DepartmentCode> department(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    territories
                            .department(new DepartmentCode(typed))
                            .map(Department::code)
                            .orElseThrow(NotFound::new));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
