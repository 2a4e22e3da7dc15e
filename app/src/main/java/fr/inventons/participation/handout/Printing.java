package fr.inventons.participation.handout;

import java.util.List;

/** Every way {@link Handouts#print} can end. */
public sealed interface Printing {
    /** These kinds are ready, in order; those asked for with nothing on them are left out. */
    record Ready(List<HandoutKind> kinds) implements Printing {}

    /** Nothing stands on any of them yet. */
    record Nothing() implements Printing {}

    /** No such meeting, or not for this reader. */
    record Unknown() implements Printing {}
}
