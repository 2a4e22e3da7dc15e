package fr.inventons.recognition.showcase;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.upload.Picture;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.PictureId;
import fr.inventons.recognition.action.Pictures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Labelled actions, as anyone sees them. Nobody's rights widen it. An action whose label was
 * abrogated keeps its page, which says from when; one whose label was withdrawn is not here.
 */
@Service
@Transactional(readOnly = true)
public class Showcase {
    private static final int PAGE = 24;

    private final ExhibitStore store;
    private final Pictures pictures;
    private final Clock clock;

    Showcase(ExhibitStore store, Pictures pictures, Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Actions whose label is in force, the newest first. One statement. */
    public ShowcaseSearch.Page list(ShowcaseSearch search, Optional<ShowcaseSearch.Cursor> after) {
        var found = store.list(search, after, clock.instant(), today(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ShowcaseSearch.Page(
                List.copyOf(shown),
                found.size() > PAGE
                        ? Optional.of(
                                new ShowcaseSearch.Cursor(
                                        shown.getLast().decidedOn(), shown.getLast().number()))
                        : Optional.empty());
    }

    /** How many there are in each département that has some, wherever one looks. */
    public Map<DepartmentCode, Integer> byDepartment(ShowcaseSearch search) {
        return store.byDepartment(search.everywhere(), clock.instant(), today());
    }

    /** The action of that label. */
    public Optional<Exhibit> exhibit(String number) {
        return store.exhibit(number, clock.instant());
    }

    /** Of these actions, those that the showcase shows. */
    public Map<ActionId, Exhibit> ofActions(Set<ActionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.ofActions(ids, clock.instant()).stream()
                        .collect(Collectors.toMap(Exhibit::action, Function.identity()));
    }

    /** A newly labelled action that has a picture to show; else the newest. */
    public Optional<Exhibit> inspiring() {
        var newest =
                store.list(
                        ShowcaseSearch.EVERYTHING, Optional.empty(), clock.instant(), today(), 6);
        var pictured =
                pictures.showable(newest.stream().map(Exhibit::action).collect(Collectors.toSet()));
        return newest.stream()
                .filter(exhibit -> pictured.containsKey(exhibit.action()))
                .findFirst()
                .or(() -> newest.stream().findFirst());
    }

    /** A picture that may be shown today, of an action that the showcase shows. */
    public Optional<Picture> picture(String number, PictureId id, int width) {
        return exhibit(number)
                .flatMap(exhibit ->
                        pictures
                                .showable(Set.of(exhibit.action()))
                                .getOrDefault(exhibit.action(), List.of())
                                .stream()
                                .filter(picture -> picture.id().equals(id))
                                .findFirst())
                .flatMap(picture -> pictures.picture(picture.id(), width));
    }

    /** The day on which a label is in force or not. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Events.PARIS);
    }
}
