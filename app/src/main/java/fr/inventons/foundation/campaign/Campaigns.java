package fr.inventons.foundation.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * The editions that this installation knows: those shipped with the program, and those of the
 * directory {@code inventons.campaigns} when it is set. All files are read once, at start; a file
 * with a fault stops the start with the whole list of faults.
 */
@Service
public class Campaigns {
    private static final String SHIPPED = "classpath*:data/campaigns/*.yaml";

    private final Map<CampaignId, Campaign> all;
    private final Campaign current;

    Campaigns(
            ResourcePatternResolver resources,
            @Value("${inventons.campaign}") String current,
            @Value("${inventons.campaigns:}") String directory) {
        var problems = new ArrayList<CampaignProblem>();
        this.all = read(texts(resources, directory, problems), problems);
        var named = all.get(new CampaignId(current));
        if (named == null && problems.isEmpty()) {
            problems.add(
                    new CampaignProblem(
                            "inventons.campaign",
                            0,
                            "",
                            "unknown-campaign",
                            List.of(current, String.join(", ", ids()))));
        }
        if (named == null || !problems.isEmpty()) {
            throw new CampaignsRefused(problems);
        }
        this.current = named;
    }

    /** The edition that runs now, named by the property {@code inventons.campaign}. */
    public Campaign current() {
        return current;
    }

    public Optional<Campaign> campaign(CampaignId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Every edition, the earliest first. */
    public Collection<Campaign> all() {
        return all.values();
    }

    private List<String> ids() {
        return all.keySet().stream().map(CampaignId::value).toList();
    }

    static Map<CampaignId, Campaign> read(
            Map<String, String> texts, List<CampaignProblem> problems) {
        var read = new ArrayList<Campaign>();
        texts.forEach((name, text) -> CampaignFile.read(name, text, problems).ifPresent(read::add));
        read.sort(Comparator.comparing(Campaign::from).thenComparing(c -> c.id().value()));
        var all = new LinkedHashMap<CampaignId, Campaign>();
        read.forEach(campaign -> all.put(campaign.id(), campaign));
        return all;
    }

    /** Every file's text by its name without {@code .yaml}. */
    private static Map<String, String> texts(
            ResourcePatternResolver resources, String directory, List<CampaignProblem> problems) {
        var texts = new TreeMap<String, String>();
        try {
            for (var file : resources.getResources(SHIPPED)) {
                add(
                        texts,
                        String.valueOf(file.getFilename()),
                        file.getContentAsByteArray(),
                        problems);
            }
            if (!directory.isBlank()) {
                try (var files = Files.list(Path.of(directory))) {
                    for (var file : files.sorted().toList()) {
                        if (file.toString().endsWith(".yaml")) {
                            var name = String.valueOf(file.getFileName());
                            add(texts, name, Files.readAllBytes(file), problems);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the campaigns of «" + directory + "»", e);
        }
        return texts;
    }

    private static void add(
            Map<String, String> texts, String file, byte[] bytes, List<CampaignProblem> problems) {
        var name = file.substring(0, file.length() - ".yaml".length());
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            if (texts.put(name, text.toString()) != null) {
                problems.add(new CampaignProblem(file, 0, "", "twice-the-file", List.of(file)));
            }
        } catch (CharacterCodingException e) {
            problems.add(new CampaignProblem(file, 0, "", "not-utf-8", List.of()));
        }
    }
}
