package fr.inventons.recognition.showcase.web;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.action.Audience;
import fr.inventons.recognition.showcase.ShowcaseSearch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is chosen above the list; a choice that means nothing chooses nothing. */
public record ActionsForm(
        String pilier,
        String pour,
        String nature,
        String departement,
        String quartier,
        String suite) {
    public ActionsForm(
            @Nullable String pilier,
            @Nullable String pour,
            @Nullable String nature,
            @Nullable String departement,
            @Nullable String quartier,
            @Nullable String suite) {
        this.pilier = pilier == null ? "" : pilier;
        this.pour = pour == null ? "" : pour;
        this.nature = nature == null ? "" : nature;
        this.departement = departement == null ? "" : departement;
        this.quartier = quartier == null ? "" : quartier;
        this.suite = suite == null ? "" : suite;
    }

    ShowcaseSearch search() {
        return new ShowcaseSearch(pilier, audience(), kind(), department(), neighbourhood());
    }

    Optional<ShowcaseSearch.Cursor> after() {
        return ShowcaseSearch.Cursor.read(suite);
    }

    boolean filtered() {
        return !search().equals(ShowcaseSearch.EVERYTHING);
    }

    /** The same choices, in another département, from another place of the list. */
    String href(String department, String cursor) {
        var query =
                Stream.of(
                                one("pilier", pilier),
                                one("pour", pour),
                                one("nature", nature),
                                one("departement", department),
                                one("quartier", department.equals(departement) ? quartier : ""),
                                one("suite", cursor))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/actions" : "/actions?" + query;
    }

    private static String one(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Optional<Audience> audience() {
        return Arrays.stream(Audience.values()).filter(one -> one.key().equals(pour)).findFirst();
    }

    private Optional<ActionKind> kind() {
        return Arrays.stream(ActionKind.values())
                .filter(one -> one.key().equals(nature))
                .findFirst();
    }

    private Optional<DepartmentCode> department() {
        try {
            return departement.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DepartmentCode(departement));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<NeighbourhoodCode> neighbourhood() {
        return quartier.isEmpty() ? Optional.empty() : Optional.of(new NeighbourhoodCode(quartier));
    }
}
