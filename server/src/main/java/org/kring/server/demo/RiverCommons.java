package org.kring.server.demo;

import java.time.InstantSource;
import java.time.ZoneId;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;

/** The story of River Commons: a year from the first evening to what is being decided today. */
final class RiverCommons {
    static final int YEAR = 364;

    private RiverCommons() {}

    static void play(Journal journal, CollectiveId collective, InstantSource clock, ZoneId zone) {
        var player = new Player(clock, zone);
        var story = new Story();
        Beginnings.tell(story, player, YEAR);
        Growing.tell(story, player);
        Inversion.tell(story, player);
        AwarenessYear.tell(story, player);
        MagazineYear.tell(story, player);
        LegalYear.tell(story, player);
        SupportYear.tell(story, player);
        HubYear.tell(story, player);
        Arrivals.tell(story, player);
        Today.tell(story, player);
        story.play(player);
        player.write(journal, collective);
    }
}
