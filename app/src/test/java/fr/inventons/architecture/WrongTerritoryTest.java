package fr.inventons.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.testing.Folk;
import fr.inventons.testing.Ground;
import fr.inventons.testing.InventonsTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every path that names something of a place refuses whoever holds the right role elsewhere: in
 * another département, another meeting, another table, another council, another service.
 */
@InventonsTest
class WrongTerritoryTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** They work for the whole country. */
    private static final Set<Role> EVERYWHERE =
            Set.of(Role.OPERATOR, Role.AUDITOR, Role.NATIONAL_ANALYST);

    /** What anyone may ask for: it shows what is public, or needs the code itself. */
    private static final List<String> PUBLIC =
            List.of(
                    "/departements/{code}",
                    "/quartiers/{code}",
                    "/ticket/{code}",
                    "/inscription/{code}",
                    "/inscription/{code}/acceptation",
                    "/inscription/{code}/annulation",
                    "/inscription/{code}/coordonnees",
                    "/rencontres/{id}/inscription",
                    "/rencontres/{id}/inscription/{answer:place|attente}",
                    "/propositions/{id}/soutien",
                    "/rencontres/{id}/agenda.ics",
                    "/inscription/{code}/agenda.ics",
                    "/inscription/{code}/repartition",
                    "/rencontres/{id}/repartition/preuve",
                    "/rencontres/{id}/repartition/preuve.json",
                    "/organisations/{id}",
                    "/labels/{number}",
                    "/labels/{number}/badge",
                    "/labels/{number}/certificat.pdf");

    /** Pages of labelled actions, and the form that writes to those who did them: for anyone. */
    private static final String SHOWCASE = "/actions/{number:";

    /** For the national desk alone. */
    private static final List<String> NATIONAL =
            List.of("/agence/propositions/", "/agence/remontees/", "/agence/rencontres/");

    @Autowired RequestMappingHandlerMapping mapping;

    @Autowired MockMvc browser;

    @Autowired Folk folk;

    @Autowired Ground ground;

    @Autowired JdbcClient jdbc;

    private record Route(HttpMethod method, String pattern, Set<Role> roles) {}

    @Test
    void every_path_refuses_the_right_role_of_another_place_and_writes_nothing() throws Exception {
        var laid = ground.lay("23");
        var strangers = folk.oneOfEachRole();
        var lines = lines();
        var through = new ArrayList<String>();
        for (var route : routes()) {
            var path = path(route.pattern(), laid.paths());
            for (var role : route.roles()) {
                var login = strangers.get(role);
                if (login == null || EVERYWHERE.contains(role)) {
                    continue;
                }
                var status = status(route.method(), path, login);
                if (status != 403 && status != 404) {
                    through.add(route + " as " + role + " answered " + status);
                }
            }
        }
        assertThat(through).isEmpty();
        assertThat(lines()).isEqualTo(lines);
    }

    /** Else the refusals above would prove nothing: those things exist, and open to their own. */
    @Test
    void every_page_opens_to_somebody_of_the_place() throws Exception {
        var laid = ground.lay("36");
        var closed = new ArrayList<String>();
        for (var route : routes()) {
            if (!route.method().equals(HttpMethod.GET) || LATER.contains(route.pattern())) {
                continue;
            }
            var opened = false;
            for (var person : laid.people()) {
                opened |=
                        status(
                                        HttpMethod.GET,
                                        path(route.pattern(), laid.paths()),
                                        Folk.login(person))
                                == 200;
            }
            if (!opened) {
                closed.add(route.pattern());
            }
        }
        assertThat(closed).isEmpty();
    }

    /** Their thing exists only later in the chain: a signed file, a scan. */
    private static final Set<String> LATER =
            Set.of("/remontees/{id}/fichiers/{kind}", "/remontees/{id}/scans/{visa}");

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods()
                .forEach((info, handler) -> {
                    var wanted =
                            Optional.ofNullable(handler.getMethodAnnotation(For.class))
                                    .map(found -> Set.of(found.value()))
                                    .filter(roles -> !roles.isEmpty())
                                    .orElseGet(() -> Set.of(Role.values()));
                    for (var pattern : info.getPatternValues()) {
                        if (pattern.contains("{")
                                && !PUBLIC.contains(pattern)
                                && !pattern.startsWith(SHOWCASE)
                                && NATIONAL.stream().noneMatch(pattern::startsWith)) {
                            info.getMethodsCondition().getMethods().stream()
                                    .map(method ->
                                            new Route(method.asHttpMethod(), pattern, wanted))
                                    .forEach(routes::add);
                        }
                    }
                });
        assertThat(routes).hasSizeGreaterThan(40);
        return routes;
    }

    private static String path(String pattern, Map<String, Map<String, String>> paths) {
        var values =
                paths.entrySet().stream()
                        .filter(entry -> pattern.startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
        assertThat(values).as("Ground lays nothing for " + pattern).isPresent();
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> {
                    var value = values.get().get(found.group(1));
                    assertThat(value).as("Ground lays nothing for " + pattern).isNotNull();
                    return value;
                });
    }

    private int status(HttpMethod method, String path, String login) throws Exception {
        return browser.perform(request(method, path).with(user(login)).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private long lines() {
        return jdbc.sql("select count(*) from platform.journal").query(Long.class).single();
    }
}
