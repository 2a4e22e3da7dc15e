package fr.inventons.platform.limit;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;

/**
 * Says whether somebody may try again. Counts on connections of its own, so that a try counts even
 * when what was tried is undone.
 */
@Service
public class Limits {
    private static final int SWEEP_EVERY = 200;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final AtomicInteger tries = new AtomicInteger();

    Limits(DataSource database) {
        buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                        .primaryKeyMapper(PrimaryKeyMapper.STRING)
                        .table("platform.rate_limit")
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                        Duration.ofMinutes(1)))
                        .build();
    }

    /**
     * Counts one try; false when there have been too many.
     *
     * @param who a fingerprint, never an address in clear
     */
    public boolean take(Limit limit, String who) {
        if (tries.incrementAndGet() % SWEEP_EVERY == 0) {
            buckets.removeExpired(1000);
        }
        return bucket(limit, who).tryConsume(1);
    }

    /** Whether a try is left, without counting one. */
    public boolean left(Limit limit, String who) {
        return bucket(limit, who).getAvailableTokens() > 0;
    }

    private BucketProxy bucket(Limit limit, String who) {
        return buckets.builder()
                .build(
                        limit.name() + ":" + who,
                        () ->
                                BucketConfiguration.builder()
                                        .addLimit(band ->
                                                band.capacity(limit.times())
                                                        .refillGreedy(limit.times(), limit.lapse()))
                                        .build());
    }
}
