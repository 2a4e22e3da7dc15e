package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The codes that a visitor showed, kept by the browser and never by a session. Each is sealed, so
 * that nobody can guess codes by making cookies instead of typing, where tries are counted.
 */
@Component
class CodeCookies {
    private static final String TICKET = "inventons-ticket";
    private static final String PAPER = "inventons-code";
    private static final Duration TICKET_KEPT = Duration.ofDays(180);
    private static final Duration PAPER_KEPT = Duration.ofHours(2);

    private final Seal seal;

    CodeCookies(Seal seal) {
        this.seal = seal;
    }

    Optional<String> ticket(HttpServletRequest request) {
        return read(request, TICKET);
    }

    Optional<String> paper(HttpServletRequest request) {
        return read(request, PAPER);
    }

    void keepTicket(HttpServletRequest request, HttpServletResponse response, String code) {
        write(request, response, TICKET, seal.close(TICKET, code), TICKET_KEPT);
    }

    void keepPaper(HttpServletRequest request, HttpServletResponse response, String code) {
        write(request, response, PAPER, seal.close(PAPER, code), PAPER_KEPT);
    }

    /** The visitor leaves: this browser forgets both codes. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, TICKET, "", Duration.ZERO);
        write(request, response, PAPER, "", Duration.ZERO);
    }

    private Optional<String> read(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null || cookie.getValue() == null
                ? Optional.empty()
                : seal.open(name, cookie.getValue()).flatMap(Codes::read);
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            Duration kept) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(kept)
                        .build()
                        .toString());
    }
}
