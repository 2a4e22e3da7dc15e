package fr.inventons.platform.memory;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The subjects that some page is remembered by. News of any other would be told for nobody, and
 * PostgreSQL makes every transaction that tells something commit after the one before it.
 */
@Component
class RememberedSubjects {
    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /** Subjects that matter, or every one. */
    private record Known(boolean all, Set<String> subjects) {}

    RememberedSubjects(ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    /** A program without pages knows none: it tells everything, to the copies that have some. */
    boolean matter(String subject) {
        var there = known.get();
        if (there == null) {
            there = read();
            known.set(there);
        }
        return there.all() || there.subjects().contains(subject);
    }

    private Known read() {
        var subjects = new HashSet<String>();
        var mappings = routes.stream().toList();
        if (mappings.isEmpty()) {
            return new Known(true, Set.of());
        }
        for (var mapping : mappings) {
            for (var route : mapping.getHandlerMethods().values()) {
                var remembered = route.getMethodAnnotation(Remembered.class);
                if (remembered != null) {
                    subjects.addAll(Set.of(remembered.value()));
                }
            }
        }
        return new Known(false, Set.copyOf(subjects));
    }
}
