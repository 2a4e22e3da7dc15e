package fr.inventons.recognition.label;

import java.util.Optional;

/** Slot: the page that tells the labelled action. The module of the showcase implements it. */
public interface LabelStory {
    /** The path of the page, when there is one that anyone may read now. */
    Optional<String> page(Label label);
}
