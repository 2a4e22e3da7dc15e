package fr.inventons.participation.allocation.web;

import fr.inventons.platform.web.NotFound;
import java.util.UUID;

/** Reads what a form or an address carries. */
final class Typed {
    private Typed() {}

    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    /** A turn, from 1; anything else is the first. */
    static int round(String typed) {
        return typed.matches("[1-9]") ? Integer.parseInt(typed) : 1;
    }
}
