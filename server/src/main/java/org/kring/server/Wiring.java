package org.kring.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kring.core.people.PeopleEvent;
import org.kring.server.journal.Journal;
import org.kring.server.live.Change;
import org.kring.server.live.Collectives;
import org.kring.server.live.Pings;
import org.kring.server.live.Tail;
import org.kring.server.live.Ticker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

    @Bean
    Pings pings(ScheduledExecutorService timer) {
        var pings = new Pings(timer);
        timer.scheduleWithFixedDelay(pings::beat, 15, 15, TimeUnit.SECONDS);
        return pings;
    }
}
