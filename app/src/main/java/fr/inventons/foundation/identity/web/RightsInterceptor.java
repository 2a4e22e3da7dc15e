package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.signin.Principals;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.boot.webmvc.autoconfigure.actuate.web.ManagementErrorEndpoint;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Lets through who may use a route. A route that does not say is refused to everyone: forgetting is
 * a bug, not a door.
 */
@Component
class RightsInterceptor implements HandlerInterceptor {
    /** Bytes of a form without a file; a file has its own limit. */
    private static final long FORM_LIMIT = 256 * 1024;

    private final ActorReader reader;
    private final RequestCache requests;
    private final Messages messages;

    RightsInterceptor(ActorReader reader, RequestCache requests, Messages messages) {
        this.reader = reader;
        this.requests = requests;
        this.messages = messages;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getContentLengthLong() > FORM_LIMIT && !multipart(request)) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod route)) {
            throw new IllegalStateException("not a page: " + handler);
        }
        // On the health port an unknown path is answered by Boot's own page, not by one of ours.
        if (route.hasMethodAnnotation(Open.class)
                || route.getBeanType() == ManagementErrorEndpoint.class) {
            return true;
        }
        var wanted = route.getMethodAnnotation(For.class);
        if (wanted == null) {
            throw new IllegalStateException("says neither @Open nor @For: " + route);
        }
        var actor = reader.read(request);
        Role[] roles = wanted.value();
        if (roles.length == 0 ? actor.signedIn() : Arrays.stream(roles).anyMatch(actor::holds)) {
            return true;
        }
        if (actor.signedIn()) {
            throw new Forbidden(reservedTo(roles));
        }
        if (Principals.awaiting(String.valueOf(request.getRemoteUser())).isPresent()) {
            return redirect(response, "/connexion/qui");
        }
        if (request.getMethod().equals("GET")) {
            requests.saveRequest(request, response);
        }
        return redirect(response, "/connexion");
    }

    private static boolean redirect(HttpServletResponse response, String path) {
        response.setStatus(303);
        response.setHeader(HttpHeaders.LOCATION, path);
        return false;
    }

    private static boolean multipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    private String reservedTo(Role[] roles) {
        return messages.say(
                "identity.reserved",
                Arrays.stream(roles)
                        .map(role -> messages.say("identity.role." + role.name()))
                        .collect(Collectors.joining(", ")));
    }
}
