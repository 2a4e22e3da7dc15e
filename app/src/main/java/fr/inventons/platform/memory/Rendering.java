package fr.inventons.platform.memory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page being made that may be kept: where the parts of a request leave what they know of it.
 *
 * @see #under(HttpServletRequest)
 */
public final class Rendering {
    private static final String ATTRIBUTE = Rendering.class.getName();
    private static final String FORM_TOKEN = "XSRF-TOKEN=";

    private final Set<String> subjects;
    private final long generation;
    private byte @Nullable [] body;

    private Rendering(Set<String> subjects, long generation) {
        this.subjects = subjects;
        this.generation = generation;
    }

    /** True when the answer to this request may be kept, so that it must be everyone's. */
    public static boolean under(HttpServletRequest request) {
        return of(request).isPresent();
    }

    static Optional<Rendering> of(HttpServletRequest request) {
        return Optional.ofNullable((Rendering) request.getAttribute(ATTRIBUTE));
    }

    static void begin(HttpServletRequest request, Set<String> subjects, long generation) {
        request.setAttribute(ATTRIBUTE, new Rendering(subjects, generation));
    }

    /**
     * True when nothing in the request tells this visitor from another. The token of forms is no
     * sign of anybody: whoever saw a form has one.
     */
    static boolean ofAnyone(@Nullable String cookie, @Nullable String authorization) {
        return authorization == null
                && (cookie == null || (cookie.startsWith(FORM_TOKEN) && cookie.indexOf(';') < 0));
    }

    void made(byte[] bytes) {
        body = bytes;
    }

    Optional<byte[]> body() {
        return Optional.ofNullable(body);
    }

    Set<String> subjects() {
        return subjects;
    }

    long generation() {
        return generation;
    }
}
