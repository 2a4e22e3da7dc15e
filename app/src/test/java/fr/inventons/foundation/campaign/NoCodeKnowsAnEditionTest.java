package fr.inventons.foundation.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An edition is a file: its identifiers and its words stand in no Java source and no template. */
class NoCodeKnowsAnEditionTest {
    /** Words too common to prove anything: they also name things of the house. */
    private static final Set<String> COMMON =
            Set.of(
                    "association",
                    "bailleur",
                    "resident",
                    "autre",
                    "service",
                    "image",
                    "sante",
                    "emploi");

    @Test
    void no_source_names_an_edition_or_what_it_holds() throws IOException {
        var words = words();
        assertThat(words).hasSizeGreaterThan(40);
        for (var root : Set.of("src/main/java", "src/main/jte")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (var file : files.filter(NoCodeKnowsAnEditionTest::ofTheProduct).toList()) {
                    var source = Files.readString(file);
                    // A javadoc may give an example: code between quotes may not.
                    for (var word : words) {
                        assertThat(source.contains("\"" + word + "\""))
                                .as("%s names «%s»", file, word)
                                .isFalse();
                    }
                }
            }
        }
    }

    /**
     * The demonstration tells a story of one edition, and its gallery shows examples. Lists of
     * organisations are read by the words of their names, which are those of French.
     */
    private static boolean ofTheProduct(Path file) {
        return Files.isRegularFile(file)
                && !file.toString().contains("/demonstration/")
                && !file.toString().contains("/identity/listing/");
    }

    private static Set<String> words() {
        var words = new HashSet<String>();
        for (var name : Set.of(CampaignFiles.OLDER, CampaignFiles.NEWER)) {
            var campaign = CampaignFiles.campaign(name);
            words.add(name);
            words.add(campaign.title());
            campaign.pillars().forEach(p -> words.addAll(Set.of(p.id(), p.title())));
            campaign.crossCuttingThemes().forEach(t -> words.addAll(Set.of(t.id(), t.title())));
            campaign.qualities().forEach(q -> words.addAll(Set.of(q.id(), q.label())));
            campaign.workingGroups().forEach(g -> words.addAll(Set.of(g.id(), g.title())));
            campaign.outcomes().forEach(o -> words.addAll(Set.of(o.id(), o.label())));
            campaign.visaChain().forEach(s -> words.addAll(Set.of(s.id(), s.label())));
            words.add(campaign.ruleSet().id());
            var label = campaign.label().orElseThrow();
            words.add(label.title());
            label.tracks().forEach(t -> words.add(t.label()));
            label.criteria().forEach(c -> words.addAll(Set.of(c.id(), c.label())));
            label.commitments().forEach(c -> words.addAll(Set.of(c.id(), c.label())));
        }
        words.removeAll(COMMON);
        return words;
    }
}
