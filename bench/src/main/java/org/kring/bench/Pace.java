package org.kring.bench;

/** How fast something went: per second, and in milliseconds the time that half and 99 of 100 took at most. */
record Pace(double perSecond, double p50, double p99) {
    static Pace of(Times times, double seconds) {
        return new Pace(times.size() / seconds, times.percentile(0.5), times.percentile(0.99));
    }
}
