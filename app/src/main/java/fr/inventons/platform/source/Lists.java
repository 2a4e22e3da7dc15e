package fr.inventons.platform.source;

import fr.inventons.platform.command.Report;
import fr.inventons.platform.web.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an import: opens the file, looks at its columns, hands over its lines in one transaction and
 * gives the report.
 */
@Component
public class Lists {
    private final Messages messages;
    private final TransactionTemplate transaction;

    Lists(Messages messages, TransactionTemplate transaction) {
        this.messages = messages;
        this.transaction = transaction;
    }

    /**
     * Reads a list.
     *
     * @param required which columns the list needs, given those that it has
     * @param dryRun all is done as it would be, then taken back
     * @param work reads the source and tells the tally
     */
    public Report read(
            Path file,
            int mostLines,
            boolean dryRun,
            Function<Set<String>, List<String>> required,
            BiConsumer<Source, Tally> work) {
        try (var source = Source.open(file, mostLines)) {
            var wanted = required.apply(source.columns());
            var missing =
                    wanted.stream().filter(column -> !source.columns().contains(column)).toList();
            if (!missing.isEmpty()) {
                throw new UnusableFile(
                        "source.file-column-missing",
                        missing.size(),
                        String.join(" », « ", missing),
                        String.join(", ", wanted));
            }
            var tally = new Tally(messages);
            transaction.executeWithoutResult(status -> {
                if (dryRun) {
                    status.setRollbackOnly();
                }
                work.accept(source, tally);
            });
            return tally.report();
        } catch (UnusableFile unusable) {
            var gaps = new ArrayList<Object>();
            gaps.add(String.valueOf(file.getFileName()));
            gaps.addAll(unusable.details());
            return Report.failed(messages.say(unusable.key(), gaps.toArray()));
        }
    }
}
