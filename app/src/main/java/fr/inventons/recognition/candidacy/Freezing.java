package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.recognition.action.Action;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the frozen copy of a file from what is written now. */
@Component
class Freezing {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private final Campaigns campaigns;
    private final CandidacyReaders readers;
    private final Organisations organisations;
    private final Territories territories;

    Freezing(
            Campaigns campaigns,
            CandidacyReaders readers,
            Organisations organisations,
            Territories territories) {
        this.campaigns = campaigns;
        this.readers = readers;
        this.organisations = organisations;
        this.territories = territories;
    }

    FrozenFile of(
            Candidacy file,
            Answers answers,
            Action action,
            List<Enclosure> enclosures,
            Instant at) {
        var scheme = readers.scheme(file);
        var track = readers.track(file);
        return new FrozenFile(
                FrozenFile.SCHEMA,
                file.number(),
                file.version(),
                at.toString(),
                file.campaign().value(),
                campaigns.campaign(file.campaign()).orElseThrow().title(),
                scheme.title(),
                file.track(),
                track.label(),
                file.call(),
                readers.call(file).label(),
                file.department().value(),
                territories.department(file.department()).orElseThrow().name(),
                action.kind().name(),
                action.story(),
                action.from().map(LocalDate::toString).orElse(""),
                action.until().map(LocalDate::toString).orElse(""),
                places(action),
                bearer(action, answers),
                scheme.criteria().stream()
                        .map(criterion ->
                                new FrozenFile.Answered(
                                        criterion.id(),
                                        criterion.label(),
                                        criterion.question(),
                                        answers.text(criterion.id())))
                        .toList(),
                scheme.commitments().stream()
                        .filter(one -> answers.commitments().contains(one.id()))
                        .map(one -> one.label())
                        .toList(),
                enclosures.stream()
                        .map(one ->
                                new FrozenFile.Listed(
                                        one.id().toString(),
                                        one.name(),
                                        one.contentType(),
                                        one.size(),
                                        one.sha256()))
                        .toList());
    }

    private List<FrozenFile.Place> places(Action action) {
        return territories.named(action.neighbourhoods()).values().stream()
                .map(one ->
                        new FrozenFile.Place(
                                one.code().value(), one.usualName(), one.officialName()))
                .sorted(Comparator.comparing(FrozenFile.Place::code))
                .toList();
    }

    private FrozenFile.Bearer bearer(Action action, Answers answers) {
        var known = action.bearer().flatMap(organisations::organisation);
        return new FrozenFile.Bearer(
                action.bearer().map(OrganisationId::value).map(Object::toString).orElse(""),
                known.map(Organisation::name).orElse(action.bearerName()),
                known.map(one -> one.kind().name()).orElse(""),
                known.map(Organisation::siret).orElse(""),
                answers.host(),
                answers.responsible());
    }

    static WritingStore.Frozen frozen(FrozenFile file) {
        var content = JSON.writeValueAsString(file);
        return new WritingStore.Frozen(content, sha256(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256 in 64 small hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
