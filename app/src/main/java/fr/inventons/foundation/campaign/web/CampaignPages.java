package fr.inventons.foundation.campaign.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.platform.memory.Remembered;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The campaign, and who sees what, and when: both for anyone. */
@Controller
class CampaignPages {
    private final Campaigns campaigns;
    private final MatrixWords words;
    private final Templates templates;

    CampaignPages(Campaigns campaigns, MatrixWords words, Templates templates) {
        this.campaigns = campaigns;
        this.words = words;
        this.templates = templates;
    }

    @Open
    @GetMapping("/qui-voit-quoi")
    @Remembered("campaign")
    ResponseEntity<String> matrix(Frame frame) {
        var campaign = campaigns.current();
        return Html.page(
                templates.foundationCampaignMatrix(
                        frame, campaign.title(), words.tables(campaign.visibility())));
    }

    @Open
    @GetMapping("/campagne")
    ResponseEntity<String> campaign(Frame frame) {
        return Html.page(templates.foundationCampaignCampaign(frame, campaigns.current()));
    }
}
