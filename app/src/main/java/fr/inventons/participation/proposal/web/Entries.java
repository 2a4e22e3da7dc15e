package fr.inventons.participation.proposal.web;

import fr.inventons.participation.proposal.Part;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.Version;
import fr.inventons.platform.web.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a proposal says, field by field, with its French labels; empty fields are left out. */
@Component
class Entries {
    private final Messages messages;

    Entries(Messages messages) {
        this.messages = messages;
    }

    List<SheetView.Entry> of(Proposal proposal) {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.TITLE)
                .filter(part -> !part.of(proposal).isBlank())
                .map(part ->
                        new SheetView.Entry(
                                label(part),
                                part == Part.LEVEL
                                        ? messages.say("proposal.level." + part.of(proposal))
                                        : part.of(proposal),
                                part == Part.FINDING))
                .toList();
    }

    /** « Rubriques remplies ou changées : … », or empty. */
    String changed(Version before, Version after) {
        var labels =
                Arrays.stream(Part.values())
                        .filter(part -> !part.of(before.sheet()).equals(part.of(after.sheet())))
                        .map(this::label)
                        .collect(Collectors.joining(", "));
        return labels.isEmpty() ? "" : messages.say("proposal.fields-completed", labels);
    }

    String label(Part part) {
        return messages.say("proposal.part." + part.key());
    }
}
