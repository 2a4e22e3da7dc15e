package fr.inventons.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.inventons.foundation.identity.Actor;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Lazy;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Pages as somebody sees them. */
@Lazy
@Component
public class Screens {
    private final MockMvc mvc;

    Screens(MockMvc mvc) {
        this.mvc = mvc;
    }

    public MockHttpServletResponse as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        var response =
                mvc.perform(request.with(user(Folk.login(actor))).with(csrf()))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    public String page(Actor actor, String path) throws Exception {
        var response = as(actor, get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return plain(response);
    }

    /** The words of a page, without its marks. */
    public static String plain(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString()
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "’")
                .replaceAll("[\\s\u00a0]+", " ");
    }
}
