package org.kring.server.notice;

import java.time.InstantSource;
import org.kring.server.account.Directory;
import org.kring.server.account.Here;
import org.kring.server.account.Mails;
import org.kring.server.account.RowStore;
import org.kring.server.journal.Journal;
import org.kring.server.live.Collectives;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the outbox is put together. It follows the program's clock. */
@Configuration(proxyBeanMethods = false)
class NoticeWiring {
    @Bean
    Outbox outbox(RowStore rows) {
        return new Outbox(rows);
    }

    @Bean
    Wishes wishes(RowStore rows) {
        return new Wishes(rows);
    }

    @Bean
    Post post(RowStore rows, Outbox outbox, Wishes wishes, Collectives collectives, Directory directory,
              Journal journal, Mails mails, Here here, InstantSource clock) {
        var places = new Places(rows);
        var letters = new Letters(directory, wishes, here::address);
        return new Post(journal, places, new Filling(collectives, directory, places, outbox, wishes),
            new Sending(collectives, directory, outbox, wishes, letters, mails), outbox, mails, clock);
    }
}
