package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Directory;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The directory of organisations, for everyone. */
@Controller
class OrganisationPages {
    private static final int MOST_CHARACTERS = 200;

    private final Directory directory;
    private final Territories territories;
    private final OrganisationViews views;
    private final Messages messages;
    private final Templates templates;

    OrganisationPages(
            Directory directory,
            Territories territories,
            OrganisationViews views,
            Messages messages,
            Templates templates) {
        this.directory = directory;
        this.territories = territories;
        this.views = views;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @GetMapping("/organisations")
    ResponseEntity<String> list(
            Frame frame,
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String departement,
            @RequestParam(defaultValue = "") String apres) {
        var words = q.strip().substring(0, Math.min(MOST_CHARACTERS, q.strip().length()));
        var department = department(departement);
        var listing = directory.read(actor, words, department, id(apres));
        var rows = views.rows(listing.organisations());
        var next =
                listing.more()
                        ? "/organisations?departement="
                                + department.map(DepartmentCode::value).orElse("")
                                + "&q="
                                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                                + "&apres="
                                + rows.getLast().id()
                        : "";
        var found =
                words.isEmpty()
                        ? messages.say("identity.directory-all")
                        : messages.say("identity.directory-found", rows.size(), words);
        return Html.page(
                templates.foundationIdentityOrganisations(
                        frame,
                        new OrganisationsView(
                                words,
                                department.map(DepartmentCode::value).orElse(""),
                                views.departments(messages.say("identity.directory-everywhere")),
                                found,
                                rows,
                                next,
                                Directory.registers(actor))));
    }

    /** {@code chercher} looks for others that may be the same, for who may say so. */
    @Open
    @GetMapping("/organisations/{id}")
    ResponseEntity<String> organisation(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String chercher) {
        var entry = directory.entry(actor, new OrganisationId(id)).orElseThrow(NotFound::new);
        var one = entry.organisation();
        var others =
                entry.mayDescribe() && !chercher.isBlank()
                        ? directory
                                .read(actor, chercher, Optional.empty(), Optional.empty())
                                .organisations()
                                .stream()
                                .limit(10)
                                .toList()
                        : List.<Organisation>of();
        var form =
                new OrganisationForm(
                        one.name(), one.kind().name(), "", "", views.commune(one), "", "", "");
        return Html.page(
                templates.foundationIdentityOrganisation(
                        frame, views.view(entry, others, form, "", "")));
    }

    private Optional<DepartmentCode> department(String typed) {
        return territories.departments().stream()
                .map(one -> one.code())
                .filter(code -> code.value().equals(typed))
                .findFirst();
    }

    private static Optional<OrganisationId> id(String typed) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
