package fr.inventons.foundation.territory;

import fr.inventons.platform.command.Report;
import fr.inventons.platform.command.Report.Line;
import fr.inventons.platform.command.Report.Outcome;
import fr.inventons.platform.web.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts what an import does and keeps the lines worth reading. */
final class Tally {
    private final Messages messages;
    private final List<Line> lines = new ArrayList<>();
    private int unchanged;

    Tally(Messages messages) {
        this.messages = messages;
    }

    void added(long line, String key, Object... details) {
        lines.add(new Line(line, Outcome.ADDED, messages.say(key, details)));
    }

    void changed(long line, String key, Object... details) {
        lines.add(new Line(line, Outcome.CHANGED, messages.say(key, details)));
    }

    void refused(long line, String key, Object... details) {
        lines.add(new Line(line, Outcome.REFUSED, messages.say(key, details)));
    }

    void unchanged() {
        unchanged++;
    }

    Report report() {
        lines.sort(Comparator.comparingLong(Line::number));
        return new Report(
                count(Outcome.ADDED),
                count(Outcome.CHANGED),
                unchanged,
                count(Outcome.REFUSED),
                lines,
                "");
    }

    private int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
