package fr.inventons.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route that is for some roles refuses everybody else: each other role, and whoever is not
 * signed in.
 */
@InventonsTest
class WrongRoleTest {
    @Autowired RequestMappingHandlerMapping mapping;

    @Autowired MockMvc browser;

    @Autowired Folk folk;

    private record Route(HttpMethod method, String path, List<Role> roles) {}

    @Test
    void every_route_refuses_each_role_that_it_is_not_for() throws Exception {
        var logins = folk.oneOfEachRole();
        for (var route : routes().filter(one -> !one.roles().isEmpty()).toList()) {
            for (var role : Role.values()) {
                var login = logins.get(role);
                if (login == null || route.roles().contains(role)) {
                    continue;
                }
                var status =
                        browser.perform(
                                        request(route.method(), route.path())
                                                .with(user(login))
                                                .with(csrf()))
                                .andReturn()
                                .getResponse()
                                .getStatus();
                assertThat(status)
                        .as("%s %s as %s", route.method(), route.path(), role)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void every_route_that_is_for_somebody_sends_a_passer_by_to_sign_in() throws Exception {
        for (var route : routes().toList()) {
            var answer =
                    browser.perform(request(route.method(), route.path()).with(csrf()))
                            .andReturn()
                            .getResponse();
            assertThat(answer.getStatus()).as("%s %s", route.method(), route.path()).isEqualTo(303);
            assertThat(answer.getHeader("Location")).endsWith("/connexion");
        }
    }

    @Test
    void there_are_routes_to_refuse() {
        assertThat(routes().count()).isGreaterThan(20);
    }

    private Stream<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream().flatMap(WrongRoleTest::routes);
    }

    private static Stream<Route> routes(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        var wanted = entry.getValue().getMethodAnnotation(For.class);
        if (wanted == null) {
            return Stream.empty();
        }
        var methods = entry.getKey().getMethodsCondition().getMethods();
        return entry.getKey().getPatternValues().stream()
                .map(path -> path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()))
                .flatMap(path ->
                        methods.stream()
                                .map(method ->
                                        new Route(
                                                method.asHttpMethod(),
                                                path,
                                                List.of(wanted.value()))));
    }
}
