package org.kring.server;

import org.kring.server.journal.Journal;
import org.kring.server.journal.JournalUnavailable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the journal answers, and for how many collectives; nothing of what is in it. */
final class JournalHealth implements HealthIndicator {
    private final Journal journal;

    JournalHealth(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("collectives", journal.heads().size()).build();
        } catch (JournalUnavailable away) {
            return Health.down(away).build();
        }
    }
}
