package fr.inventons.foundation.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The campaigns shipped with the program, as tests need them: whole, or spoilt on purpose. */
final class CampaignFiles {
    static final String OLDER = "2018-40-ans";
    static final String NEWER = "2026-quartiers-2030";

    private CampaignFiles() {}

    static String text(String name) {
        var path = "/data/campaigns/" + name + ".yaml";
        try (var file = CampaignFiles.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Campaign campaign(String name) {
        return CampaignFile.read(name, text(name), new ArrayList<>()).orElseThrow();
    }

    /** What is said of {@code text}, one sentence a fault. */
    static List<String> faults(String text) {
        var problems = new ArrayList<CampaignProblem>();
        Campaigns.read(Map.of(OLDER, text), problems);
        return problems.stream().map(CampaignSentences::say).toList();
    }
}
