package fr.inventons.foundation.territory;

import fr.inventons.platform.command.Importer;
import fr.inventons.platform.command.Report;
import fr.inventons.platform.web.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code inventons import qpv FILE}: neighbourhoods, or links between them, according to the
 * columns of the file. All of it is one transaction; a second run of the same file changes nothing.
 */
@Component
class NeighbourhoodImport implements Importer {
    private final Gazetteer gazetteer;
    private final NeighbourhoodMerge merge;
    private final SuccessionMerge links;
    private final ImportStore store;
    private final Messages messages;
    private final TransactionTemplate transaction;

    NeighbourhoodImport(
            Gazetteer gazetteer,
            NeighbourhoodMerge merge,
            SuccessionMerge links,
            ImportStore store,
            Messages messages,
            TransactionTemplate transaction) {
        this.gazetteer = gazetteer;
        this.merge = merge;
        this.links = links;
        this.store = store;
        this.messages = messages;
        this.transaction = transaction;
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
        try (var source = CsvSource.open(file)) {
            var layout = Layout.closest(source.columns());
            var missing = layout.missing(source.columns());
            if (!missing.isEmpty()) {
                throw new UnusableFile(
                        "territory.file-column-missing",
                        missing.size(),
                        String.join(" », « ", missing),
                        String.join(", ", layout.columns()));
            }
            var tally = new Tally(messages);
            transaction.executeWithoutResult(status -> {
                if (!dryRun) {
                    store.lockOutOtherImports();
                }
                read(source, layout, tally, dryRun);
            });
            return tally.report();
        } catch (UnusableFile unusable) {
            var gaps = new ArrayList<Object>();
            gaps.add(String.valueOf(file.getFileName()));
            gaps.addAll(unusable.details());
            return Report.failed(messages.say(unusable.key(), gaps.toArray()));
        }
    }

    private void read(CsvSource source, Layout layout, Tally tally, boolean dryRun) {
        switch (layout) {
            case NEIGHBOURHOODS_2024, NEIGHBOURHOODS_2015 ->
                    merge.merge(source, new LineReader(layout, gazetteer), tally, dryRun);
            case SUCCESSIONS -> links.merge(source, tally, dryRun);
        }
    }
}
