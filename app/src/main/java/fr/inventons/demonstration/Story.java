package fr.inventons.demonstration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code data/demonstration/}: what happens in one département, act by act, each with its
 * date in the département's time. The French keys are those of the file, which anybody may read.
 */
record Story(
        @JsonProperty("departement") String department,
        @JsonProperty("conseil") Council council,
        @JsonProperty("rencontre") Day meeting,
        @JsonProperty("propositions") List<Told> proposals,
        @JsonProperty("avis") List<Avis> avis,
        @JsonProperty("soutiens") Map<String, Integer> supports,
        @JsonProperty("remontee") @Nullable Sent transmission,
        @JsonProperty("groupes") @Nullable Sorting sorting,
        @JsonProperty("questions") List<Asked> questions,
        @JsonProperty("reponses") List<Answered> answers) {

    Story {
        proposals = orEmpty(proposals);
        avis = orEmpty(avis);
        supports = supports == null ? Map.of() : supports;
        questions = orEmpty(questions);
        answers = orEmpty(answers);
    }

    record Council(
            @JsonProperty("nom") String name,
            @JsonProperty("quartiers") List<String> neighbourhoods) {}

    record Day(
            @JsonProperty("titre") String title,
            @JsonProperty("quartier") String neighbourhood,
            @JsonProperty("usage") String usualName,
            @JsonProperty("jour") LocalDate day,
            @JsonProperty("heure") String hour,
            @JsonProperty("lieu") String place,
            @JsonProperty("preparee") LocalDateTime prepared,
            @JsonProperty("annoncee") @Nullable LocalDateTime announced,
            @JsonProperty("commencee") @Nullable LocalDateTime begun,
            @JsonProperty("close") @Nullable LocalDateTime closed,
            @JsonProperty("participants") @Nullable String participants,
            @JsonProperty("rapporteurs") Map<String, String> rapporteurs) {
        Day {
            rapporteurs = rapporteurs == null ? Map.of() : rapporteurs;
        }
    }

    /** What a table wrote; {@code table} is the pillar, a slash, and the table's number. */
    record Told(
            @JsonProperty("cle") String key,
            @JsonProperty("table") String table,
            @JsonProperty("heure") LocalDateTime at,
            @JsonProperty("titre") String title,
            @JsonProperty("constat") String finding,
            @JsonProperty("probleme") String problem,
            @JsonProperty("proposition") String text,
            @JsonProperty("fiche") Map<String, String> sheet) {
        Told {
            sheet = sheet == null ? Map.of() : sheet;
        }
    }

    record Avis(
            @JsonProperty("proposition") String proposal,
            @JsonProperty("le") LocalDateTime at,
            @JsonProperty("par") String by,
            @JsonProperty("reunion") LocalDate meeting,
            @JsonProperty("position") String position,
            @JsonProperty("votes") Map<String, Integer> votes,
            @JsonProperty("reserve") String reserve,
            @JsonProperty("divergentes") List<String> divergent,
            @JsonProperty("mandat") String mandate) {
        Avis {
            reserve = text(reserve);
            divergent = orEmpty(divergent);
            mandate = text(mandate);
        }
    }

    record Sent(
            @JsonProperty("preparee") LocalDateTime prepared,
            @JsonProperty("observations") List<Observation> observations,
            @JsonProperty("retenues") List<Withheld> withheld,
            @JsonProperty("soumise") LocalDateTime submitted,
            @JsonProperty("visas") List<Visa> visas,
            @JsonProperty("accusee") LocalDateTime acknowledged,
            @JsonProperty("publiee") LocalDateTime released) {}

    record Observation(
            @JsonProperty("proposition") String proposal,
            @JsonProperty("le") LocalDateTime at,
            @JsonProperty("texte") String text) {}

    record Withheld(
            @JsonProperty("proposition") String proposal,
            @JsonProperty("le") LocalDateTime at,
            @JsonProperty("raison") String reason) {}

    record Visa(
            @JsonProperty("personne") String persona,
            @JsonProperty("acte") String act,
            @JsonProperty("le") LocalDateTime at,
            @JsonProperty("qualite") String quality,
            @JsonProperty("delegation") String delegation) {}

    record Sorting(
            @JsonProperty("le") LocalDateTime at, @JsonProperty("ou") Map<String, String> groups) {}

    record Asked(
            @JsonProperty("proposition") String proposal,
            @JsonProperty("organisme") String organisation,
            @JsonProperty("le") LocalDateTime at) {}

    record Answered(
            @JsonProperty("proposition") String proposal,
            @JsonProperty("par") String persona,
            @JsonProperty("le") LocalDateTime at,
            @JsonProperty("publiee") LocalDateTime published,
            @JsonProperty("issue") String outcome,
            @JsonProperty("competent") String competent,
            @JsonProperty("retenu") String kept,
            @JsonProperty("non_retenu") String notKept,
            @JsonProperty("suite") String next,
            @JsonProperty("echeance") @Nullable LocalDate due,
            @JsonProperty("signature") String signature) {
        Answered {
            competent = text(competent);
            kept = text(kept);
            notKept = text(notKept);
            next = text(next);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
