package fr.inventons.recognition.label.web;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.label.LabelSearch;
import fr.inventons.recognition.label.LabelSearch.Standing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the register.
 *
 * @param apres where the page before ended, or empty
 */
public record RegisterForm(String q, String departement, String genre, String etat, String apres) {
    private static final int MOST = 200;

    public RegisterForm(
            @Nullable String q,
            @Nullable String departement,
            @Nullable String genre,
            @Nullable String etat,
            @Nullable String apres) {
        this.q = q == null ? "" : q.substring(0, Math.min(MOST, q.length()));
        this.departement = departement == null ? "" : departement;
        this.genre = genre == null ? "" : genre;
        this.etat = etat == null ? "" : etat;
        this.apres = apres == null ? "" : apres;
    }

    LabelSearch search() {
        return new LabelSearch(
                q,
                departement.matches("[0-9A-Z]{2,3}")
                        ? Optional.of(new DepartmentCode(departement))
                        : Optional.empty(),
                Arrays.stream(ActionKind.values())
                        .filter(kind -> kind.key().equals(genre))
                        .findFirst(),
                Arrays.stream(Standing.values())
                        .filter(one -> key(one).equals(etat))
                        .findFirst()
                        .orElse(Standing.ANY));
    }

    Optional<LabelSearch.Cursor> after() {
        return LabelSearch.Cursor.read(apres);
    }

    static String key(Standing standing) {
        return switch (standing) {
            case ANY -> "";
            case IN_FORCE -> "en-vigueur";
            case ABROGATED -> "abroge";
            case WITHDRAWN -> "retire";
        };
    }

    /** An address that asks for the same, from {@code path}. */
    String href(String path, String after) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("q", q);
        asked.put("departement", departement);
        asked.put("genre", genre);
        asked.put("etat", etat);
        asked.put("apres", after);
        var query =
                asked.entrySet().stream()
                        .filter(one -> !one.getValue().isBlank())
                        .map(one ->
                                one.getKey()
                                        + "="
                                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A name for the file of this search. */
    String fileName() {
        return departement.isBlank()
                ? "labels.csv"
                : "labels-"
                        + departement.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "")
                        + ".csv";
    }
}
