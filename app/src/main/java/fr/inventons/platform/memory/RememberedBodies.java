package fr.inventons.platform.memory;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Takes the text of a page that may be kept, and gives it its ETag. */
@ControllerAdvice
class RememberedBodies implements ResponseBodyAdvice<Object> {
    private static final String FORM = "name=\"_csrf\"";

    /** The reader asks again each time, and is told in a few bytes that nothing changed. */
    private static final String ASK_AGAIN = "no-cache";

    @Override
    public boolean supports(
            MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return method.hasMethodAnnotation(Remembered.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(request instanceof ServletServerHttpRequest asked)
                || !(response instanceof ServletServerHttpResponse answer)
                || answer.getServletResponse().getStatus() != 200) {
            return body;
        }
        var rendering = Rendering.of(asked.getServletRequest());
        var bytes = bytes(body);
        if (rendering.isPresent() && bytes != null) {
            if (body instanceof String text && text.contains(FORM)) {
                throw new IllegalStateException("a page that is kept posts a form: " + method);
            }
            rendering.get().made(bytes);
            var headers = response.getHeaders();
            headers.setETag(KeptPage.etag(bytes));
            headers.setCacheControl(ASK_AGAIN);
            headers.set(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        }
        return body;
    }

    private static byte @Nullable [] bytes(@Nullable Object body) {
        return switch (body) {
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case byte[] there -> there;
            case null, default -> null;
        };
    }
}
