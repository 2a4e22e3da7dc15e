package fr.inventons.recognition.jury.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Registration;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import fr.inventons.recognition.jury.Committees;
import fr.inventons.recognition.jury.Convening;
import fr.inventons.recognition.jury.Invitation;
import fr.inventons.recognition.jury.Invitations;
import fr.inventons.recognition.jury.Inviting;
import gg.jte.generated.precompiled.Templates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The committees of a reader, and the form that convenes one. */
@Controller
class ConvocationPages {
    /** Lines of the form beyond the number of members that the edition recommends. */
    private static final int MORE_LINES = 2;

    private final Committees committees;
    private final Invitations invitations;
    private final CommitteeWords words;
    private final Campaigns campaigns;
    private final Templates templates;

    ConvocationPages(
            Committees committees,
            Invitations invitations,
            CommitteeWords words,
            Campaigns campaigns,
            Templates templates) {
        this.committees = committees;
        this.invitations = invitations;
        this.words = words;
        this.campaigns = campaigns;
        this.templates = templates;
    }

    @For({Role.JUROR, Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST, Role.LABEL_AUTHORITY})
    @GetMapping("/comites")
    ResponseEntity<String> list(Frame frame, Actor by) {
        return Html.page(
                templates.recognitionJuryList(
                        frame,
                        committees.of(by).stream()
                                .map(one ->
                                        new CommitteeRow(
                                                one.id().value().toString(),
                                                one.title(),
                                                French.day(one.day()),
                                                words.say("files", one.files().size()),
                                                words.state(one)))
                                .toList(),
                        !tracks(by).isEmpty()));
    }

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @GetMapping("/comites/nouveau")
    ResponseEntity<String> form(Frame frame, Actor by) {
        var label = label();
        var empty = ConvocationForm.read(new LinkedMultiValueMap<>(), most(label));
        return Html.page(
                templates.recognitionJuryConvocation(frame, view(by, label, empty, "", "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/comites/nouveau")
    ResponseEntity<String> convene(
            Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        var label = label();
        var form = ConvocationForm.read(typed, most(label));
        var day = day(form.day());
        if (day.isEmpty()) {
            return refused(frame, by, form, "jour", say("day"));
        }
        var track = label.track(form.track());
        if (track.isEmpty()) {
            return refused(frame, by, form, "voie", say("track"));
        }
        var department = track.get().national() ? Optional.<DepartmentCode>empty() : department(by);
        if (!track.get().national() && department.isEmpty()) {
            return refused(frame, by, form, "voie", say("track"));
        }
        if (form.title().isBlank()) {
            return refused(frame, by, form, "titre", say("title"));
        }
        if (form.presiding() < 0) {
            return refused(frame, by, form, "preside", say("president"));
        }
        var outcome =
                invitations.invite(
                        by,
                        new Invitation(
                                campaigns.current().id(),
                                form.track(),
                                department,
                                form.title(),
                                day.get(),
                                form.presiding(),
                                form.guests()));
        return switch (outcome) {
            case Inviting.Invited(var id) -> Html.redirect("/comites/" + id.value());
            case Inviting.Refused(var reason, int guest) ->
                    refused(frame, by, form, field(reason, form, guest), sentence(reason));
            case Inviting.PersonRefused(var reason, int guest) ->
                    refused(frame, by, form, line(form, guest), sentence(reason));
            case Inviting.OrganisationRefused(var reason, int guest) ->
                    refused(frame, by, form, line(form, guest), sentence(reason));
        };
    }

    private String sentence(Convening reason) {
        return switch (reason) {
            case Convening.NotAllowed() -> throw new Forbidden(say("secretary-only"));
            case Convening.UnknownTrack(var track) -> say("track");
            case Convening.TitleMissing() -> say("title");
            case Convening.TooLong(var field, int length, int limit) ->
                    say("too-long", length, limit);
            case Convening.NoMember() -> say("no-member");
            case Convening.TooManyMembers(int members, int limit) -> say("too-many", limit);
            case Convening.SeatedTwice(var person) -> say("twice");
            case Convening.QualityMissing(var person) -> say("quality");
            case Convening.PresidentNotMember() -> say("president");
            case Convening.PreparesOrDecides(var person) -> say("prepares-or-decides");
            case Convening.Convened _, Convening.UnknownPerson _, Convening.UnknownOrganisation _ ->
                    throw new IllegalStateException("not a refusal of this form: " + reason);
        };
    }

    private String sentence(Registration reason) {
        return switch (reason) {
            case Registration.NameMissing() -> say("name");
            case Registration.EmailUnreadable(var typed) -> say("email", typed);
            case Registration.TooLong(var field, int length, int limit) ->
                    say("too-long", length, limit);
            case Registration.NotAllowed() -> throw new Forbidden(say("secretary-only"));
            case Registration.Registered _, Registration.MobileUnreadable _ ->
                    throw new IllegalStateException("not a refusal of this form: " + reason);
        };
    }

    private String sentence(OrganisationRegistration reason) {
        return reason instanceof OrganisationRegistration.NameTooLong(int length, int limit)
                ? say("too-long", length, limit)
                : say("organisation");
    }

    private static String field(Convening reason, ConvocationForm form, int guest) {
        if (guest >= 0) {
            return line(form, guest);
        }
        return switch (reason) {
            case Convening.TitleMissing _ -> "titre";
            case Convening.TooLong(var field, int length, int limit) ->
                    field.equals("title") ? "titre" : "";
            case Convening.UnknownTrack _ -> "voie";
            case Convening.PresidentNotMember _ -> "preside";
            case Convening.Convened _,
                    Convening.NotAllowed _,
                    Convening.NoMember _,
                    Convening.TooManyMembers _,
                    Convening.SeatedTwice _,
                    Convening.UnknownPerson _,
                    Convening.UnknownOrganisation _,
                    Convening.QualityMissing _,
                    Convening.PreparesOrDecides _ ->
                    "";
        };
    }

    private static String line(ConvocationForm form, int guest) {
        return "ligne-" + form.seated().get(guest);
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor by, ConvocationForm form, String field, String sentence) {
        return Html.refused(
                templates.recognitionJuryConvocation(
                        frame, view(by, label(), form, field, sentence)));
    }

    private ConvocationView view(
            Actor by, LabelScheme label, ConvocationForm form, String field, String error) {
        var tracks = tracks(by);
        var lines = new ArrayList<ConvocationView.GuestLine>();
        for (int i = 0; i < form.lines().size(); i++) {
            var line = form.lines().get(i);
            lines.add(
                    new ConvocationView.GuestLine(
                            i,
                            line.givenName(),
                            line.familyName(),
                            line.email(),
                            line.quality(),
                            line.organisation()));
        }
        return new ConvocationView(
                tracks,
                form.track().isEmpty() && tracks.size() == 1
                        ? tracks.getFirst().value()
                        : form.track(),
                form.title(),
                form.day(),
                form.president(),
                label.committee().composition(),
                label.committee().members(),
                label.committee().files(),
                lines,
                field,
                error);
    }

    /** The tracks for which this person prepares committees. */
    private List<Option> tracks(Actor by) {
        return campaigns.current().label().stream()
                .flatMap(label -> label.tracks().stream())
                .filter(track ->
                        track.national()
                                ? by.holds(Role.NATIONAL_ANALYST)
                                : department(by).isPresent())
                .map(track -> new Option(track.id(), track.label()))
                .toList();
    }

    private static Optional<DepartmentCode> department(Actor by) {
        return by.grants().stream()
                .filter(grant -> grant.role() == Role.PROGRAMME_OFFICER)
                .map(grant -> new DepartmentCode(grant.scope().key()))
                .findFirst();
    }

    private LabelScheme label() {
        return Optional.of(campaigns.current()).flatMap(Campaign::label).orElseThrow(NotFound::new);
    }

    private static int most(LabelScheme label) {
        return label.committee().members() + MORE_LINES;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String say(String key, Object... args) {
        return words.say("refused." + key, args);
    }
}
