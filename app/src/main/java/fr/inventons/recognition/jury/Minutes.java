package fr.inventons.recognition.jury;

import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Document.Block;
import fr.inventons.platform.paper.Metadata;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes the minutes of a committee, and the part of them that one bearer may ask for. */
@Component
class Minutes {
    private final Messages messages;
    private final People people;
    private final Organisations organisations;
    private final Territories territories;
    private final FilePaper files;
    private final Paper paper;
    private final Clock clock;

    Minutes(
            Messages messages,
            People people,
            Organisations organisations,
            Territories territories,
            FilePaper files,
            Paper paper,
            Clock clock) {
        this.messages = messages;
        this.people = people;
        this.organisations = organisations;
        this.territories = territories;
        this.files = files;
        this.paper = paper;
        this.clock = clock;
    }

    /** The PDF first, then the DOCX. */
    List<MinutesFile> files(Docket docket, Instant at) {
        var document = document(docket, at);
        return List.of(
                file(MinutesFile.Kind.PDF, paper.pdf(document)),
                file(MinutesFile.Kind.DOCX, paper.docx(document)));
    }

    /** What is handed to the bearer of one file: nothing of the others, no name. */
    Document extract(Docket docket, CandidacyId id) {
        var committee = docket.committee();
        var candidacy = docket.candidacy(id).orElseThrow();
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Document.Bullets(
                        committee.present().stream().map(Committee.Member::quality).toList()));
        long away =
                committee.present().stream()
                        .filter(member -> docket.recused(member.person(), id))
                        .count();
        blocks.add(new Document.Paragraph(say("extract.away", away)));
        blocks.addAll(files.blocks(docket, candidacy, bearer(candidacy)));
        blocks.add(new Document.Note(say("extract.note")));
        return new Document(
                metadata(
                        say("extract.title", candidacy.number()),
                        docket,
                        candidacy.number(),
                        committee.closedAt().orElseGet(clock::instant)),
                docket.scheme().title(),
                say("extract.summary", committee.title(), French.day(committee.day())),
                List.copyOf(blocks));
    }

    Document document(Docket docket, Instant at) {
        var committee = docket.committee();
        var names =
                people.names(
                        committee.members().stream()
                                .map(Committee.Member::person)
                                .collect(Collectors.toSet()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Document.Heading(2, say("composition")));
        blocks.add(composition(docket, names));
        blocks.add(rules(docket, names));
        if (!committee.missingReason().isEmpty()) {
            blocks.add(new Document.Paragraph(say("missing", committee.missingReason())));
        }
        blocks.add(new Document.Heading(2, say("links")));
        blocks.addAll(links(docket, names));
        blocks.add(new Document.Heading(2, say("avis")));
        blocks.add(summary(docket));
        blocks.addAll(order(docket));
        blocks.add(new Document.Heading(2, say("files")));
        for (var file : committee.files()) {
            var candidacy = docket.candidacy(file).orElseThrow();
            blocks.add(new Document.Heading(3, named(candidacy)));
            blocks.addAll(files.blocks(docket, candidacy, bearer(candidacy)));
        }
        blocks.add(new Document.Heading(2, say("signature")));
        blocks.add(
                new Document.Paragraph(
                        say("signed", names.getOrDefault(committee.president(), ""))));
        blocks.add(new Document.Note(say("frozen", French.moment(at, zone(committee)))));
        int examined = docket.standing().size();
        return new Document(
                metadata(committee.title(), docket, say("running"), at),
                docket.scheme().title(),
                say(
                        "summary",
                        French.day(committee.day()),
                        examined,
                        committee.files().size() - examined),
                List.copyOf(blocks));
    }

    private Document.Table composition(Docket docket, Map<PersonId, String> names) {
        return new Document.Table(
                say("composition-caption"),
                List.of(say("person"), say("quality"), say("presence")),
                docket.committee().members().stream()
                        .map(member ->
                                List.of(
                                        names.getOrDefault(member.person(), ""),
                                        member.quality(),
                                        say(member.present() ? "present" : "absent")))
                        .toList());
    }

    private Document.Definitions rules(Docket docket, Map<PersonId, String> names) {
        var committee = docket.committee();
        return new Document.Definitions(
                List.of(
                        new Document.Definition(
                                say("president"), names.getOrDefault(committee.president(), "")),
                        new Document.Definition(say("track"), docket.track().label()),
                        new Document.Definition(
                                say("quorum"),
                                say(
                                        "quorum-words",
                                        docket.scheme().committee().quorum(),
                                        committee.present().size())),
                        new Document.Definition(say("recusal"), docket.track().recusal().rule()),
                        new Document.Definition(say("ties"), ties(docket))));
    }

    private String ties(Docket docket) {
        return say(
                "ties-words",
                docket.scheme().committee().ties().stream()
                        .flatMap(one -> docket.scheme().criterion(one).stream())
                        .map(one -> "« " + one.label() + " »")
                        .collect(Collectors.joining(", ")));
    }

    private List<Block> links(Docket docket, Map<PersonId, String> names) {
        var rows = new ArrayList<List<String>>();
        for (var file : docket.committee().files()) {
            for (var member : docket.committee().members()) {
                docket.latest(member.person(), file)
                        .flatMap(said -> line(docket, file, said, names))
                        .ifPresent(rows::add);
            }
        }
        if (rows.isEmpty()) {
            return List.of(new Document.Paragraph(say("no-link")));
        }
        return List.of(
                new Document.Table(
                        say("links-caption"),
                        List.of(say("file"), say("person"), say("link"), say("effect")),
                        rows));
    }

    private Optional<List<String>> line(
            Docket docket, CandidacyId file, Declaration said, Map<PersonId, String> names) {
        return said.link()
                .map(link ->
                        List.of(
                                named(docket.candidacy(file).orElseThrow()),
                                names.getOrDefault(said.member(), ""),
                                messages.say("jury.tied." + link.name())
                                        + (said.origin() == Declaration.Origin.DETECTED
                                                ? " " + say("found")
                                                : ""),
                                effect(docket, file, said)));
    }

    private String effect(Docket docket, CandidacyId file, Declaration said) {
        if (!said.recuses()) {
            return say("sits");
        }
        var aside =
                docket.sheet(said.member(), file)
                        .filter(one -> one.setAsideAt().isPresent())
                        .isPresent();
        return say(aside ? "away-set-aside" : "away");
    }

    private Document.Table summary(Docket docket) {
        return new Document.Table(
                say("avis-caption"),
                List.of(say("file"), say("avis-of")),
                docket.committee().files().stream()
                        .map(file -> {
                            var candidacy = docket.candidacy(file).orElseThrow();
                            return List.of(
                                    named(candidacy),
                                    docket.withdrawn(file)
                                            ? say("withdrawn")
                                            : docket.avis(file)
                                                    .map(one ->
                                                            messages.say(
                                                                    "jury.avis."
                                                                            + one.kind().key()))
                                                    .orElse(""));
                        })
                        .toList());
    }

    private static String named(Candidacy candidacy) {
        return candidacy.number() + ". " + candidacy.title();
    }

    /** The order that the marks give, for who discusses; equal files on one line. */
    private List<Block> order(Docket docket) {
        var order = Sights.order(docket, docket.standing());
        return order.isEmpty()
                ? List.of()
                : List.of(
                        new Document.Heading(2, say("order")),
                        new Document.Bullets(
                                IntStream.range(0, order.size())
                                        .mapToObj(rank -> ranked(docket, rank, order.get(rank)))
                                        .toList()),
                        new Document.Note(say("order-note")));
    }

    private String ranked(Docket docket, int rank, List<CandidacyId> files) {
        return say(
                "rank",
                rank + 1,
                files.stream()
                        .flatMap(file -> docket.candidacy(file).stream())
                        .map(Minutes::named)
                        .collect(Collectors.joining(" ; ")));
    }

    private String bearer(Candidacy candidacy) {
        return candidacy
                .bearer()
                .flatMap(organisations::organisation)
                .map(Organisation::name)
                .orElse("");
    }

    private Metadata metadata(String title, Docket docket, String running, Instant at) {
        return new Metadata(
                title, say("subject", docket.committee().title()), say("author"), running, at);
    }

    private ZoneId zone(Committee committee) {
        return committee
                .department()
                .flatMap(territories::department)
                .map(one -> one.zone())
                .orElse(ZoneId.of("Europe/Paris"));
    }

    private MinutesFile file(MinutesFile.Kind kind, byte[] bytes) {
        return new MinutesFile("proces-verbal." + kind.extension(), kind, bytes, sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String say(String key, Object... args) {
        return messages.say("jury.paper." + key, args);
    }
}
