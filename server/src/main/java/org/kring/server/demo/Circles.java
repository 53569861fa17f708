package org.kring.server.demo;

import org.kring.core.MemberId;
import org.kring.core.consent.Clauses;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;

/** What every circle of the story begins with. */
final class Circles {
    private Circles() {}

    static Content howWeDecide(Player player, MemberId owner) {
        return Paper.of(player, "How we decide", "We decide when nobody sees a reason against. Everyone is asked in turn."
            + " Who is not here gets the text and has three days. If we get stuck, the old way holds.", "", 100, owner)
            .with(new Effect.HowWeDecide(Clauses.READY));
    }
}
