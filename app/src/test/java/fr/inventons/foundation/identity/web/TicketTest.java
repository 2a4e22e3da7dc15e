package fr.inventons.foundation.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;

@InventonsTest
class TicketTest {
    private static final String COOKIE = "inventons-ticket";

    @Autowired MockMvc mvc;
    @Autowired TestTickets tickets;
    @Autowired ActorReader reader;
    @Autowired Folk folk;

    private final UUID table = UUID.randomUUID();
    private Browser browser;
    private String code;

    @BeforeEach
    void print() {
        browser = new Browser(mvc);
        code = tickets.print(table);
    }

    @Test
    void a_ticket_typed_by_hand_in_any_way_opens_its_table_without_a_session() throws Exception {
        var typed = " " + Codes.written(code).toLowerCase(Locale.ROOT).replace("-", " – ");
        var opened = browser.sends("/ticket", "code", typed);
        assertThat(opened.getStatus()).isEqualTo(303);
        assertThat(opened.getHeader("Location")).isEqualTo("/ma-table");
        assertThat(opened.getHeader("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(browser.cookie("SESSION")).isEmpty();
        assertThat(actor(browser.cookie(COOKIE)))
                .satisfies(actor -> {
                    assertThat(actor.reference()).isEqualTo("ticket:" + table);
                    assertThat(actor.signedIn()).isFalse();
                    assertThat(actor.holds(Role.TICKET_HOLDER, Scope.of("table", table))).isTrue();
                    assertThat(actor.grants()).hasSize(1);
                });
    }

    @Test
    void a_scanned_ticket_opens_its_table() throws Exception {
        assertThat(browser.opens("/ticket/" + Codes.written(code)).getHeader("Location"))
                .isEqualTo("/ma-table");
        assertThat(browser.cookie(COOKIE)).startsWith(code);
    }

    @Test
    void a_ticket_that_no_table_has_is_refused_in_a_clear_sentence() throws Exception {
        var refused = browser.sends("/ticket", "code", "ABCDEF");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Aucune table n’a le ticket")
                .contains("value=\"ABCDEF\"");
        assertThat(browser.cookie(COOKIE)).isEmpty();
    }

    @Test
    void nobody_guesses_codes_by_making_cookies() {
        assertThat(actor(code)).isEqualTo(Actor.ANYONE);
        assertThat(actor(code + ".AAAA")).isEqualTo(Actor.ANYONE);
    }

    @Test
    void guesses_are_counted_and_the_right_code_is_not_tried_after_too_many() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(browser.opens("/ticket/" + Codes.random()).getStatus()).isEqualTo(422);
        }
        assertThat(browser.opens("/ticket/" + code).getStatus()).isEqualTo(429);
        assertThat(browser.sends("/code", "code", code).getStatus()).isEqualTo(429);
        assertThat(new Browser(mvc).opens("/ticket/" + code).getStatus()).isEqualTo(303);
    }

    @Test
    void leaving_forgets_the_ticket_and_a_withdrawn_ticket_opens_nothing() throws Exception {
        browser.opens("/ticket/" + code);
        var sealed = browser.cookie(COOKIE);
        browser.sends("/ticket/quitter");
        assertThat(browser.cookie(COOKIE)).isEmpty();
        assertThat(actor(sealed).holds(Role.TICKET_HOLDER)).isTrue();
        tickets.withdraw(code);
        assertThat(actor(sealed)).isEqualTo(Actor.ANYONE);
    }

    @Test
    void somebody_signed_in_who_shows_a_ticket_acts_in_their_own_name() throws Exception {
        browser.opens("/ticket/" + code);
        var person = folk.somebody();
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(COOKIE, browser.cookie(COOKIE)));
        request.setUserPrincipal(() -> person.value().toString());
        var actor = reader.read(request);
        assertThat(actor.reference()).isEqualTo("person:" + person.value());
        assertThat(actor.holds(Role.TICKET_HOLDER, Scope.of("table", table))).isTrue();
    }

    private Actor actor(String cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(COOKIE, cookie));
        return reader.read(request);
    }
}
