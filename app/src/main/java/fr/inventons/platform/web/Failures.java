package fr.inventons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What happens when a page method throws: a {@code ResponseStatusException} shows the page of its
 * status, anything else is a bug and shows a reference number.
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
        if (cause instanceof ErrorResponse known && known.getStatusCode().value() < 500) {
            return page.show(request, known.getStatusCode().value());
        }
        return page.broken(request, request.getRequestURI(), cause);
    }
}
