package fr.inventons.participation.planning;

import java.util.List;

/** Every way that looking at a national spreadsheet can end. */
public sealed interface SheetLook {
    /** Only the national desk opens many meetings at once. */
    record NotAllowed() implements SheetLook {}

    /** No such spreadsheet, or it was looked at too long ago. */
    record Unknown() implements SheetLook {}

    /** No spreadsheet: {@code messages.say(key, details)} says why. */
    record Unusable(String key, List<Object> details) implements SheetLook {}

    /** What it would do; nothing is done yet. */
    record Ready(SheetId id, List<SheetLine> lines) implements SheetLook {}

    /** It was confirmed. */
    record Done(SheetId id, int opened, int already, int refused) implements SheetLook {}
}
