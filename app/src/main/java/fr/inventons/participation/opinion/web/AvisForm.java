package fr.inventons.participation.opinion.web;

import fr.inventons.foundation.identity.BodyId;
import fr.inventons.participation.opinion.Avis;
import fr.inventons.participation.opinion.Divergence;
import fr.inventons.participation.opinion.NewAvis;
import fr.inventons.participation.opinion.Position;
import fr.inventons.participation.opinion.Votes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of an avis sends: three divergent opinions at most on the page. */
public record AvisForm(
        String conseil,
        String reunion,
        String favorables,
        String reserves,
        String contre,
        String abstentions,
        String position,
        String reserve,
        String alternative,
        String divergente1,
        String publier1,
        String divergente2,
        String publier2,
        String divergente3,
        String publier3,
        String mandat,
        String papier) {
    public AvisForm(
            @Nullable String conseil,
            @Nullable String reunion,
            @Nullable String favorables,
            @Nullable String reserves,
            @Nullable String contre,
            @Nullable String abstentions,
            @Nullable String position,
            @Nullable String reserve,
            @Nullable String alternative,
            @Nullable String divergente1,
            @Nullable String publier1,
            @Nullable String divergente2,
            @Nullable String publier2,
            @Nullable String divergente3,
            @Nullable String publier3,
            @Nullable String mandat,
            @Nullable String papier) {
        this.conseil = conseil == null ? "" : conseil;
        this.reunion = reunion == null ? "" : reunion;
        this.favorables = favorables == null ? "" : favorables;
        this.reserves = reserves == null ? "" : reserves;
        this.contre = contre == null ? "" : contre;
        this.abstentions = abstentions == null ? "" : abstentions;
        this.position = position == null ? "" : position;
        this.reserve = reserve == null ? "" : reserve;
        this.alternative = alternative == null ? "" : alternative;
        this.divergente1 = divergente1 == null ? "" : divergente1;
        this.publier1 = publier1 == null ? "" : publier1;
        this.divergente2 = divergente2 == null ? "" : divergente2;
        this.publier2 = publier2 == null ? "" : publier2;
        this.divergente3 = divergente3 == null ? "" : divergente3;
        this.publier3 = publier3 == null ? "" : publier3;
        this.mandat = mandat == null ? "" : mandat;
        this.papier = papier == null ? "" : papier;
    }

    static AvisForm empty(String conseil) {
        return new AvisForm(
                conseil, "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    /** What was given before, to be corrected. */
    static AvisForm of(Avis avis) {
        var told = avis.divergences();
        return new AvisForm(
                avis.body().value().toString(),
                avis.heldOn().toString(),
                String.valueOf(avis.votes().favourable()),
                String.valueOf(avis.votes().withReservations()),
                String.valueOf(avis.votes().against()),
                String.valueOf(avis.votes().abstention()),
                avis.position().key(),
                avis.reservation(),
                avis.alternative(),
                text(told, 0),
                published(told, 0),
                text(told, 1),
                published(told, 1),
                text(told, 2),
                published(told, 2),
                avis.mandated(),
                avis.paper());
    }

    /** The field that cannot be read, or empty. */
    Optional<String> unreadable() {
        if (!conseil.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Optional.of("conseil");
        }
        try {
            LocalDate.parse(reunion.strip());
        } catch (DateTimeException notADay) {
            return Optional.of("reunion");
        }
        for (var count : List.of(favorables, reserves, contre, abstentions)) {
            if (!count.strip().matches("[0-9]{0,4}")) {
                return Optional.of("votes");
            }
        }
        return chosen().isEmpty() ? Optional.of("position") : Optional.empty();
    }

    /** Call it when nothing is unreadable. */
    NewAvis avis() {
        return new NewAvis(
                new BodyId(UUID.fromString(conseil)),
                LocalDate.parse(reunion.strip()),
                new Votes(count(favorables), count(reserves), count(contre), count(abstentions)),
                chosen().orElseThrow(),
                reserve,
                alternative,
                List.of(
                        new Divergence(divergente1, publier1.equals("oui")),
                        new Divergence(divergente2, publier2.equals("oui")),
                        new Divergence(divergente3, publier3.equals("oui"))),
                mandat,
                papier);
    }

    private Optional<Position> chosen() {
        return Arrays.stream(Position.values())
                .filter(one -> one.key().equals(position))
                .findFirst();
    }

    private static int count(String typed) {
        return typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
    }

    private static String text(List<Divergence> told, int index) {
        return index < told.size() ? told.get(index).text() : "";
    }

    private static String published(List<Divergence> told, int index) {
        return index < told.size() && told.get(index).published() ? "oui" : "";
    }
}
