package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Role;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Lets through who may use a route. A route that does not say is refused to everyone: forgetting is
 * a bug, not a door.
 */
@Component
class RightsInterceptor implements HandlerInterceptor {
    private final ActorReader reader;
    private final RequestCache requests;

    RightsInterceptor(ActorReader reader, RequestCache requests) {
        this.reader = reader;
        this.requests = requests;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod route)) {
            throw new IllegalStateException("not a page: " + handler);
        }
        if (route.hasMethodAnnotation(Open.class)) {
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
            throw new Forbidden();
        }
        if (request.getMethod().equals("GET")) {
            requests.saveRequest(request, response);
        }
        response.setStatus(303);
        response.setHeader(HttpHeaders.LOCATION, "/connexion");
        return false;
    }
}
