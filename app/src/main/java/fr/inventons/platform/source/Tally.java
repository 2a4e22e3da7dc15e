package fr.inventons.platform.source;

import fr.inventons.platform.command.Report;
import fr.inventons.platform.command.Report.Outcome;
import fr.inventons.platform.web.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts what an import does and keeps the lines worth reading. */
public final class Tally {
    private final Messages messages;
    private final List<Report.Line> lines = new ArrayList<>();
    private int unchanged;

    public Tally(Messages messages) {
        this.messages = messages;
    }

    public void added(long line, String key, Object... details) {
        lines.add(new Report.Line(line, Outcome.ADDED, messages.say(key, details)));
    }

    public void changed(long line, String key, Object... details) {
        lines.add(new Report.Line(line, Outcome.CHANGED, messages.say(key, details)));
    }

    public void refused(long line, String key, Object... details) {
        lines.add(new Report.Line(line, Outcome.REFUSED, messages.say(key, details)));
    }

    public void unchanged() {
        unchanged++;
    }

    public int added() {
        return count(Outcome.ADDED);
    }

    public int changed() {
        return count(Outcome.CHANGED);
    }

    public Report report() {
        lines.sort(Comparator.comparingLong(Report.Line::number));
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
