package fr.inventons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.inventons.testing.InventonsTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@InventonsTest
class AssetsTest {
    @Autowired MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokens.css",
                "components.css",
                "paper.css",
                "icones.svg",
                "frise.svg",
                "marque.svg",
                "bootstrap-5.3.8.min.css"
            })
    void every_file_of_a_page_comes_from_us_and_is_kept_a_year(String file) throws Exception {
        mvc.perform(get(Assets.href(file)))
                .andExpect(status().isOk())
                .andExpect(
                        header().string(
                                        "Cache-Control",
                                        Matchers.containsString("max-age=31536000")));
        assertThat(Assets.href(file))
                .matches("/design/" + Pattern.quote(file) + "\\?v=[0-9a-f]{12}");
    }

    @Test
    void nothing_else_of_the_jar_is_served() throws Exception {
        mvc.perform(get("/design/../application.properties"))
                .andExpect(status().is(Matchers.oneOf(400, 403, 404)));
        mvc.perform(get("/design/nothing.css")).andExpect(status().isNotFound());
        mvc.perform(get("/webjars/bootstrap/5.3.8/css/bootstrap.min.css"))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens.css", "components.css", "frise.svg", "icones.svg"})
    void none_of_our_files_asks_anything_of_another_host(String file) throws Exception {
        var text = read(file);
        assertThat(text.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("@import");
    }

    @Test
    void every_icon_that_a_component_names_is_in_the_sprite() throws Exception {
        var sprite = read("icones.svg");
        for (var icon :
                new String[] {
                    "oui", "demi", "pause", "vers", "horloge", "envoi", "loupe", "crayon", "livre",
                    "fait", "croix", "label", "tel", "courrier", "alerte", "info", "liste", "gens"
                }) {
            assertThat(sprite).contains("id=\"i-" + icon + "\"");
        }
    }

    private String read(String file) throws Exception {
        return mvc.perform(get(Assets.href(file)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
