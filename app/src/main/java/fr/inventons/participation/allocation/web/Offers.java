package fr.inventons.participation.allocation.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.allocation.Allocations;
import fr.inventons.participation.allocation.Offer;
import fr.inventons.participation.allocation.SeenAllocation;
import fr.inventons.participation.allocation.Wanted;
import fr.inventons.participation.meeting.Meeting;
import org.springframework.stereotype.Component;

/** Says the three choices after changes, each with its numbers. */
@Component
class Offers {
    private final Allocations allocations;
    private final AllocationWords words;

    Offers(Allocations allocations, AllocationWords words) {
        this.allocations = allocations;
        this.words = words;
    }

    OffersView view(Actor actor, Meeting meeting) {
        var wanted =
                allocations
                        .see(actor, meeting.id())
                        .map(SeenAllocation::wanted)
                        .orElse(Wanted.NOTHING);
        return new OffersView(
                meeting.id().value().toString(),
                meeting.title(),
                allocations.choices(actor, meeting.id(), wanted).stream().map(this::line).toList());
    }

    private OffersView.OfferLine line(Offer offer) {
        return new OffersView.OfferLine(
                offer.choice().name(),
                words.say(
                        switch (offer.choice()) {
                            case NOBODY -> "choice-nobody";
                            case FEW -> "choice-few";
                            case BEST -> "choice-best";
                        }),
                words.say("offer-moved", offer.moved()),
                words.say("offer-wishes", offer.firstWishes(), offer.wishes()),
                words.say("offer-balance", offer.offBalance()),
                words.say("offer-place", offer.notPlaced()));
    }
}
