package org.kring.server.demo;

import static org.kring.server.demo.Cast.FEMI;
import static org.kring.server.demo.Cast.GRETE;
import static org.kring.server.demo.Cast.HANA;
import static org.kring.server.demo.Cast.JUNO;

import org.kring.core.OnceId;
import org.kring.core.Text;
import org.kring.core.handbook.HandbookCommand.AskOnce;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.core.newcomer.FirstStep;
import org.kring.core.newcomer.NewcomerCommand.SettleStep;
import org.kring.core.newcomer.Settled;

/** What Juno need not ask twice, and how she went on. */
final class GoodToKnow {
    private final Player player;

    private GoodToKnow(Player player) {
        this.player = player;
    }

    /** @param founded how many days ago it began */
    static void tell(Story story, Player player, int founded) {
        var told = new GoodToKnow(player);
        story.on(founded - 21, "19:00", told::pages);
        story.on(founded - 22, "18:10", told::asks);
        story.on(founded - 23, "09:30", () -> player.by(JUNO, new SettleStep(FirstStep.CIRCLES, Settled.DONE)));
    }

    private void pages() {
        player.by(HANA, page(0, "Keys and money", "The key to the hall hangs in the bakery, on the hook behind the door.\n\n"
            + "Whoever buys something puts the bill into the tin; Ivo pays it back on Thursdays."));
        player.minutesLater(20).by(GRETE, page(-150, "How we meet", "Every second Tuesday at half past seven in the hall.\n\n"
            + "- We begin with one round: how does each of us arrive?\n- The topics are on the agenda the day before.\n"
            + "- The notes are there the same evening."));
        player.minutesLater(20).by(FEMI, page(-150, "How to leave", "Whenever you like, and without a reason: on your own page,"
            + " at the bottom. A word to whoever you worked with is kind."));
    }

    private void asks() {
        player.by(JUNO, new SettleStep(FirstStep.MISSION, Settled.DONE),
            new AskOnce(null, new Text("Where do I find what was decided before I came?")));
        player.minutesLater(130).by(HANA, new WriteEntry(new OnceId(1), player.day(-120), new Text("Where our decisions are"),
            new Text("Under **Agreements**: what holds, what was decided once, and what holds no longer. The notes of each"
                + " meeting are under **Meetings**.")));
    }

    /** @param daysAgo when it is looked at again; negative: so many days from today */
    private WriteEntry page(int daysAgo, String title, String text) {
        return new WriteEntry(null, player.day(daysAgo), new Text(title), new Text(text));
    }
}
