package fr.inventons.oversight.portal.web;

import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.web.Tries;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.oversight.portal.Found;
import fr.inventons.oversight.portal.Portal;
import fr.inventons.platform.memory.Remembered;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Highlight;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The home page and what one reaches from its field and its map. */
@Controller
class HomePages {
    private static final int LONGEST_QUESTION = 120;

    private final Portal portal;
    private final Tries tries;
    private final List<Highlight.Source> highlights;
    private final Templates templates;

    HomePages(Portal portal, Tries tries, List<Highlight.Source> highlights, Templates templates) {
        this.portal = portal;
        this.tries = tries;
        this.highlights = highlights;
        this.templates = templates;
    }

    @Open
    @Remembered({
        "meeting",
        "workshop",
        "proposal",
        "transmission",
        "synthesis",
        "answer",
        "territory",
        "action",
        "label"
    })
    @GetMapping("/")
    ResponseEntity<String> home(Frame frame) {
        var highlight =
                highlights.stream()
                        .map(Highlight.Source::highlight)
                        .flatMap(Optional::stream)
                        .findFirst();
        return Html.page(templates.oversightPortalHome(frame, portal.home(), highlight));
    }

    @Open
    @GetMapping("/carte")
    ResponseEntity<String> map(Frame frame) {
        return Html.page(templates.oversightPortalMap(frame, portal.home().map()));
    }

    @Open
    @GetMapping("/recherche")
    ResponseEntity<String> search(
            Frame frame, @RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        var words = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUESTION));
        if (words.isEmpty()) {
            return Html.page(templates.oversightPortalAsk(frame));
        }
        var code = Codes.read(words);
        if (code.isPresent() && !tries.mayTryCode(request)) {
            return Html.redirect("/ticket/" + Codes.written(code.get()));
        }
        return switch (portal.search(words)) {
            case Found.Ticket(var found) -> Html.redirect("/ticket/" + Codes.written(found));
            case Found.UnknownCode() -> {
                tries.wrongCode(request);
                yield Html.page(templates.oversightPortalUnknowncode(frame, words));
            }
            case Found.Places places -> {
                if (code.isPresent() && places.nothing()) {
                    tries.wrongCode(request);
                }
                yield Html.page(templates.oversightPortalFound(frame, words, places));
            }
        };
    }

    @Open
    @GetMapping("/departements/{code}")
    ResponseEntity<String> department(Frame frame, @PathVariable String code) {
        return code(code)
                .flatMap(portal::department)
                .map(view -> Html.page(templates.oversightPortalDepartment(frame, view)))
                .orElseThrow(HomePages::unknown);
    }

    @Open
    @GetMapping("/quartiers/{code}")
    ResponseEntity<String> neighbourhood(Frame frame, @PathVariable String code) {
        return portal.neighbourhood(new NeighbourhoodCode(code))
                .map(view -> Html.page(templates.oversightPortalNeighbourhood(frame, view)))
                .orElseThrow(HomePages::unknown);
    }

    private static Optional<DepartmentCode> code(String typed) {
        try {
            return Optional.of(new DepartmentCode(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
