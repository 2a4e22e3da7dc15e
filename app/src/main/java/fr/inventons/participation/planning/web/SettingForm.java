package fr.inventons.participation.planning.web;

import fr.inventons.participation.planning.NewSetting;
import fr.inventons.participation.planning.RoomId;
import fr.inventons.participation.planning.Setting;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A workshop as typed. */
public record SettingForm(
        String revision,
        String titre,
        String salle,
        String tables,
        String places,
        String langues,
        String signes) {
    public SettingForm(
            @Nullable String revision,
            @Nullable String titre,
            @Nullable String salle,
            @Nullable String tables,
            @Nullable String places,
            @Nullable String langues,
            @Nullable String signes) {
        this.revision = revision == null ? "" : revision;
        this.titre = titre == null ? "" : titre;
        this.salle = salle == null ? "" : salle;
        this.tables = tables == null ? "" : tables;
        this.places = places == null ? "" : places;
        this.langues = langues == null ? "" : langues;
        this.signes = signes == null ? "" : signes;
    }

    static SettingForm of(int revision, String title, Setting setting) {
        return new SettingForm(
                String.valueOf(revision),
                title,
                setting.room().map(room -> room.value().toString()).orElse(""),
                String.valueOf(setting.tables()),
                String.valueOf(setting.seatsPerTable()),
                setting.languages().stream().sorted().collect(Collectors.joining(", ")),
                setting.signLanguage() ? "oui" : "");
    }

    SettingForm on(int newer) {
        return new SettingForm(
                String.valueOf(newer), titre, salle, tables, places, langues, signes);
    }

    /** Empty when a number is none. */
    Optional<NewSetting> setting() {
        int count = Numbers.read(tables);
        int seats = Numbers.read(places);
        return count < 0 || seats < 0
                ? Optional.empty()
                : Optional.of(
                        new NewSetting(
                                titre,
                                ProgrammeForm.id(salle).map(RoomId::new),
                                count,
                                seats,
                                codes(),
                                !signes.isEmpty()));
    }

    private Set<String> codes() {
        return Arrays.stream(langues.split("[,; ]+"))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
