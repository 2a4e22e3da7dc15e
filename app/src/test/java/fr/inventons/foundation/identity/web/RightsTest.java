package fr.inventons.foundation.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Open;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

@InventonsTest
class RightsTest {
    /** Not a controller: the test hands its routes to the interceptor itself. */
    static class Routes {
        @Open
        public void open() {}

        @For(Role.PROGRAMME_OFFICER)
        public void officer() {}

        @For
        public void anybodySignedIn() {}

        public void forgotten() {}
    }

    private static final Scope CORSE = Scope.department(new DepartmentCode("2A"));

    @Autowired RightsInterceptor interceptor;
    @Autowired Appointments appointments;
    @Autowired Folk folk;

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void an_open_route_is_for_anyone() throws Exception {
        assertThat(asks(Actor.ANYONE, "open")).isTrue();
    }

    @Test
    void a_route_that_does_not_say_is_closed_even_to_the_operator() {
        var operator = folk.with(Role.OPERATOR, Scope.NATIONAL);
        assertThatThrownBy(() -> asks(operator, "forgotten"))
                .hasMessageContaining("neither @Open nor @For");
    }

    @Test
    void a_visitor_is_led_to_sign_in() throws Exception {
        assertThat(asks(Actor.ANYONE, "officer")).isFalse();
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/connexion");
    }

    @Test
    void the_wrong_role_is_told_whom_the_page_is_for() {
        var facilitator = folk.with(Role.AUDITOR, Scope.NATIONAL);
        assertThatThrownBy(() -> asks(facilitator, "officer"))
                .isInstanceOfSatisfying(
                        Forbidden.class,
                        refusal ->
                                assertThat(refusal.sentence()).contains("chargées du programme"));
    }

    @Test
    void a_role_lost_since_the_last_page_opens_nothing_more() throws Exception {
        var officer = folk.with(Role.PROGRAMME_OFFICER, CORSE);
        assertThat(asks(officer, "officer")).isTrue();
        appointments.end(
                Actor.COMMAND, officer.person().orElseThrow(), Role.PROGRAMME_OFFICER, CORSE);
        assertThatThrownBy(() -> asks(officer, "officer")).isInstanceOf(Forbidden.class);
        assertThat(asks(officer, "anybodySignedIn")).isTrue();
    }

    private boolean asks(Actor actor, String route) throws Exception {
        var request = new MockHttpServletRequest("GET", "/" + route);
        actor.person()
                .ifPresent(person -> request.setUserPrincipal(() -> person.value().toString()));
        return interceptor.preHandle(
                request, response, new HandlerMethod(new Routes(), Routes.class.getMethod(route)));
    }
}
