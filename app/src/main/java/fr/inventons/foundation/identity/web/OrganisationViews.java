package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Directory.Entry;
import fr.inventons.foundation.identity.Merger;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.territory.Commune;
import fr.inventons.foundation.territory.CommuneCode;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Option;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the directory into words. A constant number of statements, however long the list. */
@Component
class OrganisationViews {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Organisations organisations;
    private final Territories territories;
    private final Messages messages;

    OrganisationViews(Organisations organisations, Territories territories, Messages messages) {
        this.organisations = organisations;
        this.territories = territories;
        this.messages = messages;
    }

    List<OrganisationRow> rows(Collection<Organisation> found) {
        var spellings =
                organisations.spellings(
                        found.stream().map(Organisation::id).collect(Collectors.toSet()));
        var communes = communes(found);
        return found.stream()
                .map(one ->
                        new OrganisationRow(
                                one.id().value().toString(),
                                one.name(),
                                path(one.id()),
                                what(one.kind()),
                                where(one, communes),
                                spellings.getOrDefault(one.id(), List.of()).stream()
                                        .filter(spelling -> !spelling.equals(one.name()))
                                        .collect(Collectors.joining(" · "))))
                .toList();
    }

    OrganisationView view(
            Entry entry,
            List<Organisation> alsoFound,
            OrganisationForm form,
            String field,
            String error) {
        var one = entry.organisation();
        var communes = communes(List.of(one));
        var candidates = new ArrayList<>(entry.lookalikes());
        alsoFound.stream()
                .filter(other -> !other.id().equals(one.id()) && !candidates.contains(other))
                .forEach(candidates::add);
        return new OrganisationView(
                path(one.id()),
                one.name(),
                one.kind().name(),
                what(one.kind()),
                one.siret().replaceFirst("(...)(...)(...)(.*)", "$1 $2 $3 $4"),
                departments(one),
                commune(one, communes),
                one.host().map(id -> link(id, entry.around())),
                one.succession().map(succession -> link(succession.successor(), entry.around())),
                one.mergedInto().map(id -> link(id, entry.around())),
                one.listed(),
                entry.spellings(),
                rows(entry.hosted()),
                entry.mergers().stream().map(merger -> said(merger, entry)).toList(),
                rows(candidates),
                kinds(),
                entry.mayDescribe(),
                entry.mayDescribe() && one.mergedInto().isEmpty(),
                form,
                field,
                error);
    }

    List<Option> kinds() {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind != OrganisationKind.OTHER)
                .map(kind -> new Option(kind.name(), what(kind)))
                .toList();
    }

    List<Option> departments(String first) {
        return Stream.concat(
                        Stream.of(new Option("", first)),
                        territories.departments().stream()
                                .map(one ->
                                        new Option(
                                                one.code().value(),
                                                one.name() + " (" + one.code().value() + ")")))
                .toList();
    }

    /** The name of its commune, or {@code ""}. */
    String commune(Organisation one) {
        return commune(one, communes(List.of(one)));
    }

    static String path(OrganisationId id) {
        return "/organisations/" + id.value();
    }

    private String said(Merger merger, Entry entry) {
        var id = entry.organisation().id();
        var other = merger.merged().equals(id) ? merger.into() : merger.merged();
        var name =
                Optional.ofNullable(entry.around().get(other)).map(Organisation::name).orElse("");
        var undone = merger.undoneAt().map(at -> French.day(at, PARIS)).orElse("");
        return messages.say(
                merger.merged().equals(id) ? "identity.merged-into" : "identity.merged-here",
                French.day(merger.mergedAt(), PARIS),
                name,
                merger.why(),
                undone.isEmpty() ? 0 : 1,
                undone);
    }

    private String what(OrganisationKind kind) {
        return messages.say("identity.kind." + kind.name());
    }

    private Map<CommuneCode, Commune> communes(Collection<Organisation> found) {
        return territories.communes(
                found.stream()
                        .flatMap(one -> CommuneCode.read(one.commune()).stream())
                        .collect(Collectors.toSet()));
    }

    private String where(Organisation one, Map<CommuneCode, Commune> communes) {
        return Stream.of(commune(one, communes), departments(one))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String commune(Organisation one, Map<CommuneCode, Commune> communes) {
        return CommuneCode.read(one.commune())
                .flatMap(code -> Optional.ofNullable(communes.get(code)))
                .map(Commune::name)
                .orElse("");
    }

    private String departments(Organisation one) {
        return one.departments().stream().map(this::department).collect(Collectors.joining(", "));
    }

    private String department(DepartmentCode code) {
        return territories.department(code).map(Department::name).orElse(code.value());
    }

    private static Link link(OrganisationId id, Map<OrganisationId, Organisation> around) {
        var name = Optional.ofNullable(around.get(id)).map(Organisation::name).orElse("");
        return new Link(name, path(id), false);
    }
}
