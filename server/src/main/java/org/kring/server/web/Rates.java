package org.kring.server.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Counts tries, in memory and per node. {@code -Dkring.rates=N} allows N times as many, for measuring; the ordinary
 * value is 1.
 */
@Component
public class Rates {
    private static final int MANY = 200_000;

    private final int factor = Integer.getInteger("kring.rates", 1);
    private final Cache<Key, Bucket> buckets =
        Caffeine.newBuilder().maximumSize(MANY).expireAfterAccess(Duration.ofHours(2)).build();

    private record Key(Rate rate, String from) {}

    /**
     * Counts one try.
     *
     * @param from the address or the device that tries
     * @throws TooMany when there were too many
     */
    public void count(Rate rate, String from) {
        var probe = bucket(rate, from).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Counts one try and tells whether it may be made. */
    public boolean allows(Rate rate, String from) {
        return bucket(rate, from).tryConsume(1);
    }

    /** Asks without counting, for what only failures count against. */
    public void require(Rate rate, String from) {
        if (bucket(rate, from).getAvailableTokens() < 1) {
            throw new TooMany(rate.within.dividedBy(rate.most));
        }
    }

    private Bucket bucket(Rate rate, String from) {
        return buckets.get(new Key(rate, from), _ -> Bucket.builder()
            .addLimit(limit -> limit.capacity((long) rate.most * factor)
                .refillGreedy((long) rate.most * factor, rate.within)).build());
    }
}
