package fr.inventons.participation.note.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.note.Note;
import fr.inventons.participation.note.Notes;
import fr.inventons.participation.note.Noting;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.proposal.Trace;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Internal notes: a block of the proposal's page, for those whom the matrix names. */
@Controller
class NotePages implements Trace {
    private final Notes notes;
    private final Proposals proposals;
    private final People people;
    private final Territories territories;
    private final Messages messages;
    private final Templates templates;

    NotePages(
            Notes notes,
            Proposals proposals,
            People people,
            Territories territories,
            Messages messages,
            Templates templates) {
        this.notes = notes;
        this.proposals = proposals;
        this.people = people;
        this.territories = territories;
        this.messages = messages;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.SIGNATORY, Role.NATIONAL_ANALYST})
    @PostMapping("/propositions/{id}/notes")
    ResponseEntity<String> add(Frame frame, Actor actor, @PathVariable UUID id, NoteForm form) {
        var proposal = new ProposalId(id);
        return switch (notes.add(actor, proposal, form.id(), form.note())) {
            case Noting.Noted(var note) -> Html.redirect("/propositions/" + id + "#notes");
            case Noting.Unknown() -> throw new NotFound();
            case Noting.NotAllowed() -> throw new Forbidden(messages.say("note.not-allowed"));
            case Noting.NothingTyped() ->
                    refused(frame, actor, proposal, form, messages.say("note.nothing-typed"));
            case Noting.TooLong(int length, int limit) ->
                    refused(
                            frame,
                            actor,
                            proposal,
                            form,
                            messages.say("proposal.too-long", length, limit, length - limit));
        };
    }

    @Override
    public List<Block> blocks(Actor reader, Frame frame, SeenProposal seen) {
        return Notes.houses(seen).isEmpty()
                ? List.of()
                : List.of(
                        new Block(
                                Spot.DESK,
                                90,
                                templates.participationNotePart(
                                        frame, part(seen, NoteForm.empty(), ""))));
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor actor, ProposalId id, NoteForm form, String error) {
        var seen = proposals.see(actor, id).orElseThrow(NotFound::new);
        return Html.refused(templates.participationNotePage(frame, part(seen, form, error)));
    }

    private NotePart part(SeenProposal seen, NoteForm form, String error) {
        var some = notes.of(seen);
        var authors =
                people.names(
                        some.stream()
                                .flatMap(note -> note.author().stream())
                                .collect(Collectors.toSet()));
        var zone =
                territories
                        .department(seen.proposal().department())
                        .map(there -> there.zone())
                        .orElse(ZoneOffset.UTC);
        var house = Notes.houses(seen).getFirst();
        return new NotePart(
                seen.proposal().id().value().toString(),
                seen.proposal().title(),
                messages.say(house == Note.House.AGENCY ? "note.agency" : "note.prefecture"),
                some.stream()
                        .map(note ->
                                new NotePart.Line(
                                        by(note, note.author().map(authors::get), zone),
                                        note.text()))
                        .toList(),
                error,
                form);
    }

    private static String by(Note note, Optional<String> author, ZoneId zone) {
        var at = French.moment(note.writtenAt(), zone);
        return author.map(name -> name + ", " + at).orElse(at);
    }
}
