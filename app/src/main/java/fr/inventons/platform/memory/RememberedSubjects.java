package fr.inventons.platform.memory;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
    private volatile @Nullable Optional<Set<String>> known;

    RememberedSubjects(ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    /** A program without pages knows none: it tells everything, to the copies that have some. */
    boolean matter(String subject) {
        var there = known;
        if (there == null) {
            there = read();
            known = there;
        }
        return there.isEmpty() || there.get().contains(subject);
    }

    private Optional<Set<String>> read() {
        var subjects = new HashSet<String>();
        var mappings = routes.stream().toList();
        if (mappings.isEmpty()) {
            return Optional.empty();
        }
        for (var mapping : mappings) {
            for (var route : mapping.getHandlerMethods().values()) {
                var remembered = route.getMethodAnnotation(Remembered.class);
                if (remembered != null) {
                    subjects.addAll(Set.of(remembered.value()));
                }
            }
        }
        return Optional.of(Set.copyOf(subjects));
    }
}
