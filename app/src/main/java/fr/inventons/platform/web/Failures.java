package fr.inventons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What happens when a page method throws: {@link NotFound}, {@link Forbidden} and a {@code
 * ResponseStatusException} show the page of their status, anything else is a bug and shows a
 * reference number.
 */
@ControllerAdvice
class Failures {
    private final FailurePage page;

    Failures(FailurePage page) {
        this.page = page;
    }

    @ExceptionHandler
    ResponseEntity<String> show(HttpServletRequest request, Exception cause) throws Exception {
        if (cause instanceof AccessDeniedException || cause instanceof AuthenticationException) {
            throw cause;
        }
        if (cause instanceof NotFound || cause instanceof MethodArgumentTypeMismatchException) {
            return page.show(request, 404);
        }
        if (cause instanceof Forbidden forbidden) {
            return page.show(request, 403, forbidden.sentence());
        }
        if (cause instanceof RequestRejectedException) {
            return page.show(request, 400);
        }
        var unreadable = UnreadableBody.status(cause);
        if (unreadable.isPresent()) {
            return page.show(request, unreadable.getAsInt());
        }
        if (cause instanceof ErrorResponse known && known.getStatusCode().value() < 500) {
            return page.show(request, known.getStatusCode().value());
        }
        return page.broken(request, request.getRequestURI(), cause);
    }
}
