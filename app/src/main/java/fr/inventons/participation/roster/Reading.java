package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.Cells;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.ListFile;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.platform.source.SheetReader;
import fr.inventons.platform.source.SheetRow;
import fr.inventons.platform.source.Spreadsheets;
import fr.inventons.platform.source.UnusableFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a file and judges its lines, some hundreds at a time; may be started again at any time. */
@Component
class Reading {
    static final int MOST_LINES = 30_000;
    static final int BATCH = 500;

    private final DraftStore drafts;
    private final LineStore lines;
    private final Marks marks;

    Reading(DraftStore drafts, LineStore lines, Marks marks) {
        this.drafts = drafts;
        this.lines = lines;
        this.marks = marks;
    }

    void run(DraftId id, Meeting meeting, ListTarget target) {
        var content = drafts.content(id);
        if (content.isEmpty()) {
            return;
        }
        lines.clear(id);
        var work = new Lines(id, meeting, target);
        try {
            Spreadsheets.each(content.get(), MOST_LINES, ListFile::heading, work);
            work.end();
        } catch (UnusableFile unusable) {
            lines.clear(id);
            drafts.unusable(id, unusable.key(), unusable.details());
        }
    }

    private final class Lines implements SheetReader {
        private final DraftId id;
        private final Meeting meeting;
        private final ListTarget target;
        private final List<StagedLine> batch = new ArrayList<>();
        private Map<Integer, Column> columns = Map.of();
        private List<String> ignored = List.of();
        private int width;
        private int place;
        private @Nullable Judge judge;

        Lines(DraftId id, Meeting meeting, ListTarget target) {
            this.id = id;
            this.meeting = meeting;
            this.target = target;
        }

        @Override
        public void heading(String sheet, SheetRow heading) {
            columns = ListFile.columns(heading.cells());
            ignored = ListFile.ignored(heading.cells());
            width = heading.cells().size();
            judge = new Judge(meeting, target, marks, understood());
        }

        @Override
        public void row(SheetRow row) {
            var line = ListFile.line(row, columns, width);
            place++;
            var staged = new StagedLine(place, line.number(), line.cells());
            if (line.whole()) {
                batch.add(staged);
            } else {
                lines.insert(id, List.of(staged), List.of(Judge.slipped()));
            }
            if (batch.size() == BATCH) {
                flush();
            }
        }

        void end() {
            flush();
            target.each(
                    meeting,
                    entries -> {
                        var gone = judge().gone(entries);
                        if (!gone.isEmpty()) {
                            keep(gone);
                        }
                    });
            drafts.ready(id, understood().stream().map(Column::title).toList(), ignored);
        }

        private void keep(List<Entry> gone) {
            var staged = new ArrayList<StagedLine>();
            var judgements = new ArrayList<Judgement>();
            for (var entry : gone) {
                place++;
                staged.add(new StagedLine(place, 0, Cells.of(entry.person())));
                judgements.add(Judgement.about(Verdict.GONE, entry.ref(), List.of()));
            }
            lines.insert(id, staged, judgements);
        }

        private void flush() {
            if (!batch.isEmpty()) {
                lines.insert(id, batch, judge().judge(batch));
                batch.clear();
            }
            drafts.progress(id, place, 0);
        }

        private Set<Column> understood() {
            var understood = EnumSet.noneOf(Column.class);
            understood.addAll(columns.values());
            return understood;
        }

        private Judge judge() {
            if (judge == null) {
                throw new IllegalStateException("a line before its heading");
            }
            return judge;
        }
    }
}
