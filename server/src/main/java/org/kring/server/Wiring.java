package org.kring.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.kring.server.journal.Journal;
import org.kring.server.journal.Stores;
import org.kring.server.live.Collectives;
import org.kring.server.live.Pings;
import org.kring.server.live.Requests;
import org.kring.server.live.Tail;
import org.kring.server.live.Ticker;
import org.kring.server.notice.Post;
import org.kring.server.start.Settings;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ApplicationContextEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.ContextRefreshedEvent;

/** How the parts are put together. What happens after an append is called here, by name. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    ProgramClock programClock() {
        return new ProgramClock();
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService timer() {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("timer").daemon().factory());
    }

    @Bean(destroyMethod = "close")
    Stores stores(Settings settings) {
        return Stores.open(settings.place());
    }

    @Bean
    DataSource rows(Stores stores) {
        return stores.rows();
    }

    @Bean
    Journal journal(Stores stores) {
        return stores.journal();
    }

    @Bean
    JournalHealth journalHealthIndicator(Journal journal) {
        return new JournalHealth(journal);
    }

    @Bean
    Requests requests() {
        return new Requests();
    }

    @Bean
    Pings pings(ScheduledExecutorService timer, Requests requests) {
        return new Pings(timer, requests);
    }

    /** A change is told to open pages. */
    @Bean
    Collectives collectives(Journal journal, ProgramClock clock, Pings pings) {
        return new Collectives(journal, clock, pings::changed);
    }

    @Bean
    Ticker ticker(Collectives collectives, Journal journal, ProgramClock clock) {
        return new Ticker(collectives, journal, clock);
    }

    @Bean
    Tail tail(Collectives collectives, Journal journal) {
        return new Tail(collectives, journal);
    }

    /** What runs by itself begins when the server answers; streams end before the server waits for requests. */
    @Bean
    ApplicationListener<ApplicationContextEvent> life(Ticker ticker, Tail tail, Pings pings, Post post,
                                                      Collectives collectives, Settings settings,
                                                      ScheduledExecutorService timer) {
        return event -> {
            switch (event) {
                case ContextRefreshedEvent _ -> {
                    ticker.start(timer);
                    post.start(timer);
                    timer.scheduleWithFixedDelay(() -> beat(pings, collectives), 15, 15, TimeUnit.SECONDS);
                    settings.database().ifPresent(_ -> tail.start(timer));
                }
                case ContextClosedEvent _ -> pings.closeAll();
                default -> { }
            }
        };
    }

    private static void beat(Pings pings, Collectives collectives) {
        pings.beat();
        pings.watched().forEach(collectives::keep);
    }
}
