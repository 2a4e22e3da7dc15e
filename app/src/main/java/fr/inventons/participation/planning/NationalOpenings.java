package fr.inventons.participation.planning;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.planning.SheetLine.Words;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.source.Sheet;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.platform.source.SheetReading;
import fr.inventons.platform.source.Spreadsheets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many meetings opened at once by the national desk, from one spreadsheet. What it says is looked
 * at first, line by line; a second time changes nothing.
 */
@Service
public class NationalOpenings {
    /** A hundred départements, some with several meetings. */
    static final int MOST_LINES = 500;

    private static final Duration KEPT = Duration.ofDays(1);

    private final SheetStore store;
    private final LineReader reader;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final Journal journal;
    private final Clock clock;

    NationalOpenings(
            SheetStore store,
            LineReader reader,
            Meetings meetings,
            Campaigns campaigns,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps the file for a day, and says what it would do. */
    @Transactional
    public SheetLook bring(Actor by, byte[] content) {
        if (!by.holds(Role.NATIONAL_ANALYST)) {
            return new SheetLook.NotAllowed();
        }
        var id = SheetId.random();
        var look = look(by, id, content);
        if (look instanceof SheetLook.Ready) {
            store.forget(clock.instant().minus(KEPT));
            store.insert(id, content, by, clock.instant());
        }
        return look;
    }

    /** What that file would do as things are now, or what it did. */
    @Transactional(readOnly = true)
    public SheetLook see(Actor by, SheetId id) {
        if (!by.holds(Role.NATIONAL_ANALYST)) {
            return new SheetLook.NotAllowed();
        }
        return store.sheet(id)
                .map(sheet ->
                        sheet.content()
                                .map(content -> look(by, id, content))
                                .orElseGet(() -> done(sheet)))
                .orElseGet(SheetLook.Unknown::new);
    }

    /** Opens the meetings of that file: all that can be opened, in one go. */
    @Transactional
    public SheetLook confirm(Actor by, SheetId id) {
        if (!by.holds(Role.NATIONAL_ANALYST)) {
            return new SheetLook.NotAllowed();
        }
        var sheet = store.lock(id);
        if (sheet.isEmpty()) {
            return new SheetLook.Unknown();
        }
        if (sheet.get().content().isEmpty()) {
            return done(sheet.get());
        }
        var words = words(sheet.get().content().get());
        int opened = 0;
        int already = 0;
        for (var asked : reader.read(by, campaigns.current(), words)) {
            switch (asked.line().end()) {
                case SheetLine.Opens(MeetingId meeting) -> {
                    var opening = meetings.open(by, meeting, asked.meeting().orElseThrow());
                    if (opening instanceof Opening.Opened) {
                        opened++;
                    } else if (opening instanceof Opening.AlreadyOpened) {
                        // Somebody confirmed the same line in another file just now.
                        already++;
                    } else {
                        throw new IllegalStateException(
                                "line " + asked.line().number() + ": " + opening);
                    }
                }
                case SheetLine.AlreadyThere(var _, var _) -> already++;
                case SheetLine.Refused(var _, var _) -> {}
            }
        }
        int refused = words.size() - opened - already;
        store.confirm(id, opened, already, refused, clock.instant());
        journal.record(by.reference(), new MeetingsOpened(id.value(), opened, already, refused));
        return new SheetLook.Done(id, opened, already, refused);
    }

    /** An empty file with the right columns. */
    public byte[] model(SheetFormat format, String title, String note, List<List<String>> rows) {
        return Spreadsheets.write(format, new Sheet(title, note, SheetColumns.HEADING, rows));
    }

    private SheetLook look(Actor by, SheetId id, byte[] content) {
        return switch (read(content)) {
            case SheetReading.Unusable(var key, var details) ->
                    new SheetLook.Unusable(key, details);
            case SheetReading.Read read ->
                    new SheetLook.Ready(
                            id,
                            reader.read(by, campaigns.current(), words(read)).stream()
                                    .map(LineReader.Asked::line)
                                    .toList());
        };
    }

    private static Map<Integer, Words> words(byte[] content) {
        return switch (read(content)) {
            case SheetReading.Read read -> words(read);
            case SheetReading.Unusable(var key, var _) ->
                    throw new IllegalStateException("kept though unusable: " + key);
        };
    }

    private static SheetReading read(byte[] content) {
        return Spreadsheets.read(content, MOST_LINES, SheetColumns::heading);
    }

    private static Map<Integer, Words> words(SheetReading.Read read) {
        var columns = SheetColumns.of(read.heading().cells());
        var all = new LinkedHashMap<Integer, Words>();
        read.rows().stream()
                .filter(Predicate.not(row -> row.blank()))
                .forEach(row -> all.put(row.number(), columns.words(row)));
        return all;
    }

    private static SheetLook done(SheetStore.Brought sheet) {
        return new SheetLook.Done(sheet.id(), sheet.opened(), sheet.already(), sheet.refused());
    }
}
