package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Description;
import fr.inventons.foundation.identity.Directory;
import fr.inventons.foundation.identity.Directory.Entry;
import fr.inventons.foundation.identity.MergerOutcome;
import fr.inventons.foundation.identity.MergerUndoing;
import fr.inventons.foundation.identity.NewOrganisation;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What officers and the national desk do in the directory: register, describe, merge, undo. */
@Controller
class OrganisationDeskPages {
    private final Organisations organisations;
    private final Directory directory;
    private final Territories territories;
    private final TypedCommunes communes;
    private final OrganisationViews views;
    private final Messages messages;
    private final Templates templates;

    OrganisationDeskPages(
            Organisations organisations,
            Directory directory,
            Territories territories,
            TypedCommunes communes,
            OrganisationViews views,
            Messages messages,
            Templates templates) {
        this.organisations = organisations;
        this.directory = directory;
        this.territories = territories;
        this.communes = communes;
        this.views = views;
        this.messages = messages;
        this.templates = templates;
    }

    @For({Role.OPERATOR, Role.NATIONAL_ANALYST, Role.PROGRAMME_OFFICER})
    @GetMapping("/organisations/nouvel")
    ResponseEntity<String> form(
            Frame frame, Actor actor, @RequestParam(defaultValue = "") String porteur) {
        var host = known(actor, porteur);
        if (host.isEmpty() && !porteur.isEmpty()) {
            throw new NotFound();
        }
        var department =
                host.map(one -> one.departments().stream())
                        .orElseGet(() ->
                                actor.grants().stream()
                                        .filter(grant -> grant.role() == Role.PROGRAMME_OFFICER)
                                        .map(grant -> new DepartmentCode(grant.scope().key())))
                        .findFirst()
                        .map(DepartmentCode::value)
                        .orElse("");
        var form = new OrganisationForm("", "", "", department, "", porteur, "", "");
        return Html.page(templates.foundationIdentityNeworganisation(frame, fresh(host, form)));
    }

    @For({Role.OPERATOR, Role.NATIONAL_ANALYST, Role.PROGRAMME_OFFICER})
    @PostMapping("/organisations/nouvel")
    ResponseEntity<String> register(Frame frame, Actor actor, OrganisationForm form) {
        var host = known(actor, form.porteur());
        var kind = kind(form.nature());
        if (kind.isEmpty()) {
            return refused(frame, host, form, "nature", "identity.kind-missing");
        }
        var departments =
                territories.departments().stream()
                        .map(one -> one.code())
                        .filter(code -> code.value().equals(form.departement()))
                        .collect(Collectors.toSet());
        var asked =
                new NewOrganisation(
                        form.nom(),
                        kind.get(),
                        form.siret(),
                        departments,
                        communes.code(form.commune(), departments),
                        host.map(Organisation::id));
        return switch (organisations.register(actor, asked)) {
            case OrganisationRegistration.Registered(var id) ->
                    Html.redirect(OrganisationViews.path(id));
            case OrganisationRegistration.NotAllowed() ->
                    refused(frame, host, form, "departement", "identity.organisation-elsewhere");
            case OrganisationRegistration.NameMissing() ->
                    refused(frame, host, form, "nom", "identity.organisation-name-missing");
            case OrganisationRegistration.NameTooLong(int length, int limit) ->
                    refused(
                            frame,
                            host,
                            form,
                            "nom",
                            "identity.organisation-name-too-long",
                            length,
                            limit);
            case OrganisationRegistration.SiretUnreadable(var typed) ->
                    refused(frame, host, form, "siret", "identity.siret-unreadable", typed);
            case OrganisationRegistration.SiretTaken(var id, var name) ->
                    refused(frame, host, form, "siret", "identity.siret-taken", name);
            case OrganisationRegistration.CommuneUnknown(var typed) ->
                    refused(frame, host, form, "commune", "identity.commune-unknown", typed);
            case OrganisationRegistration.HostUnfit(var id) ->
                    refused(frame, host, form, "", "identity.host-unfit");
        };
    }

    @For({Role.OPERATOR, Role.NATIONAL_ANALYST, Role.PROGRAMME_OFFICER})
    @PostMapping("/organisations/{id}/description")
    ResponseEntity<String> describe(
            Frame frame, Actor actor, @PathVariable UUID id, OrganisationForm form) {
        var entry = entry(actor, id);
        var kind = kind(form.nature());
        if (kind.isEmpty()) {
            return refused(frame, entry, form, "nature", "identity.kind-missing");
        }
        var asked = entry.organisation().id();
        return switch (organisations.describe(
                actor,
                asked,
                form.nom(),
                kind.get(),
                communes.code(form.commune(), entry.organisation().departments()))) {
            case Description.Described() -> Html.redirect(OrganisationViews.path(asked));
            case Description.Unknown _ -> throw new NotFound();
            case Description.NotAllowed() -> throw new Forbidden(notYours());
            case Description.NameMissing() ->
                    refused(frame, entry, form, "nom", "identity.organisation-name-missing");
            case Description.NameTooLong(int length, int limit) ->
                    refused(
                            frame,
                            entry,
                            form,
                            "nom",
                            "identity.organisation-name-too-long",
                            length,
                            limit);
            case Description.CommuneUnknown(var typed) ->
                    refused(frame, entry, form, "commune", "identity.commune-unknown", typed);
        };
    }

    /** Of the two records, the one with a SIRET stays; otherwise the one whose page this is. */
    @For({Role.OPERATOR, Role.NATIONAL_ANALYST, Role.PROGRAMME_OFFICER})
    @PostMapping("/organisations/{id}/rapprochement")
    ResponseEntity<String> merge(
            Frame frame, Actor actor, @PathVariable UUID id, OrganisationForm form) {
        var entry = entry(actor, id);
        var here = entry.organisation();
        var other = known(actor, form.avec());
        if (other.isEmpty()) {
            return refused(frame, entry, form, "avec", "identity.merge-with-whom");
        }
        var hereStays = !here.siret().isEmpty() || other.get().siret().isEmpty();
        var into = hereStays ? here.id() : other.get().id();
        var merged = hereStays ? other.get().id() : here.id();
        return switch (organisations.merge(actor, merged, into, form.motif())) {
            case MergerOutcome.Merged() -> Html.redirect(OrganisationViews.path(into));
            case MergerOutcome.Unknown _ -> throw new NotFound();
            case MergerOutcome.NotAllowed() -> throw new Forbidden(notYours());
            case MergerOutcome.WithItself() ->
                    refused(frame, entry, form, "avec", "identity.merge-with-itself");
            case MergerOutcome.AlreadyMerged _ ->
                    refused(frame, entry, form, "avec", "identity.merge-already");
            case MergerOutcome.TwoBodies(var siren, var otherSiren) ->
                    refused(
                            frame,
                            entry,
                            form,
                            "avec",
                            "identity.merge-two-bodies",
                            siren,
                            otherSiren);
            case MergerOutcome.ReasonMissing(int limit) ->
                    refused(frame, entry, form, "motif", "identity.merge-reason", limit);
        };
    }

    @For({Role.OPERATOR, Role.NATIONAL_ANALYST, Role.PROGRAMME_OFFICER})
    @PostMapping("/organisations/{id}/separation")
    ResponseEntity<String> unmerge(Actor actor, @PathVariable UUID id) {
        return switch (organisations.unmerge(actor, entry(actor, id).organisation().id())) {
            case MergerUndoing.Undone(), MergerUndoing.NotMerged _ ->
                    Html.redirect("/organisations/" + id);
            case MergerUndoing.Unknown _ -> throw new NotFound();
            case MergerUndoing.NotAllowed() -> throw new Forbidden(notYours());
        };
    }

    private ResponseEntity<String> refused(
            Frame frame,
            Entry entry,
            OrganisationForm form,
            String field,
            String key,
            Object... details) {
        var chosen = id(form.avec()).flatMap(organisations::organisation).stream().toList();
        return Html.refused(
                templates.foundationIdentityOrganisation(
                        frame, views.view(entry, chosen, form, field, messages.say(key, details))));
    }

    private ResponseEntity<String> refused(
            Frame frame,
            Optional<Organisation> host,
            OrganisationForm form,
            String field,
            String key,
            Object... details) {
        var view = fresh(host, form);
        return Html.refused(
                templates.foundationIdentityNeworganisation(
                        frame,
                        new NewOrganisationView(
                                view.host(),
                                form,
                                view.kinds(),
                                view.departments(),
                                field,
                                messages.say(key, details))));
    }

    private NewOrganisationView fresh(Optional<Organisation> host, OrganisationForm form) {
        return new NewOrganisationView(
                host.map(Organisation::name).orElse(""),
                form,
                views.kinds(),
                views.departments(messages.say("identity.department-unsaid")),
                "",
                "");
    }

    private Entry entry(Actor actor, UUID id) {
        var entry = directory.entry(actor, new OrganisationId(id)).orElseThrow(NotFound::new);
        if (!entry.mayDescribe()) {
            throw new Forbidden(notYours());
        }
        return entry;
    }

    /** An organisation that a form names; empty when it is none that this reader may know of. */
    private Optional<Organisation> known(Actor actor, String typed) {
        return id(typed).flatMap(id -> directory.entry(actor, id)).map(Entry::organisation);
    }

    private static Optional<OrganisationId> id(String typed) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<OrganisationKind> kind(String typed) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind != OrganisationKind.OTHER && kind.name().equals(typed))
                .findFirst();
    }

    private String notYours() {
        return messages.say("identity.organisation-not-yours");
    }
}
