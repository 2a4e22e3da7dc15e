package fr.inventons.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Makes a visitor somebody, under a new session identifier and a new form token. */
@Component
public class Entrance {
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy sessions;
    private final RequestCache requests;
    private final CodeCookies cookies;

    Entrance(
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy sessions,
            RequestCache requests,
            CodeCookies cookies) {
        this.contexts = contexts;
        this.sessions = sessions;
        this.requests = requests;
        this.cookies = cookies;
    }

    /**
     * Lets in under the name {@code principal}. An unused paper code is forgotten: from now on
     * everything is done in the person's own name.
     */
    public void enter(HttpServletRequest request, HttpServletResponse response, String principal) {
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        sessions.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        cookies.forgetPaper(request, response);
    }

    /**
     * The page asked for before signing in, as a path of ours: the host that the browser kept is
     * not to be believed.
     */
    Optional<String> wanted(HttpServletRequest request, HttpServletResponse response) {
        var saved = requests.getRequest(request, response);
        if (saved == null) {
            return Optional.empty();
        }
        requests.removeRequest(request, response);
        try {
            var url = URI.create(saved.getRedirectUrl());
            var path = url.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return Optional.empty();
            }
            return Optional.of(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
