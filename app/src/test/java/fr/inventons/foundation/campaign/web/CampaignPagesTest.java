package fr.inventons.foundation.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.testing.InventonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@InventonsTest
class CampaignPagesTest {
    @Autowired MockMvc web;

    @Autowired Campaigns campaigns;

    private String page(String path) throws Exception {
        return web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void anyone_reads_who_sees_what_and_when_in_words() throws Exception {
        assertThat(page("/qui-voit-quoi"))
                .contains("Qui voit quoi, et quand")
                .contains("Dit à la table")
                .contains("la table qui l’a dit")
                .contains("Copie de courtoisie")
                .contains("Les notes internes de la préfecture");
    }

    @Test
    void anyone_reads_the_edition() throws Exception {
        var campaign = campaigns.current();
        var page = page("/campagne");
        assertThat(page).contains(campaign.title());
        campaign.pillars().forEach(pillar -> assertThat(page).contains(pillar.title()));
        campaign.outcomes().forEach(outcome -> assertThat(page).contains(outcome.label()));
        assertThat(page).contains(campaign.answerDelayDays() + "&nbsp;jours");
    }
}
