package fr.inventons.participation.allocation;

import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an officer wants of an allocation, whatever wishes and balance say. */
public record Wanted(List<Pin> pins, List<Forbid> forbids) {
    /** Nothing in particular. */
    public static final Wanted NOTHING = new Wanted(List.of(), List.of());

    /** She goes there in that turn. */
    public record Pin(ParticipantId who, WorkshopId where, int round) {}

    /** She does not go there in any turn. */
    public record Forbid(ParticipantId who, WorkshopId where) {}

    public Wanted {
        pins = List.copyOf(pins);
        forbids = List.copyOf(forbids);
    }

    /** The same, and she goes there; a former pin of that turn, or ban from there, is lifted. */
    public Wanted pin(Pin pin) {
        var all = new ArrayList<>(pins);
        all.removeIf(one ->
                one.who().equals(pin.who())
                        && (one.round() == pin.round() || one.where().equals(pin.where())));
        all.add(pin);
        var others = new ArrayList<>(forbids);
        others.remove(new Forbid(pin.who(), pin.where()));
        return new Wanted(all, others);
    }

    /** The same, and she does not go there; a pin there is lifted. */
    public Wanted forbid(Forbid forbid) {
        var all = new ArrayList<>(pins);
        all.removeIf(one -> one.who().equals(forbid.who()) && one.where().equals(forbid.where()));
        var others = new ArrayList<>(forbids);
        others.remove(forbid);
        others.add(forbid);
        return new Wanted(all, others);
    }

    /** The same, without anything about her. */
    public Wanted free(ParticipantId who) {
        return new Wanted(
                pins.stream().filter(one -> !one.who().equals(who)).toList(),
                forbids.stream().filter(one -> !one.who().equals(who)).toList());
    }

    /** Where she must be in that turn. */
    public Optional<WorkshopId> pinned(ParticipantId who, int round) {
        return pins.stream()
                .filter(one -> one.who().equals(who) && one.round() == round)
                .map(Pin::where)
                .findFirst();
    }
}
