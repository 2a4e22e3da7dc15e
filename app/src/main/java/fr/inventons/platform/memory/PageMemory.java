package fr.inventons.platform.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pages kept, by path and query. It keeps nothing while it cannot hear of changes made by other
 * copies of the program.
 */
@Component
class PageMemory {
    /** What is shown may depend on the clock (to come, in force until …): no page is older. */
    private static final long RENEWED_AFTER = Duration.ofSeconds(10).toNanos();

    /** Whoever was to renew it failed. */
    private static final long STALE_AFTER = Duration.ofSeconds(15).toNanos();

    private static final int LONGEST_KEY = 300;
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final int HEAVIEST_PAGE = 2 * 1024 * 1024;

    private final AtomicLong generation = new AtomicLong();
    private final Cache<String, KeptPage> pages =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .<String, KeptPage>weigher((key, page) -> page.weight() + 2 * key.length())
                    .build();
    private volatile boolean hearing;

    /** The page to answer with; empty when it has to be made. */
    @Nullable KeptPage find(String pathAndQuery) {
        var page = pages.getIfPresent(pathAndQuery);
        if (page == null || page.isStale(STALE_AFTER) || page.isOneToRenew(RENEWED_AFTER)) {
            return null;
        }
        return page;
    }

    /** Asked before a page is made, handed back to {@link #keep}. */
    Optional<Long> generation() {
        return hearing ? Optional.of(generation.get()) : Optional.empty();
    }

    /** Keeps a page, unless something was forgotten while it was made: it may be of before. */
    void keep(String pathAndQuery, KeptPage page, long asked) {
        if (pathAndQuery.length() > LONGEST_KEY || page.weight() > HEAVIEST_PAGE) {
            return;
        }
        synchronized (this) {
            if (hearing && generation.get() == asked) {
                pages.put(pathAndQuery, page);
            }
        }
    }

    /** Forgets every page of a subject. */
    synchronized void forget(String subject) {
        generation.incrementAndGet();
        pages.asMap().values().removeIf(page -> page.subjects().contains(subject));
    }

    /** Says whether changes made elsewhere are heard of; all is forgotten either way. */
    synchronized void hear(boolean now) {
        hearing = now;
        generation.incrementAndGet();
        pages.invalidateAll();
    }
}
