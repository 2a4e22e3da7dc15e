package fr.inventons.demonstration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code reconnaissance.yaml}: actions, their files for the label, committees, decisions
 * and events. The French keys are those of the file, which anybody may read.
 */
record Recognition(
        @JsonProperty("actions") List<Done> actions,
        @JsonProperty("candidatures") List<Applied> candidacies,
        @JsonProperty("comites") List<Sitting> committees,
        @JsonProperty("decisions") List<Decided> decisions,
        @JsonProperty("fins") List<Ended> endings,
        @JsonProperty("evenements") List<Invited> events) {

    /**
     * An action: spotted in a contribution, signalled by the persona of {@code par}, or told by
     * somebody.
     */
    record Done(
            @JsonProperty("cle") String key,
            @JsonProperty("departement") String department,
            @JsonProperty("le") LocalDateTime at,
            @JsonProperty("par") @Nullable String by,
            @JsonProperty("proposition") @Nullable String proposal,
            @JsonProperty("raconte") @Nullable Who told,
            @JsonProperty("porteuse") @Nullable Object bearer,
            @JsonProperty("ecrite") LocalDateTime written,
            @JsonProperty("titre") String title,
            @JsonProperty("porteur") String bearerName,
            @JsonProperty("organisme") String organisation,
            @JsonProperty("quartiers") List<String> neighbourhoods,
            @JsonProperty("du") LocalDate from,
            @JsonProperty("au") @Nullable LocalDate until,
            @JsonProperty("pilier") String pillar,
            @JsonProperty("publics") List<String> audiences,
            @JsonProperty("nature") String kind,
            @JsonProperty("resume") String summary,
            @JsonProperty("recit") String text,
            @JsonProperty("public") String audience,
            @JsonProperty("partenaires") String partners,
            @JsonProperty("changement") String changed,
            @JsonProperty("regard") String view,
            @JsonProperty("idee") String receivedIdea,
            @JsonProperty("reponse") String answerToIdea,
            @JsonProperty("resultats") String results,
            @JsonProperty("echecs") String setbacks,
            @JsonProperty("moyens") String means,
            @JsonProperty("etapes") String steps,
            @JsonProperty("conditions") String conditions,
            @JsonProperty("image") @Nullable Image image) {}

    record Who(@JsonProperty("nom") String name, @JsonProperty("courriel") String email) {}

    record Image(@JsonProperty("fichier") String file, @JsonProperty("description") String alt) {}

    record Applied(
            @JsonProperty("action") String action,
            @JsonProperty("voie") String track,
            @JsonProperty("vague") String call,
            @JsonProperty("ouverte") LocalDateTime opened,
            @JsonProperty("deposee") @Nullable LocalDateTime submitted,
            @JsonProperty("accueil") @Nullable String host,
            @JsonProperty("responsable") @Nullable String responsible,
            @JsonProperty("reponses") @Nullable Map<String, String> answers,
            @JsonProperty("admise") @Nullable LocalDateTime admitted,
            @JsonProperty("opinion") @Nullable Advice opinion,
            @JsonProperty("avis") @Nullable BodyAdvice avis) {}

    record Advice(
            @JsonProperty("par") String by,
            @JsonProperty("le") LocalDateTime at,
            @JsonProperty("sens") String kind,
            @JsonProperty("qualite") String quality,
            @JsonProperty("texte") String text) {}

    record BodyAdvice(
            @JsonProperty("par") String by,
            @JsonProperty("le") LocalDateTime at,
            @JsonProperty("conseil") String body,
            @JsonProperty("sens") String kind,
            @JsonProperty("votes") List<Integer> votes,
            @JsonProperty("texte") String text,
            @JsonProperty("divergence") String divergence) {}

    /**
     * A committee; {@code grilles} holds, by file and member, the marks in the order of criteria.
     */
    record Sitting(
            @JsonProperty("cle") String key,
            @JsonProperty("voie") String track,
            @JsonProperty("departement") @Nullable String department,
            @JsonProperty("titre") String title,
            @JsonProperty("par") String by,
            @JsonProperty("convoque") LocalDateTime convened,
            @JsonProperty("jour") LocalDate day,
            @JsonProperty("membres") List<Member> members,
            @JsonProperty("dossiers") List<String> files,
            @JsonProperty("liens") @Nullable List<Tied> links,
            @JsonProperty("papier") @Nullable String onPaper,
            @JsonProperty("notes") LocalDateTime marked,
            @JsonProperty("discussion") @Nullable LocalDateTime discussed,
            @JsonProperty("clos") @Nullable LocalDateTime closed,
            @JsonProperty("grilles") Map<String, Map<String, List<Integer>>> marks,
            @JsonProperty("mots") Map<String, String> words,
            @JsonProperty("avis") @Nullable Map<String, Advised> avis) {}

    record Member(
            @JsonProperty("qui") String persona,
            @JsonProperty("qualite") String quality,
            @JsonProperty("organisme") @Nullable String organisation) {}

    record Tied(
            @JsonProperty("qui") String persona,
            @JsonProperty("dossier") String action,
            @JsonProperty("lien") String link,
            @JsonProperty("mots") String words) {}

    record Advised(@JsonProperty("sens") String kind, @JsonProperty("raisons") String reasons) {}

    record Decided(
            @JsonProperty("action") String action,
            @JsonProperty("prepare") Act prepared,
            @JsonProperty("signe") @Nullable Act signed,
            @JsonProperty("issue") String outcome,
            @JsonProperty("raisons") String reasons,
            @JsonProperty("conseil") @Nullable String advice) {}

    record Act(
            @JsonProperty("par") String by,
            @JsonProperty("le") LocalDateTime at,
            @JsonProperty("qualite") @Nullable String quality) {}

    record Ended(
            @JsonProperty("action") String action,
            @JsonProperty("ouverte") Act opened,
            @JsonProperty("motif") String cause,
            @JsonProperty("observations") Heard heard,
            @JsonProperty("signee") Act signed,
            @JsonProperty("effet") LocalDate from,
            @JsonProperty("raisons") String reasons) {}

    record Heard(@JsonProperty("le") LocalDateTime at, @JsonProperty("texte") String text) {}

    record Invited(
            @JsonProperty("action") @Nullable String action,
            @JsonProperty("departement") @Nullable String department,
            @JsonProperty("par") String by,
            @JsonProperty("le") LocalDateTime at,
            @JsonProperty("titre") String title,
            @JsonProperty("quoi") String about,
            @JsonProperty("acces") String access,
            @JsonProperty("lieu") String place,
            @JsonProperty("quartier") @Nullable String neighbourhood,
            @JsonProperty("jour") LocalDate day,
            @JsonProperty("heure") String hour,
            @JsonProperty("fin") @Nullable LocalDate lastDay,
            @JsonProperty("jusque") String until,
            @JsonProperty("deplace") @Nullable Moved moved,
            @JsonProperty("annule") @Nullable Cancelled cancelled) {}

    record Moved(@JsonProperty("le") LocalDateTime at, @JsonProperty("jour") LocalDate day) {}

    record Cancelled(@JsonProperty("le") LocalDateTime at, @JsonProperty("raison") String reason) {}
}
