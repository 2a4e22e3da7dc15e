package fr.inventons.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server itself leads a request that never reached a page, or was refused before it. */
@Controller
class ErrorPages implements ErrorController {
    private final FailurePage page;

    ErrorPages(FailurePage page) {
        this.page = page;
    }

    @Open
    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (cause instanceof Throwable broken) {
            var unreadable = UnreadableBody.status(broken);
            if (unreadable.isPresent()) {
                return page.show(request, unreadable.getAsInt());
            }
            return page.broken(request, path, broken);
        }
        return page.show(request, status instanceof Integer code ? code : 404);
    }
}
