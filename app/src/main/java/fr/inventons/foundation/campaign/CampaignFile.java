package fr.inventons.foundation.campaign;

import fr.inventons.foundation.campaign.Part.Findings;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads one campaign file and says everything that is wrong in it, each with its place. */
final class CampaignFile {
    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "title",
                    "theme",
                    "from",
                    "until",
                    "ruleSet",
                    "pillars",
                    "crossCuttingThemes",
                    "qualities",
                    "workingGroups",
                    "outcomes",
                    "answerDelayDays",
                    "visaChain",
                    "reservePeriods",
                    "smallCellThreshold",
                    "meetingTemplate",
                    "visibility");

    private static final Set<String> OPTIONAL = Set.of("label");

    /** Tones that an outcome may have (LOOK §4); « vers » is the arrow to another authority. */
    private static final Set<String> TONES = Set.of("oui", "demi", "ardoise", "vers");

    private CampaignFile() {}

    /**
     * The campaign written in {@code text}; empty when something was added to {@code problems}.
     *
     * @param name the file's name without {@code .yaml}: the campaign's id
     */
    static Optional<Campaign> read(String name, String text, List<CampaignProblem> problems) {
        var findings = new Findings(name + ".yaml", new ArrayList<>());
        var campaign = Optional.<Campaign>empty();
        try {
            // Only the tree of nodes is asked for: nothing is constructed, marks give the lines.
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            var root = yaml.compose(new StringReader(text));
            if (root == null) {
                findings.add(0, "", "empty-file");
            } else {
                campaign = Optional.of(read(name, new Part(findings, "", root, KEYS, OPTIONAL)));
            }
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            findings.add(mark == null ? 0 : mark.getLine() + 1, "", "not-yaml", one(e));
        } catch (YAMLException e) {
            findings.add(0, "", "not-yaml", one(e));
        }
        problems.addAll(findings.problems());
        return findings.problems().isEmpty() ? campaign : Optional.empty();
    }

    private static String one(YAMLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static Campaign read(String name, Part file) {
        var id = file.id("id");
        if (!id.equals(name)) {
            file.wrong("id", "not-the-file", id, name);
        }
        var pillars = pillars(file);
        var campaign =
                new Campaign(
                        new CampaignId(id),
                        file.text("title"),
                        file.text("theme"),
                        file.day("from"),
                        file.day("until"),
                        ruleSet(file),
                        pillars,
                        themes(file),
                        qualities(file),
                        groups(file, pillars),
                        outcomes(file),
                        file.number("answerDelayDays", 1, 730),
                        visaChain(file),
                        reservePeriods(file),
                        file.number("smallCellThreshold", 2, 50),
                        meetingTemplate(file),
                        MatrixPart.read(file),
                        LabelPart.read(file));
        inOrder(file, campaign.from(), campaign.until());
        var read = !campaign.until().equals(LocalDate.EPOCH);
        if (read && campaign.ruleSet().since().isAfter(campaign.until())) {
            file.wrong("ruleSet", "rules-too-late", campaign.ruleSet().since().toString());
        }
        return campaign;
    }

    private static Campaign.RuleSet ruleSet(Part file) {
        var part =
                file.part(
                        "ruleSet",
                        Set.of("id", "label", "since", "sortition", "stateRecognition"),
                        Set.of());
        return new Campaign.RuleSet(
                part.id("id"),
                part.text("label"),
                part.day("since"),
                part.flag("sortition"),
                part.flag("stateRecognition"));
    }

    private static List<Campaign.Pillar> pillars(Part file) {
        var all =
                file.parts(
                        "pillars",
                        false,
                        Set.of("id", "title", "description"),
                        Set.of(),
                        part ->
                                new Campaign.Pillar(
                                        part.id("id"),
                                        part.text("title"),
                                        part.text("description")));
        once(file, "pillars", all, Campaign.Pillar::id);
        return all;
    }

    private static List<Campaign.CrossCuttingTheme> themes(Part file) {
        var all =
                file.parts(
                        "crossCuttingThemes",
                        true,
                        Set.of("id", "title"),
                        Set.of(),
                        part -> new Campaign.CrossCuttingTheme(part.id("id"), part.text("title")));
        once(file, "crossCuttingThemes", all, Campaign.CrossCuttingTheme::id);
        return all;
    }

    private static List<Campaign.Quality> qualities(Part file) {
        var all =
                file.parts(
                        "qualities",
                        false,
                        Set.of("id", "label", "plural", "resident", "expected"),
                        Set.of(),
                        part ->
                                new Campaign.Quality(
                                        part.id("id"),
                                        part.text("label"),
                                        part.text("plural"),
                                        part.flag("resident"),
                                        part.number("expected", 0, 60)));
        once(file, "qualities", all, Campaign.Quality::id);
        if (!all.isEmpty() && all.stream().noneMatch(Campaign.Quality::resident)) {
            file.wrong("qualities", "no-resident");
        }
        return all;
    }

    private static List<Campaign.WorkingGroup> groups(Part file, List<Campaign.Pillar> pillars) {
        var known = pillars.stream().map(Campaign.Pillar::id).toList();
        var all =
                file.parts(
                        "workingGroups",
                        false,
                        Set.of("id", "title"),
                        Set.of("pillar"),
                        part -> {
                            var pillar = part.optionalText("pillar");
                            if (!pillar.isEmpty() && !known.contains(pillar)) {
                                part.wrong("pillar", "unknown-pillar", pillar);
                            }
                            return new Campaign.WorkingGroup(
                                    part.id("id"), part.text("title"), pillar);
                        });
        once(file, "workingGroups", all, Campaign.WorkingGroup::id);
        return all;
    }

    private static List<Campaign.Outcome> outcomes(Part file) {
        var all =
                file.parts(
                        "outcomes",
                        false,
                        Set.of("id", "label", "tone", "namesAnother"),
                        Set.of(),
                        part -> {
                            var tone = part.text("tone");
                            if (!tone.isEmpty() && !TONES.contains(tone)) {
                                var names = TONES.stream().sorted().toList();
                                part.wrong("tone", "not-one-of", tone, String.join(", ", names));
                            }
                            return new Campaign.Outcome(
                                    part.id("id"),
                                    part.text("label"),
                                    tone,
                                    part.flag("namesAnother"));
                        });
        once(file, "outcomes", all, Campaign.Outcome::id);
        return all;
    }

    private static List<Campaign.VisaStep> visaChain(Part file) {
        var all =
                file.parts(
                        "visaChain",
                        false,
                        Set.of("id", "label", "signs"),
                        Set.of(),
                        part ->
                                new Campaign.VisaStep(
                                        part.id("id"), part.text("label"), part.flag("signs")));
        once(file, "visaChain", all, Campaign.VisaStep::id);
        if (!all.isEmpty()) {
            var signing = all.stream().filter(Campaign.VisaStep::signs).count();
            if (signing == 0) {
                file.wrong("visaChain", "no-signer");
            } else if (signing > 1 || !all.getLast().signs()) {
                file.wrong("visaChain", "signer-not-last");
            }
        }
        return all;
    }

    private static List<Campaign.ReservePeriod> reservePeriods(Part file) {
        return file.parts(
                "reservePeriods",
                true,
                Set.of("label", "from", "until"),
                Set.of(),
                part -> {
                    var period =
                            new Campaign.ReservePeriod(
                                    part.text("label"), part.day("from"), part.day("until"));
                    inOrder(part, period.from(), period.until());
                    return period;
                });
    }

    private static Campaign.MeetingTemplate meetingTemplate(Part file) {
        var part =
                file.part(
                        "meetingTemplate",
                        Set.of("tablesPerWorkshop", "seatsPerTable", "programme"),
                        Set.of());
        return new Campaign.MeetingTemplate(
                part.number("tablesPerWorkshop", 1, 50),
                part.number("seatsPerTable", 2, 20),
                programme(part));
    }

    private static List<Campaign.Moment> programme(Part template) {
        var all =
                template.parts(
                        "programme",
                        false,
                        Set.of("id", "kind", "title", "minutes", "national"),
                        Set.of(),
                        part ->
                                new Campaign.Moment(
                                        part.id("id"),
                                        part.oneOf(
                                                "kind",
                                                Campaign.MomentKind.class,
                                                Campaign.MomentKind.OTHER),
                                        part.text("title"),
                                        part.number("minutes", 5, 600),
                                        part.flag("national")));
        once(template, "programme", all, Campaign.Moment::id);
        if (!all.isEmpty()
                && all.stream().noneMatch(one -> one.kind() == Campaign.MomentKind.WORKSHOPS)) {
            template.wrong("programme", "no-workshops");
        }
        return all;
    }

    private static void inOrder(Part part, LocalDate from, LocalDate until) {
        if (until.isBefore(from) && !until.equals(LocalDate.EPOCH)) {
            part.wrong("until", "ends-before", until.toString(), from.toString());
        }
    }

    private static <T> void once(Part file, String key, List<T> all, Function<T, String> id) {
        var seen = new HashSet<String>();
        all.stream()
                .map(id)
                .filter(value -> !value.isEmpty() && !seen.add(value))
                .forEach(value -> file.wrong(key, "twice-the-id", value));
    }
}
