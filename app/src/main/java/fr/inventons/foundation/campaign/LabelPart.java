package fr.inventons.foundation.campaign;

import fr.inventons.foundation.campaign.LabelScheme.BearerKind;
import fr.inventons.foundation.campaign.LabelScheme.Call;
import fr.inventons.foundation.campaign.LabelScheme.Commitment;
import fr.inventons.foundation.campaign.LabelScheme.CommitteeTemplate;
import fr.inventons.foundation.campaign.LabelScheme.Criterion;
import fr.inventons.foundation.campaign.LabelScheme.Family;
import fr.inventons.foundation.campaign.LabelScheme.Link;
import fr.inventons.foundation.campaign.LabelScheme.Recusal;
import fr.inventons.foundation.campaign.LabelScheme.StoryPart;
import fr.inventons.foundation.campaign.LabelScheme.Track;
import fr.inventons.foundation.campaign.LabelVisibility.Matter;
import fr.inventons.foundation.campaign.LabelVisibility.Moment;
import fr.inventons.foundation.campaign.LabelVisibility.Party;
import fr.inventons.foundation.identity.OrganisationKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the part {@code label} of a campaign's file: an edition without it awards no label. */
final class LabelPart {
    private static final String KEY = "label";
    private static final int WHOLE = 100;
    private static final Set<String> KEYS =
            Set.of(
                    "title",
                    "purpose",
                    "origin",
                    "windowFrom",
                    "windowUntil",
                    "tracks",
                    "bearers",
                    "forms",
                    "families",
                    "criteria",
                    "commitments",
                    "committee",
                    "maximumAttachments",
                    "silenceMonths",
                    "adversarialDays",
                    "withdrawalMonths",
                    "visibility");

    private LabelPart() {}

    static Optional<LabelScheme> read(Part file) {
        if (!file.has(KEY)) {
            return Optional.empty();
        }
        var part = file.part(KEY, KEYS, Set.of());
        var families = families(part);
        var criteria = criteria(part, families);
        var scheme =
                new LabelScheme(
                        part.text("title"),
                        part.text("purpose"),
                        part.text("origin"),
                        part.day("windowFrom"),
                        part.day("windowUntil"),
                        tracks(part),
                        bearers(part),
                        part.texts("forms"),
                        families,
                        criteria,
                        commitments(part),
                        committee(part, criteria),
                        part.number("maximumAttachments", 0, 20),
                        part.number("silenceMonths", 1, 12),
                        part.number("adversarialDays", 8, 90),
                        part.number("withdrawalMonths", 1, 4),
                        visibility(part));
        if (scheme.windowUntil().isBefore(scheme.windowFrom())) {
            part.wrong(
                    "windowUntil",
                    "ends-before",
                    scheme.windowUntil().toString(),
                    scheme.windowFrom().toString());
        }
        return Optional.of(scheme);
    }

    private static List<Track> tracks(Part label) {
        var keys =
                Set.of(
                        "id",
                        KEY,
                        "national",
                        "about",
                        "identifiedBy",
                        "authority",
                        "service",
                        "calls",
                        "recusal");
        var all =
                label.parts(
                        "tracks",
                        false,
                        keys,
                        Set.of(),
                        part ->
                                new Track(
                                        part.id("id"),
                                        part.text(KEY),
                                        part.flag("national"),
                                        part.text("about"),
                                        part.text("identifiedBy"),
                                        part.text("authority"),
                                        part.text("service"),
                                        calls(part),
                                        recusal(part)));
        once(label, "tracks", all, Track::id);
        return all;
    }

    private static List<Call> calls(Part track) {
        var all =
                track.parts(
                        "calls",
                        false,
                        Set.of("id", KEY),
                        Set.of("opens", "closes"),
                        part -> {
                            var call =
                                    new Call(
                                            part.id("id"),
                                            part.text(KEY),
                                            part.has("opens")
                                                    ? Optional.of(part.day("opens"))
                                                    : Optional.empty(),
                                            part.has("closes")
                                                    ? Optional.of(part.hour("closes"))
                                                    : Optional.empty());
                            if (call.opens().isPresent()
                                    && call.closes().isPresent()
                                    && call.closes()
                                            .get()
                                            .isBefore(call.opens().get().atStartOfDay())) {
                                part.wrong(
                                        "closes",
                                        "ends-before",
                                        call.closes().get().toString(),
                                        call.opens().get().toString());
                            }
                            return call;
                        });
        once(track, "calls", all, Call::id);
        return all;
    }

    private static Recusal recusal(Part track) {
        var part = track.part("recusal", Set.of("links", "leavesTheRoom", "rule"), Set.of());
        return new Recusal(
                part.names("links", Link.class), part.flag("leavesTheRoom"), part.text("rule"));
    }

    private static List<BearerKind> bearers(Part label) {
        var all =
                label.parts(
                        "bearers",
                        false,
                        Set.of("id", KEY, "kinds"),
                        Set.of("needsHost"),
                        part ->
                                new BearerKind(
                                        part.id("id"),
                                        part.text(KEY),
                                        part.names("kinds", OrganisationKind.class),
                                        part.flag("needsHost")));
        once(label, "bearers", all, BearerKind::id);
        return all;
    }

    private static List<Family> families(Part label) {
        var all =
                label.parts(
                        "families",
                        false,
                        Set.of("id", KEY, "about"),
                        Set.of(),
                        part -> new Family(part.id("id"), part.text(KEY), part.text("about")));
        once(label, "families", all, Family::id);
        return all;
    }

    private static List<Criterion> criteria(Part label, List<Family> families) {
        var known = families.stream().map(Family::id).toList();
        var all =
                label.parts(
                        "criteria",
                        false,
                        Set.of("id", "family", KEY, "question", "weight", "descriptors"),
                        Set.of("image", "prefill"),
                        part -> {
                            var family = part.id("family");
                            if (!family.isEmpty() && !known.contains(family)) {
                                part.wrong("family", "not-one-of", family, join(known));
                            }
                            var descriptors = part.texts("descriptors");
                            if (descriptors.size() != LabelScheme.HIGHEST_MARK + 1) {
                                part.wrong(
                                        "descriptors",
                                        "not-so-many",
                                        String.valueOf(LabelScheme.HIGHEST_MARK + 1));
                            }
                            return new Criterion(
                                    part.id("id"),
                                    family,
                                    part.text(KEY),
                                    part.text("question"),
                                    part.number("weight", 1, WHOLE),
                                    part.flag("image"),
                                    descriptors,
                                    List.copyOf(part.names("prefill", StoryPart.class)));
                        });
        once(label, "criteria", all, Criterion::id);
        var total = all.stream().mapToInt(Criterion::weight).sum();
        if (!all.isEmpty() && total != WHOLE) {
            label.wrong("criteria", "not-whole", String.valueOf(total), String.valueOf(WHOLE));
        }
        return all;
    }

    private static List<Commitment> commitments(Part label) {
        var all =
                label.parts(
                        "commitments",
                        true,
                        Set.of("id", KEY),
                        Set.of(),
                        part -> new Commitment(part.id("id"), part.text(KEY)));
        once(label, "commitments", all, Commitment::id);
        return all;
    }

    private static CommitteeTemplate committee(Part label, List<Criterion> criteria) {
        var part =
                label.part(
                        "committee",
                        Set.of("members", "files", "quorum", "composition", "ties"),
                        Set.of("statistics"));
        var known = criteria.stream().map(Criterion::id).toList();
        var ties = part.texts("ties");
        ties.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> part.wrong("ties", "not-one-of", id, join(known)));
        var members = part.number("members", 3, 15);
        return new CommitteeTemplate(
                members,
                part.number("files", 1, 200),
                part.number("quorum", 2, members),
                part.text("composition"),
                ties,
                part.flag("statistics"));
    }

    private static LabelVisibility visibility(Part label) {
        var cells = new EnumMap<Matter, Map<Moment, Set<Party>>>(Matter.class);
        var matrix = label.part("visibility", names(Matter.class), Set.of());
        for (var matter : Matter.values()) {
            var row = matrix.part(matter.name(), Set.of(), names(Moment.class));
            var moments = new EnumMap<Moment, Set<Party>>(Moment.class);
            for (var moment : Moment.values()) {
                var parties = row.names(moment.name(), Party.class);
                if (parties.contains(Party.PUBLIC) && moment != Moment.DECIDED) {
                    row.wrong(moment.name(), "public-before-decision");
                }
                moments.put(moment, parties);
            }
            cells.put(matter, moments);
        }
        return new LabelVisibility(cells);
    }

    private static String join(List<String> names) {
        return String.join(", ", names);
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> void once(Part part, String key, List<T> all, Function<T, String> id) {
        var seen = new HashSet<String>();
        all.stream()
                .map(id)
                .filter(value -> !value.isEmpty() && !seen.add(value))
                .forEach(value -> part.wrong(key, "twice-the-id", value));
    }
}
