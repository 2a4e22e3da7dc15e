package fr.inventons.platform.memory;

import fr.inventons.platform.journal.Recorded;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries the news of a change to the memory of every copy: told inside the transaction, so that it
 * leaves with the commit and never without it.
 */
@Component
class PageNews {
    private static final Logger LOG = LoggerFactory.getLogger(PageNews.class);
    private static final long BEFORE_NEXT_TRY = 1_000_000_000L;

    private static final String SAYS = ":";

    /** What this copy tells, it knew before it hears it. */
    private final String copy = UUID.randomUUID().toString();

    private final PageNewsStore store;
    private final PageMemory memory;
    private final RememberedSubjects remembered;
    private volatile boolean over;
    private volatile @Nullable Thread listening;

    PageNews(PageNewsStore store, PageMemory memory, RememberedSubjects remembered) {
        this.store = store;
        this.memory = memory;
        this.remembered = remembered;
    }

    /** What a fact is about: {@code label} for {@code label.awarded}. */
    static String subject(String type) {
        int dot = type.indexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }

    @EventListener
    void heard(Recorded line) {
        var subject = subject(line.fact().type());
        if (line.fact().unseen() || !remembered.matter(subject)) {
            return;
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Telling telling) {
            telling.subjects.add(subject);
            return;
        }
        var telling = new Telling();
        telling.subjects.add(subject);
        TransactionSynchronizationManager.bindResource(this, telling);
        TransactionSynchronizationManager.registerSynchronization(telling);
    }

    /** Only a program that serves pages has some to forget. */
    @EventListener
    void begin(WebServerInitializedEvent ready) {
        if (listening == null && ready.getApplicationContext().getParent() == null) {
            listening = Thread.ofPlatform().daemon().name("page news").start(this::listen);
        }
    }

    @EventListener
    void end(ContextClosedEvent closed) {
        var thread = listening;
        if (closed.getApplicationContext().getParent() == null && thread != null) {
            over = true;
            LockSupport.unpark(thread);
            try {
                thread.join(2000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void listen() {
        while (!over) {
            try {
                store.listen(() -> over, () -> memory.hear(true), this::told);
            } catch (SQLException | RuntimeException e) {
                if (!over) {
                    LOG.warn("pages are not kept: no news of changes ({})", e.getMessage());
                }
            }
            memory.hear(false);
            if (!over) {
                LockSupport.parkNanos(BEFORE_NEXT_TRY);
            }
        }
    }

    private void told(String news) {
        if (!news.startsWith(copy + SAYS)) {
            memory.forget(news.substring(news.indexOf(SAYS) + 1));
        }
    }

    /** Subjects touched by one transaction, told once, forgotten here at once. */
    private final class Telling implements TransactionSynchronization {
        private final Set<String> subjects = new TreeSet<>();

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            store.tell(subjects.stream().map(subject -> copy + SAYS + subject).toList());
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(PageNews.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PageNews.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PageNews.this);
            if (status != STATUS_ROLLED_BACK) {
                subjects.forEach(memory::forget);
            }
        }
    }
}
