package fr.inventons.participation.roster;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.source.Sheet;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.platform.source.Spreadsheets;
import fr.inventons.testing.InventonsTest;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long a list of 20,000 people takes and what it holds in memory: {@code ./dev bench lists}. A
 * measure, not a test: its figures are kept in {@code docs/benchmarks.md}.
 */
@InventonsTest
class ListsBench {
    private static final int PEOPLE = 20_000;

    @Autowired Rosters rosters;
    @Autowired ListDesk desk;
    @Autowired Day day;

    private record Run(double read, double written, double live) {}

    @Test
    void measure() {
        run(SheetFormat.CSV, 500, false);
        for (var format : new SheetFormat[] {SheetFormat.XLSX, SheetFormat.CSV}) {
            var small = run(format, PEOPLE / 10, true);
            var large = run(format, PEOPLE, true);
            var timed = run(format, PEOPLE, false);
            System.out.printf(
                    Locale.ROOT,
                    "lists: %s, %d people: looked at in %.1f s, written in %.1f s; live memory above"
                            + " rest %.1f MB (%.1f MB for %d)%n",
                    format,
                    PEOPLE,
                    timed.read(),
                    timed.written(),
                    large.live(),
                    small.live(),
                    PEOPLE / 10);
        }
    }

    private Run run(SheetFormat format, int count, boolean memory) {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var file =
                Spreadsheets.write(
                        format, new Sheet("L", "", ListDesk.HEADING, ListDesk.people(count)));
        var live = new Live(memory);
        var from = System.nanoTime();
        var id = bring(officer, meeting, file);
        var looked = System.nanoTime();
        rosters.agree(officer, id);
        var done = desk.await(officer, id).done();
        var written = System.nanoTime();
        if (done.added() != count) {
            throw new IllegalStateException("not all are there: " + done);
        }
        return new Run((looked - from) / 1e9, (written - looked) / 1e9, live.stop());
    }

    private DraftId bring(Actor officer, MeetingId meeting, byte[] file) {
        var id = ((Bringing.Brought) rosters.bring(officer, meeting, "participants", file)).id();
        desk.await(officer, id);
        return id;
    }

    /** What is reachable at most while something runs, beyond what was before. */
    private static final class Live {
        private final AtomicBoolean running = new AtomicBoolean(true);
        private final AtomicLong most = new AtomicLong();
        private final long before;
        private final Thread watch;

        Live(boolean watching) {
            running.set(watching);
            before = watching ? used() : 0;
            watch =
                    Thread.ofPlatform()
                            .start(() -> {
                                while (running.get()) {
                                    most.accumulateAndGet(used(), Math::max);
                                    // The watch must not be most of what it watches.
                                    LockSupport.parkNanos(400_000_000);
                                }
                            });
        }

        double stop() {
            running.set(false);
            try {
                watch.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Math.max(0, most.get() - before) / 1e6;
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
