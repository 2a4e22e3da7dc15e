package fr.inventons.demonstration.web;

import fr.inventons.demonstration.Personas;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.Entrance;
import fr.inventons.foundation.identity.web.Landing;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering as one of the people of the demonstration, without a mail. */
@Controller
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class PersonaPages {
    private final Personas personas;
    private final Actors actors;
    private final Entrance entrance;
    private final Landing landing;
    private final Messages messages;
    private final Templates templates;

    PersonaPages(
            Personas personas,
            Actors actors,
            Entrance entrance,
            Landing landing,
            Messages messages,
            Templates templates) {
        this.personas = personas;
        this.actors = actors;
        this.entrance = entrance;
        this.landing = landing;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @GetMapping("/demonstration/personnages")
    ResponseEntity<String> show(Frame frame) {
        return Html.page(templates.demonstrationPersonas(frame, sections()));
    }

    @Open
    @PostMapping("/demonstration/personnages")
    ResponseEntity<String> enter(
            @RequestParam("personne") UUID typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = new PersonId(typed);
        if (!personas.has(person)) {
            throw new NotFound();
        }
        entrance.enter(request, response, typed.toString());
        return Html.redirect(landing.work(actors.of(person)));
    }

    private List<PersonaSection> sections() {
        var groups = new EnumMap<PersonaGroup, List<Personas.Entry>>(PersonaGroup.class);
        for (var entry : personas.all()) {
            groups.computeIfAbsent(
                            PersonaGroup.of(Role.valueOf(entry.role())), group -> new ArrayList<>())
                    .add(entry);
        }
        return groups.entrySet().stream()
                .map(group ->
                        new PersonaSection(
                                messages.say("demonstration.group." + group.getKey()),
                                group.getValue()))
                .toList();
    }
}
