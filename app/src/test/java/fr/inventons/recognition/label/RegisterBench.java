package fr.inventons.recognition.label;

import fr.inventons.testing.InventonsTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long a search takes among 50,000 labels: {@code ./dev bench register}. A measure, not a test:
 * its figures are kept in {@code docs/benchmarks.md}.
 */
@InventonsTest
class RegisterBench {
    private static final int LABELS = 50_000;
    private static final int WARM = 300;
    private static final int SEARCHES = 2_000;

    @Autowired Labels labels;
    @Autowired ManyLabels many;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void measure() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    many.write(LABELS);
                    many.analyze();
                    var random = new Random(2018);
                    for (int i = 0; i < WARM; i++) {
                        search(random);
                    }
                    var times = new ArrayList<Long>();
                    for (int i = 0; i < SEARCHES; i++) {
                        var from = System.nanoTime();
                        search(random);
                        times.add(System.nanoTime() - from);
                    }
                    Collections.sort(times);
                    System.out.printf(
                            Locale.ROOT,
                            "register: %d labels, %d searches: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms,"
                                    + " max %.1f ms%n",
                            LABELS,
                            SEARCHES,
                            millis(times, 50),
                            millis(times, 95),
                            millis(times, 99),
                            times.getLast() / 1e6);
                    status.setRollbackOnly();
                });
    }

    /** Numbers, one word, two words, a letter, nothing: what people type. */
    private void search(Random random) {
        var words =
                List.of(
                        "",
                        "jardin",
                        "L-2001-%05d".formatted(1 + random.nextInt(LABELS)),
                        "fanfare oliviers",
                        "théâtre de la tour",
                        "commune " + random.nextInt(1200),
                        "b",
                        "collectif érables balcons",
                        "introuvable");
        var search =
                new LabelSearch(
                        words.get(random.nextInt(words.size())),
                        Optional.empty(),
                        Optional.empty(),
                        random.nextBoolean()
                                ? LabelSearch.Standing.ANY
                                : LabelSearch.Standing.IN_FORCE);
        labels.search(search, Optional.empty());
    }

    private static double millis(List<Long> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100) / 1e6;
    }
}
