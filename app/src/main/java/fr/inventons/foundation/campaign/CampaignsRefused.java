package fr.inventons.foundation.campaign;

import java.util.List;
import java.util.stream.Collectors;

/** The program does not start: the campaigns' files have these faults. */
final class CampaignsRefused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<CampaignProblem> problems;

    CampaignsRefused(List<CampaignProblem> problems) {
        super(
                problems.stream()
                        .map(CampaignSentences::say)
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        CampaignSentences.title(problems.size()) + "\n",
                                        "")));
        this.problems = List.copyOf(problems);
    }

    List<CampaignProblem> problems() {
        return problems;
    }
}
