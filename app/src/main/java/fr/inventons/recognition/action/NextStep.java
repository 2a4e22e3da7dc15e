package fr.inventons.recognition.action;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.web.Link;
import java.util.List;

/** Slot: what the modules above let this person do with an action: a candidacy, its label. */
public interface NextStep {
    /** The links for this person, in order; asked only for who may read the action. */
    List<Link> links(Actor by, Action action);
}
