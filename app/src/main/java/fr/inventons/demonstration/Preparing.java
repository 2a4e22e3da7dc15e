package fr.inventons.demonstration;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.inventons.participation.planning.Access;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of {@code data/demonstration/} that tells how a day is prepared, act by act. */
record Preparing(
        @JsonProperty("departement") String department,
        @JsonProperty("zone") String zone,
        @JsonProperty("titre") String title,
        @JsonProperty("quartier") String neighbourhood,
        @JsonProperty("usage") String usualName,
        @JsonProperty("jour") LocalDate day,
        @JsonProperty("heure") String hour,
        @JsonProperty("lieu") String place,
        @JsonProperty("preparee") LocalDateTime prepared,
        @JsonProperty("annoncee") LocalDateTime announced,
        @JsonProperty("salles") List<Space> rooms,
        @JsonProperty("places") Seats seats,
        @JsonProperty("expediteur") From from,
        @JsonProperty("invites") String guests,
        @JsonProperty("invitation") LocalDateTime invited,
        @JsonProperty("reponses") LocalDateTime answered,
        @JsonProperty("relance") LocalDateTime reminded,
        @JsonProperty("repartition") LocalDateTime allocated,
        @JsonProperty("desistement") LocalDateTime givenBack,
        @JsonProperty("desistements") List<String> givingBack) {

    /** A room, the pillar whose workshop meets there, and the address of who runs it. */
    record Space(
            @JsonProperty("nom") String name,
            @JsonProperty("places") int capacity,
            @JsonProperty("acces") Set<Access> access,
            @JsonProperty("atelier") String pillar,
            @JsonProperty("anime") @Nullable String host) {}

    record Seats(
            @JsonProperty("total") int capacity,
            @JsonProperty("habitants") int residents,
            @JsonProperty("jusquAu") LocalDate until,
            @JsonProperty("heuresPourAccepter") int hoursToAccept) {}

    record From(
            @JsonProperty("service") String service,
            @JsonProperty("adresse") String address,
            @JsonProperty("telephone") String telephone,
            @JsonProperty("signature") String signature,
            @JsonProperty("reponseAvant") LocalDate answerBy) {}
}
