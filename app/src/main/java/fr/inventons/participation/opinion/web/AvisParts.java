package fr.inventons.participation.opinion.web;

import fr.inventons.participation.opinion.Avis;
import fr.inventons.participation.opinion.Divergence;
import fr.inventons.participation.opinion.Position;
import fr.inventons.platform.web.Dots;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Says avis in French: one part a body, its newest version first and the earlier ones in a line.
 */
@Component
class AvisParts {
    private final Messages messages;

    AvisParts(Messages messages) {
        this.messages = messages;
    }

    List<AvisPart> of(List<Avis> some, ZoneId zone) {
        var byBody = new LinkedHashMap<Object, List<Avis>>();
        for (var avis : some) {
            byBody.computeIfAbsent(avis.body(), any -> new ArrayList<>()).add(avis);
        }
        return byBody.values().stream().map(versions -> part(versions, zone)).toList();
    }

    private AvisPart part(List<Avis> versions, ZoneId zone) {
        var avis = versions.getFirst();
        return new AvisPart(
                avis.bodyName().isEmpty() ? messages.say("opinion.some-body") : avis.bodyName(),
                messages.say("opinion.met", French.day(avis.heldOn()), avis.votes().total()),
                status(avis.position()),
                votes(avis),
                avis.reservation(),
                avis.alternative(),
                avis.divergences().stream().map(Divergence::text).toList(),
                avis.mandated(),
                avis.paper().isEmpty() ? "" : messages.say("opinion.paper", avis.paper()),
                versions.stream()
                        .skip(1)
                        .map(older ->
                                messages.say("opinion.position." + older.position().key())
                                        + ". "
                                        + messages.say(
                                                "opinion.given-after",
                                                French.day(older.givenAt(), zone))
                                        + " "
                                        + older.reservation())
                        .toList());
    }

    private Status status(Position position) {
        var words = messages.say("opinion.position." + position.key());
        return switch (position) {
            case FAVOURABLE -> new Status(words, "oui", "oui");
            case WITH_RESERVATIONS -> new Status(words, "demi", "demi");
            case UNFAVOURABLE -> new Status(words, "ardoise", "pause");
            case ALTERNATIVE -> new Status(words, "ardoise", "vers");
        };
    }

    private List<Dots> votes(Avis avis) {
        var votes = avis.votes();
        var lines = new ArrayList<Dots>();
        add(lines, "favourable", votes.favourable(), "");
        add(lines, "with-reservations", votes.withReservations(), "reserve");
        add(lines, "against", votes.against(), "contre");
        add(lines, "abstention", votes.abstention(), "abst");
        return lines;
    }

    private void add(List<Dots> lines, String key, int count, String kind) {
        if (count > 0) {
            lines.add(new Dots(messages.say("opinion.votes." + key, count), count, kind));
        }
    }
}
