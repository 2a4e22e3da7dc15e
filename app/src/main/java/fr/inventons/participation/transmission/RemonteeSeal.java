package fr.inventons.participation.transmission;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.transmission.TransmissionFact.TransmissionFrozen;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.paper.Attachment;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.web.Messages;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Freezes a remontée: number, three files, their fingerprints, in the transaction of the act. */
@Component
class RemonteeSeal {
    private final TransmissionStore store;
    private final VisaStore visas;
    private final ArchiveStore archive;
    private final Contents contents;
    private final Territories territories;
    private final RemonteePaper papers;
    private final Paper paper;
    private final Messages messages;
    private final Journal journal;
    private final boolean fictional;

    RemonteeSeal(
            TransmissionStore store,
            VisaStore visas,
            ArchiveStore archive,
            Contents contents,
            Territories territories,
            RemonteePaper papers,
            Paper paper,
            Messages messages,
            Journal journal,
            @Value("${inventons.fictional:false}") boolean fictional) {
        this.store = store;
        this.visas = visas;
        this.archive = archive;
        this.contents = contents;
        this.territories = territories;
        this.papers = papers;
        this.paper = paper;
        this.messages = messages;
        this.journal = journal;
        this.fictional = fictional;
    }

    void freeze(Actor by, Transmission one, Visa last, Transmission.State state) {
        var content = contents.of(one);
        var rank = store.frozen(one.campaign(), one.department()) + 1;
        var zone = territories.department(one.department()).orElseThrow().zone();
        var at = last.at().truncatedTo(ChronoUnit.MILLIS);
        var text =
                "R-%s-%d-%02d".formatted(one.department().value(), at.atZone(zone).getYear(), rank);
        var number = new SealedRemontee.Numbered(text, rank, at);
        var passage = passage(visas.visas(one.id()));
        var notice = fictional ? messages.say("transmission.notice") : "";
        var data = Canonical.json(SealedRemontee.of(content, passage, number, notice));
        var fingerprint = Canonical.sha256(data);
        var document = papers.frozen(one, content, passage, number, fingerprint);
        var inside =
                new Attachment(
                        text + ".json",
                        Format.JSON.mediaType(),
                        messages.say("transmission.paper.attachment"),
                        data);
        keep(one, Format.JSON, text, data.getBytes(StandardCharsets.UTF_8));
        keep(one, Format.PDF, text, paper.pdf(document, inside));
        keep(one, Format.DOCX, text, paper.docx(document));
        store.freeze(one.id(), state, rank, text, at, fingerprint);
        journal.record(
                by.reference(),
                new TransmissionFrozen(
                        one.id(),
                        text,
                        state == Transmission.State.SIGNED,
                        last.onPaper(),
                        fingerprint));
    }

    /** The acts since it was last handed over. */
    static List<Visa> passage(List<Visa> all) {
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() == Visa.Kind.SUBMITTED) {
                from = i;
            }
        }
        var passage = all.subList(from, all.size());
        // Returned, then sent unsigned: what came before the return does not count.
        for (int i = 0; i < passage.size(); i++) {
            if (passage.get(i).kind() == Visa.Kind.RETURNED) {
                passage = passage.subList(i + 1, passage.size());
                i = -1;
            }
        }
        return List.copyOf(passage);
    }

    private void keep(Transmission one, Format format, String number, byte[] bytes) {
        archive.keep(
                one.id(),
                format,
                new StoredFile(
                        number + "." + format.extension(),
                        format.mediaType(),
                        bytes,
                        Canonical.sha256(bytes)));
    }
}
