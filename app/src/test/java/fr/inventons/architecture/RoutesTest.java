package fr.inventons.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.web.Open;
import fr.inventons.testing.InventonsTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route says who may use it: {@code @Open} or {@code @For}. */
@InventonsTest
class RoutesTest {
    @Autowired ApplicationContext context;

    @Autowired MockMvc browser;

    @Test
    void every_route_says_either_that_it_is_open_or_for_which_roles() {
        assertThat(routes()).hasSizeGreaterThan(3);
        assertThat(routes().entrySet())
                .filteredOn(route ->
                        route.getValue().hasMethodAnnotation(Open.class)
                                == route.getValue().hasMethodAnnotation(For.class))
                .extracting(route -> route.getKey() + " → " + route.getValue())
                .isEmpty();
    }

    @Test
    void every_route_is_ours() {
        assertThat(routes().values())
                .extracting(handler -> handler.getBeanType().getName())
                .allMatch(name -> name.startsWith("fr.inventons."));
    }

    /** What answers without being a page method: the files of the theme, and nothing else. */
    @Test
    void only_the_files_of_the_theme_answer_outside_page_methods() {
        var patterns = new ArrayList<String>();
        for (var mapping : context.getBeansOfType(HandlerMapping.class).values()) {
            if (mapping instanceof SimpleUrlHandlerMapping files) {
                patterns.addAll(files.getUrlMap().keySet());
            }
        }
        assertThat(patterns).allMatch(pattern -> pattern.startsWith("/design/"), "under /design/");
    }

    @Test
    void every_route_for_a_role_sends_a_passer_by_to_sign_in_and_does_nothing() throws Exception {
        var through = new ArrayList<String>();
        for (var route : routes().entrySet()) {
            if (route.getValue().hasMethodAnnotation(For.class)) {
                for (var asked : requests(route.getKey())) {
                    var status = status(asked);
                    if (status != 303 && status != 403 && status != 404) {
                        through.add(asked + " answered " + status);
                    }
                }
            }
        }
        assertThat(through).isEmpty();
    }

    private record Asked(HttpMethod method, String path) {}

    private int status(Asked asked) throws Exception {
        return browser.perform(
                        request(asked.method(), asked.path())
                                .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static List<Asked> requests(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        var all = methods.isEmpty() ? java.util.Set.of(RequestMethod.GET) : methods;
        var requests = new ArrayList<Asked>();
        for (var pattern : route.getPatternValues()) {
            var path = pattern.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            all.forEach(method -> requests.add(new Asked(method.asHttpMethod(), path)));
        }
        return requests;
    }

    private Map<RequestMappingInfo, HandlerMethod> routes() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }
}
