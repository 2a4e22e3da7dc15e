package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.PaperCodeSpent;
import fr.inventons.platform.web.FailurePage;
import fr.inventons.platform.web.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says that a paper code served elsewhere while its act was being written. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SpentPapers {
    private final FailurePage page;
    private final Messages messages;
    private final CodeCookies cookies;

    SpentPapers(FailurePage page, Messages messages, CodeCookies cookies) {
        this.page = page;
        this.messages = messages;
        this.cookies = cookies;
    }

    @ExceptionHandler
    ResponseEntity<String> spent(
            HttpServletRequest request, HttpServletResponse response, PaperCodeSpent spent) {
        cookies.forgetPaper(request, response);
        return page.show(request, 409, messages.say("identity.paper-spent"));
    }
}
