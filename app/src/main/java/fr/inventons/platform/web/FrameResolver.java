package fr.inventons.platform.web;

import fr.inventons.platform.memory.Rendering;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives each page method its {@link Frame}. */
@Component
public class FrameResolver implements HandlerMethodArgumentResolver {
    private final List<FramePart> parts;
    private final Clock clock;
    private final boolean fictional;
    private final Contact contact;

    FrameResolver(
            List<FramePart> parts,
            Clock clock,
            @Value("${inventons.fictional:false}") boolean fictional,
            @Value("${inventons.contact.phone}") String phone,
            @Value("${inventons.contact.hours}") String hours,
            @Value("${inventons.contact.post}") String post) {
        this.parts = parts;
        this.clock = clock;
        this.fictional = fictional;
        this.contact = new Contact(phone, hours, post);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return frame(request.getNativeRequest(HttpServletRequest.class));
    }

    /**
     * The frame for {@code request}, for pages that are not made by a page method, such as an
     * error.
     */
    public Frame frame(@Nullable HttpServletRequest request) {
        if (request == null) {
            return new Frame("", "", "", List.of(), fictional, "", contact);
        }
        // A page that is kept is everyone's: it has no token, which would be one reader's.
        var token =
                Rendering.under(request)
                        ? null
                        : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var path = request.getRequestURI();
        var links =
                parts.stream()
                        .flatMap(part -> part.navigation(request).stream())
                        .map(link -> new Link(link.text(), link.href(), path.equals(link.href())))
                        .toList();
        var who =
                parts.stream()
                        .map(part -> part.who(request))
                        .filter(name -> !name.isEmpty())
                        .findFirst();
        return new Frame(
                path,
                token == null ? "" : token.getToken(),
                who.orElse(""),
                links,
                fictional,
                fictional ? French.day(LocalDate.now(clock)) : "",
                contact);
    }
}
