package fr.inventons.platform.journal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The lines of one transaction until they are written: with its commit, or never. */
final class Unwritten implements TransactionSynchronization {
    /** A long transaction keeps no more than these in memory. */
    private static final int MOST = 500;

    private final Journal journal;
    private final JournalStore store;
    private final List<Line> lines = new ArrayList<>();
    private boolean late;

    Unwritten(Journal journal, JournalStore store) {
        this.journal = journal;
        this.store = store;
    }

    void add(Line line) {
        lines.add(line);
        if (late || lines.size() >= MOST) {
            write();
        }
    }

    private void write() {
        if (!lines.isEmpty()) {
            store.insert(List.copyOf(lines));
            lines.clear();
        }
    }

    /** What is recorded from now on, by others who act at the very end, is written at once. */
    @Override
    public void beforeCommit(boolean readOnly) {
        late = true;
        write();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(journal);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(journal, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(journal);
        if (status == STATUS_COMMITTED && !lines.isEmpty()) {
            throw new IllegalStateException("a fact came too late for its journal: " + lines);
        }
    }
}
