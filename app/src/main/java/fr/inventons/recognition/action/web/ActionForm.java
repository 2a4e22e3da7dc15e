package fr.inventons.recognition.action.web;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.action.Audience;
import fr.inventons.recognition.action.NewAction;
import fr.inventons.recognition.action.Story;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An action as typed.
 *
 * @param revision what it is written over
 * @param organisme name or SIRET of an organisation of the directory
 */
public record ActionForm(
        String revision,
        String nature,
        String titre,
        String resume,
        String recit,
        String publicVise,
        String partenaires,
        String changement,
        String regard,
        String ideeRecue,
        String reponse,
        String resultats,
        String echecs,
        String moyens,
        String etapes,
        String conditions,
        String porteur,
        String organisme,
        String du,
        String au,
        String pilier,
        List<String> quartiers,
        List<String> publics) {
    private static final Pattern DAY =
            Pattern.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})");

    public ActionForm(
            @Nullable String revision,
            @Nullable String nature,
            @Nullable String titre,
            @Nullable String resume,
            @Nullable String recit,
            @Nullable String publicVise,
            @Nullable String partenaires,
            @Nullable String changement,
            @Nullable String regard,
            @Nullable String ideeRecue,
            @Nullable String reponse,
            @Nullable String resultats,
            @Nullable String echecs,
            @Nullable String moyens,
            @Nullable String etapes,
            @Nullable String conditions,
            @Nullable String porteur,
            @Nullable String organisme,
            @Nullable String du,
            @Nullable String au,
            @Nullable String pilier,
            @Nullable List<String> quartiers,
            @Nullable List<String> publics) {
        this.revision = text(revision);
        this.nature = text(nature);
        this.titre = text(titre);
        this.resume = text(resume);
        this.recit = text(recit);
        this.publicVise = text(publicVise);
        this.partenaires = text(partenaires);
        this.changement = text(changement);
        this.regard = text(regard);
        this.ideeRecue = text(ideeRecue);
        this.reponse = text(reponse);
        this.resultats = text(resultats);
        this.echecs = text(echecs);
        this.moyens = text(moyens);
        this.etapes = text(etapes);
        this.conditions = text(conditions);
        this.porteur = text(porteur);
        this.organisme = text(organisme);
        this.du = text(du);
        this.au = text(au);
        this.pilier = text(pilier);
        this.quartiers = some(quartiers);
        this.publics = some(publics);
    }

    /** What is kept of an action, to correct. */
    static ActionForm of(Action action, String organisation) {
        var story = action.story();
        return new ActionForm(
                String.valueOf(action.revision()),
                action.kind().key(),
                story.title(),
                story.summary(),
                story.told(),
                story.audience(),
                story.partners(),
                story.changed(),
                story.view(),
                story.receivedIdea(),
                story.answerToIdea(),
                story.results(),
                story.setbacks(),
                story.means(),
                story.steps(),
                story.conditions(),
                action.bearerName(),
                organisation,
                action.from().map(LocalDate::toString).orElse(""),
                action.until().map(LocalDate::toString).orElse(""),
                action.pillar(),
                action.neighbourhoods().stream().map(NeighbourhoodCode::value).sorted().toList(),
                action.audiences().stream().map(Audience::key).toList());
    }

    /** 0 when it came without. */
    int writtenOver() {
        return revision.matches("[0-9]{1,8}") ? Integer.parseInt(revision) : 0;
    }

    /** {@code du} or {@code au} when it is no day. */
    Optional<String> unreadable() {
        if (!du.isBlank() && day(du).isEmpty()) {
            return Optional.of("du");
        }
        return !au.isBlank() && day(au).isEmpty() ? Optional.of("au") : Optional.empty();
    }

    NewAction action(Optional<OrganisationId> bearer) {
        return new NewAction(
                kind(),
                story(),
                bearer,
                porteur,
                quartiers.stream()
                        .filter(code -> !code.isBlank())
                        .map(NeighbourhoodCode::new)
                        .collect(Collectors.toUnmodifiableSet()),
                day(du),
                day(au),
                pilier,
                Arrays.stream(Audience.values())
                        .filter(one -> publics.contains(one.key()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Story story() {
        return new Story(
                titre,
                resume,
                recit,
                partenaires,
                publicVise,
                changement,
                regard,
                resultats,
                moyens,
                etapes,
                conditions,
                echecs,
                ideeRecue,
                reponse);
    }

    private ActionKind kind() {
        return nature.equals(ActionKind.OUTREACH_OPERATION.key())
                ? ActionKind.OUTREACH_OPERATION
                : ActionKind.REMARKABLE_ACTION;
    }

    /** As a browser sends it ({@code 2018-04-14}) or as a person types it ({@code 14/04/2018}). */
    static Optional<LocalDate> day(String text) {
        try {
            var typed = DAY.matcher(text.strip());
            return Optional.of(
                    typed.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(typed.group(3)),
                                    Integer.parseInt(typed.group(2)),
                                    Integer.parseInt(typed.group(1)))
                            : LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A browser ends a line with two characters; what is kept ends it with one. */
    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    private static List<String> some(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).distinct().toList();
    }
}
