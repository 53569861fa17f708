package org.kring.server.demo;

import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;

/** What proposals of the story say. */
final class Paper {
    private Paper() {}

    static Content of(Player player, String title, String text, String why, int days, MemberId owner) {
        return of(player, title, text, why, days, owner, "");
    }

    /** @param days until it is looked at again, counted from the day on which the story is */
    static Content of(Player player, String title, String text, String why, int days, MemberId owner, String measure) {
        return new Content(new Text(title), new Text(text), new Text(why), new Text(measure), owner, null,
            player.date().plusDays(days), Effect.PLAIN);
    }
}
