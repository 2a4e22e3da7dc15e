package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The codes that a visitor showed, kept by the browser and never by a session. Each is sealed, so
 * that nobody can guess codes by making cookies instead of typing, where tries are counted.
 */
@Component
public class CodeCookies {
    private static final String TICKET = "inventons-ticket";
    private static final String FILE = "inventons-dossier";
    private static final String PAPER = "inventons-code";
    private static final String ADDRESS = "inventons-adresse";
    private static final Duration ADDRESS_KEPT = Duration.ofMinutes(30);
    private static final Duration CODE_KEPT = Duration.ofDays(180);
    private static final Duration PAPER_KEPT = Duration.ofHours(2);

    private final Seal seal;

    CodeCookies(Seal seal) {
        this.seal = seal;
    }

    /** The codes of a file and of a table, that of the file first: who has one acts by it. */
    List<String> codes(HttpServletRequest request) {
        return Stream.of(FILE, TICKET).flatMap(name -> read(request, name).stream()).toList();
    }

    /** The code of the file that this browser opens, for the page that reminds it. */
    public Optional<String> file(HttpServletRequest request) {
        return read(request, FILE);
    }

    Optional<String> paper(HttpServletRequest request) {
        return read(request, PAPER);
    }

    /** This browser opens from now on the table of this ticket, or the action of this file. */
    public void keep(
            HttpServletRequest request, HttpServletResponse response, String code, Role role) {
        var name = role == Role.TICKET_HOLDER ? TICKET : FILE;
        write(request, response, name, seal.close(name, code), CODE_KEPT);
    }

    void keepPaper(HttpServletRequest request, HttpServletResponse response, String code) {
        write(request, response, PAPER, seal.close(PAPER, code), PAPER_KEPT);
    }

    void forgetCodes(HttpServletRequest request, HttpServletResponse response) {
        for (var name : List.of(TICKET, FILE)) {
            if (WebUtils.getCookie(request, name) != null) {
                write(request, response, name, "", Duration.ZERO);
            }
        }
    }

    void forgetPaper(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, PAPER) != null) {
            write(request, response, PAPER, "", Duration.ZERO);
        }
    }

    /** The address that a sign-in mail was asked for, so that the next page need not ask again. */
    String address(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, ADDRESS);
        return cookie == null || cookie.getValue() == null
                ? ""
                : seal.open(ADDRESS, cookie.getValue())
                        .map(value ->
                                new String(
                                        Base64.getUrlDecoder().decode(value),
                                        StandardCharsets.UTF_8))
                        .orElse("");
    }

    void keepAddress(HttpServletRequest request, HttpServletResponse response, String email) {
        var value =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(email.getBytes(StandardCharsets.UTF_8));
        write(request, response, ADDRESS, seal.close(ADDRESS, value), ADDRESS_KEPT);
    }

    void forgetAddress(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, ADDRESS, "", Duration.ZERO);
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
