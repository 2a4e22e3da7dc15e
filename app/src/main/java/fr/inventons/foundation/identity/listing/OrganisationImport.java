package fr.inventons.foundation.identity.listing;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Encounter;
import fr.inventons.foundation.identity.MergerOutcome;
import fr.inventons.foundation.identity.NewOrganisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Siret;
import fr.inventons.foundation.identity.listing.Listed.Reading;
import fr.inventons.foundation.identity.listing.ListingStore.Candidate;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.command.Importer;
import fr.inventons.platform.command.Report;
import fr.inventons.platform.source.Lists;
import fr.inventons.platform.source.Source;
import fr.inventons.platform.source.Tally;
import fr.inventons.platform.web.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * {@code inventons import organismes FILE}: organisations, JSON or CSV, columns recognised by their
 * names. One SIRET is one organisation, whatever its spellings; without a SIRET, one name in one
 * département is one organisation, and joins the only one there with a SIRET that bears this name.
 */
@Component
class OrganisationImport implements Importer {
    /** The largest real list has 5,416 lines. */
    private static final int MOST_LINES = 100_000;

    private final ListingStore store;
    private final Organisations organisations;
    private final Territories territories;
    private final Lists lists;
    private final Messages messages;

    OrganisationImport(
            ListingStore store,
            Organisations organisations,
            Territories territories,
            Lists lists,
            Messages messages) {
        this.store = store;
        this.organisations = organisations;
        this.territories = territories;
        this.lists = lists;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "organismes";
    }

    @Override
    public String description() {
        return messages.say("identity.organisations-description");
    }

    @Override
    public Report run(Path file, boolean dryRun) {
        return lists.read(file, MOST_LINES, dryRun, Columns::required, this::read);
    }

    private void read(Source source, Tally tally) {
        store.lockOutOtherImports();
        var reading = new LineReading(territories);
        source.eachLine(line -> {
            switch (reading.read(line)) {
                case Reading.Refused(var key, var detail) ->
                        tally.refused(line.number(), key, detail);
                case Reading.Read(var listed) -> bring(line.number(), listed, tally);
            }
        });
    }

    private void bring(long line, Listed listed, Tally tally) {
        var host = listed.host().isEmpty() ? Optional.<Candidate>empty() : host(listed);
        if (host.isEmpty() && !listed.host().isEmpty()) {
            tally.refused(line, "identity.line-host-unknown", listed.name(), listed.host());
            return;
        }
        var there =
                listed.siret().isEmpty()
                        ? bearing(listed, host)
                        : store.withSiret(listed.siret()).map(Candidate::id);
        if (there.isPresent()) {
            meet(line, listed, there.get(), tally);
        } else {
            register(line, listed, host.map(Candidate::id), tally);
        }
    }

    private void meet(long line, Listed listed, OrganisationId there, Tally tally) {
        switch (organisations.meet(Actor.COMMAND, there, listed.name(), departments(listed))) {
            case Encounter.Known() -> tally.unchanged();
            case Encounter.Noted(boolean spelling, boolean department) ->
                    tally.changed(
                            line,
                            spelling ? "identity.line-spelled" : "identity.line-elsewhere",
                            organisations.organisation(there).orElseThrow().name(),
                            listed.name(),
                            listed.department().map(DepartmentCode::value).orElse(""),
                            department ? 1 : 0);
            case Encounter.NotAllowed _, Encounter.Unknown _, Encounter.SpellingUnfit _ ->
                    throw new IllegalStateException("a vetted line was refused: " + listed);
        }
    }

    private void register(long line, Listed listed, Optional<OrganisationId> host, Tally tally) {
        var twin = twin(listed);
        var registered =
                organisations.register(
                        Actor.COMMAND,
                        new NewOrganisation(
                                listed.name(),
                                listed.kind(),
                                listed.siret(),
                                departments(listed),
                                listed.commune(),
                                host));
        switch (registered) {
            case OrganisationRegistration.Registered(var id) -> {
                if (twin.isPresent()) {
                    join(line, listed, id, twin.get(), tally);
                } else {
                    tally.added(line, "identity.line-added", listed.name(), where(listed));
                }
            }
            case OrganisationRegistration.HostUnfit _ ->
                    tally.refused(line, "identity.line-host-hosted", listed.name(), listed.host());
            case OrganisationRegistration.NotAllowed _,
                    OrganisationRegistration.NameMissing _,
                    OrganisationRegistration.NameTooLong _,
                    OrganisationRegistration.SiretUnreadable _,
                    OrganisationRegistration.SiretTaken _,
                    OrganisationRegistration.CommuneUnknown _ ->
                    throw new IllegalStateException("a vetted line was refused: " + listed);
        }
    }

    /** The record without SIRET goes into the one that has it; an officer may undo it. */
    private void join(
            long line, Listed listed, OrganisationId id, OrganisationId twin, Tally tally) {
        var merged = listed.siret().isEmpty() ? id : twin;
        var into = listed.siret().isEmpty() ? twin : id;
        var outcome =
                organisations.merge(
                        Actor.COMMAND, merged, into, messages.say("identity.line-why-joined"));
        if (!(outcome instanceof MergerOutcome.Merged)) {
            throw new IllegalStateException("twins cannot be merged: " + listed + " " + outcome);
        }
        tally.changed(
                line,
                "identity.line-joined",
                listed.name(),
                organisations.organisation(twin).orElseThrow().name(),
                where(listed));
    }

    /** Who bears that name there without a SIRET, itself or merged since. */
    private Optional<OrganisationId> bearing(Listed listed, Optional<Candidate> host) {
        return store.withName(listed.name()).stream()
                .filter(one -> one.siret().isEmpty() && there(one, listed))
                .filter(one -> host.isEmpty() || one.host().equals(host.map(Candidate::id)))
                .map(Candidate::id)
                .findFirst();
    }

    /**
     * The only standing one of that name there on the other side: with a SIRET for a line without,
     * without for a line that has one.
     */
    private Optional<OrganisationId> twin(Listed listed) {
        if (listed.department().isEmpty()
                || !listed.host().isEmpty()
                || !TellingNames.tells(listed.name())) {
            return Optional.empty();
        }
        var namesakes =
                store.withName(listed.name()).stream()
                        .filter(Candidate::standing)
                        .filter(one -> one.host().isEmpty() && there(one, listed))
                        .toList();
        return namesakes.size() == 1
                        && namesakes.getFirst().siret().isEmpty() != listed.siret().isEmpty()
                ? Optional.of(namesakes.getFirst().id())
                : Optional.empty();
    }

    /** By its SIRET, or the only one of that name there. */
    private Optional<Candidate> host(Listed listed) {
        var siret = Siret.read(listed.host());
        if (siret.isPresent()) {
            return store.withSiret(siret.get());
        }
        var named =
                store.withName(listed.host()).stream()
                        .filter(Candidate::standing)
                        .filter(one -> one.host().isEmpty() && there(one, listed))
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static boolean there(Candidate one, Listed listed) {
        return listed.department()
                .map(one.departments()::contains)
                .orElse(one.departments().isEmpty());
    }

    private static Set<DepartmentCode> departments(Listed listed) {
        return listed.department().map(Set::of).orElse(Set.of());
    }

    private static String where(Listed listed) {
        return List.of(listed.siret(), listed.department().map(DepartmentCode::value).orElse(""))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
