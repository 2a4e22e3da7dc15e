package fr.inventons.foundation.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser that keeps cookies, at an internet address of its own. */
class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MockMvc mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    Browser(MockMvc mvc) {
        this(mvc, randomAddress());
    }

    Browser(MockMvc mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    static String randomAddress() {
        var bytes = new byte[3];
        RANDOM.nextBytes(bytes);
        return "10." + (bytes[0] & 255) + "." + (bytes[1] & 255) + "." + (bytes[2] & 255);
    }

    MockHttpServletResponse opens(String path) throws Exception {
        return send(get(path));
    }

    /** Sends a form with the token of a page just read: names and values in turn. */
    MockHttpServletResponse sends(String path, String... fields) throws Exception {
        var token = TOKEN.matcher(opens("/connexion").getContentAsString());
        assertThat(token.find()).isTrue();
        return sendsForged(path, token.group(1), fields);
    }

    /** Sends a form with any token. */
    MockHttpServletResponse sendsForged(String path, String token, String... fields)
            throws Exception {
        var form = post(path).param("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return send(form);
    }

    String cookie(String name) {
        var cookie = cookies.get(name);
        return cookie == null ? "" : cookie.getValue();
    }

    void plants(String name, String value) {
        cookies.put(name, new Cookie(name, value));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        request.with(one -> {
            one.setRemoteAddr(address);
            return one;
        });
        cookies.values().forEach(request::cookie);
        var response = mvc.perform(request).andReturn().getResponse();
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return response;
    }
}
