package fr.inventons.foundation.territory;

import fr.inventons.platform.command.Importer;
import fr.inventons.platform.command.Report;
import fr.inventons.platform.source.Lists;
import fr.inventons.platform.source.Source;
import fr.inventons.platform.source.Tally;
import fr.inventons.platform.web.Messages;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * {@code inventons import qpv FILE}: neighbourhoods, or links between them, according to the
 * columns of the file. All of it is one transaction; a second run of the same file changes nothing.
 */
@Component
class NeighbourhoodImport implements Importer {
    /** There are 1,609 neighbourhoods. */
    private static final int MOST_LINES = 50_000;

    private final Gazetteer gazetteer;
    private final NeighbourhoodMerge merge;
    private final SuccessionMerge links;
    private final ImportStore store;
    private final Lists lists;
    private final Messages messages;

    NeighbourhoodImport(
            Gazetteer gazetteer,
            NeighbourhoodMerge merge,
            SuccessionMerge links,
            ImportStore store,
            Lists lists,
            Messages messages) {
        this.gazetteer = gazetteer;
        this.merge = merge;
        this.links = links;
        this.store = store;
        this.lists = lists;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "qpv";
    }

    @Override
    public String description() {
        return messages.say("territory.import-description");
    }

    @Override
    public Report run(Path file, boolean dryRun) {
        return lists.read(
                file,
                MOST_LINES,
                dryRun,
                columns -> Layout.closest(columns).columns(),
                (source, tally) -> {
                    if (!dryRun) {
                        store.lockOutOtherImports();
                    }
                    read(source, Layout.closest(source.columns()), tally, dryRun);
                });
    }

    private void read(Source source, Layout layout, Tally tally, boolean dryRun) {
        switch (layout) {
            case NEIGHBOURHOODS_2024, NEIGHBOURHOODS_2015 ->
                    merge.merge(source, new LineReader(layout, gazetteer), tally, dryRun);
            case SUCCESSIONS -> links.merge(source, tally, dryRun);
        }
    }
}
