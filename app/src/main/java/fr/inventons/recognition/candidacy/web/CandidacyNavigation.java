package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.ActorReader;
import fr.inventons.platform.web.FramePart;
import fr.inventons.platform.web.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the files, for those who write and examine them. */
@Component
@Order(310)
class CandidacyNavigation implements FramePart {
    private final ActorReader reader;

    CandidacyNavigation(ActorReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Link> navigation(HttpServletRequest request) {
        return concerned(reader.read(request))
                ? List.of(new Link("Candidatures", "/candidatures", false))
                : List.of();
    }

    private static boolean concerned(Actor by) {
        return Stream.of(
                        Role.BEARER,
                        Role.PROGRAMME_OFFICER,
                        Role.NATIONAL_ANALYST,
                        Role.LABEL_AUTHORITY)
                .anyMatch(by::holds);
    }
}
