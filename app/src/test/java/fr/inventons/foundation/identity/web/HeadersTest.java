package fr.inventons.foundation.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.testing.InventonsTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@InventonsTest
class HeadersTest {
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/ticket", "/nulle-part"})
    void every_answer_carries_a_strict_policy(String path) throws Exception {
        var answer = perform(get(path));
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .contains("base-uri 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe-")
                .doesNotContain("*");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void over_https_the_browser_is_told_to_stay_there() throws Exception {
        assertThat(perform(get("/connexion").secure(true)).getHeader("Strict-Transport-Security"))
                .contains("max-age");
    }

    @Test
    void a_personal_page_is_kept_nowhere() throws Exception {
        var answer = perform(get("/connexion").with(user(UUID.randomUUID().toString())));
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void visitors_leave_no_session_row() throws Exception {
        var browser = new Browser(mvc);
        long before = sessions();
        browser.opens("/");
        browser.opens("/connexion");
        browser.opens("/aujourdhui");
        browser.sends("/connexion", "courriel", Mailbox.address());
        browser.sends("/connexion/code", "courriel", Mailbox.address(), "code", "0000 0000");
        browser.sends("/connexion/jeton", "jeton", "no-such-token");
        browser.sends("/ticket", "code", "ABCDEFG");
        browser.sends("/code", "code", "ABCDEFG");
        browser.sendsForged("/ticket", "forged", "code", "ABCDEFG");
        assertThat(sessions()).isEqualTo(before);
        assertThat(browser.cookie("SESSION")).isEmpty();
    }

    @Test
    void a_form_without_its_token_is_refused_and_says_what_to_do() throws Exception {
        var refused = new Browser(mvc).sendsForged("/ticket", "forged", "code", "ABCDEFG");
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString()).contains("rechargez la page et recommencez");
        assertThat(refused.getHeader("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/connexion/code", "/ticket", "/code", "/recherche"})
    void the_character_nul_is_refused_everywhere(String path) throws Exception {
        var answer =
                perform(
                        get(path)
                                .param("q", "a\0b")
                                .param("code", "a\0b")
                                .param("courriel", "a\0b"));
        assertThat(answer.getStatus()).isLessThan(500);
        assertThat(
                        perform(
                                        post(path)
                                                .param("code", "a\0b")
                                                .param("courriel", "a\0b@b.fr")
                                                .param("_csrf", "a\0b"))
                                .getStatus())
                .isIn(400, 405);
    }

    @Test
    void a_form_longer_than_any_of_ours_is_refused() throws Exception {
        var answer = perform(get("/connexion").content(new byte[300 * 1024]));
        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(answer.getContentAsString()).contains("trop lourd");
    }

    @Test
    void an_unknown_page_a_wrong_method_and_a_bad_identifier_have_a_page_in_french()
            throws Exception {
        assertThat(perform(get("/nulle-part")).getStatus()).isEqualTo(404);
        assertThat(perform(get("/nulle-part")).getContentAsString()).contains("n’existe pas");
        var browser = new Browser(mvc);
        assertThat(browser.opens("/ticket/quitter").getStatus()).isIn(405, 422);
        assertThat(browser.opens("/code/quitter").getStatus()).isEqualTo(405);
    }

    private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from platform.spring_session").query(Long.class).single();
    }
}
