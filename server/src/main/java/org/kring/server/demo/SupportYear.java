package org.kring.server.demo;

import static org.kring.server.demo.Cast.BEN;
import static org.kring.server.demo.Cast.DORA;
import static org.kring.server.demo.Cast.GRETE;
import static org.kring.server.demo.Cast.JUNO;
import static org.kring.server.demo.Cast.LENA;
import static org.kring.server.demo.Cast.PETRA;
import static org.kring.server.demo.Cast.SUPPORT;

import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.circle.CircleCommand.TakeHolidays;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.proposal.Content;

/** Support: soup, visits, and what is told there. It meets tonight. */
final class SupportYear {
    private final Player player;

    private SupportYear(Player player) {
        this.player = player;
    }

    static void tell(Story story, Player player) {
        var told = new SupportYear(player);
        told.raised(story, 203, LENA, "I heard in the shop what I had told you here.");
        told.raised(story, 120, BEN, "When somebody rings at night, it is always me who goes.");
        told.raised(story, 6, JUNO, "Three new people come to the soup. Who talks with them?");
        told.raised(story, 4, LENA, "The emergency box is empty since October.");
        story.on(150, "16:00", () -> player.by(PETRA, new SitIn(SUPPORT, PETRA)));
        story.on(21, "09:30", () -> player.by(PETRA, new TakeLeave(PETRA, player.day(-24))));
        story.on(12, "09:00", () -> player.by(GRETE, new TakeHolidays(SUPPORT, player.day(-28), player.day(-39))));
        told.meetings().tell(story, 0, "19:30");
    }

    private void raised(Story story, int daysAgo, MemberId who, String words) {
        story.on(daysAgo, "20:40", () -> player.by(who, new RaiseTopic(SUPPORT, who, Wish.PROPOSAL, new Text(words))));
    }

    private Rhythm meetings() {
        return new Rhythm(player, SUPPORT, "the kitchen")
            .meets(224, "19:30", DORA, JUNO, this::first)
            .meets(196, "19:30", DORA, JUNO, this::whatIsTold)
            .meets(168, "19:30", DORA, JUNO, this::visits)
            .meets(140, "19:30", DORA, JUNO, this::box)
            .meets(112, "19:30", DORA, JUNO, this::nights)
            .meets(84, "19:30", GRETE, JUNO, this::soup)
            .meets(56, "19:30", DORA, JUNO, this::autumn)
            .meets(28, "19:30", DORA, JUNO, this::november);
    }

    private Content paper(String title, String text, String why, int days, MemberId owner, String measure) {
        return Paper.of(player, title, text, why, days, owner, measure);
    }

    private void first(Evening evening) {
        evening.next(6).decided(GRETE, paper("A minute of quiet", "We begin with a minute of quiet.", "We come from elsewhere.",
            90, GRETE, ""));
        evening.next(5).decided(DORA, Circles.howWeDecide(player, DORA));
        evening.next(5).step("A list of who needs what", GRETE, player.day(210));
    }

    private void whatIsTold(Evening evening) {
        evening.onto("I heard in the shop").decided(LENA, paper("What is told here stays here", "What somebody tells in this"
            + " circle stays in it, unless they say otherwise.", "Whoever needs a hand should not read about it.", 180, LENA,
            "nobody hears their own story outside")).notes("it was said without malice, and it hurt");
    }

    private void visits(Evening evening) {
        evening.topic("Visits", BEN).decided(BEN, paper("Visits by two", "We visit in pairs, and one of the two has been"
            + " there before.", "Being alone in a strange flat helps nobody.", 170, BEN, ""))
            .notes("Tuesdays and Fridays").step("Ask the nurse what we may do", DORA, player.day(150));
    }

    private void box(Evening evening) {
        evening.admits(PETRA).topic("The emergency box", GRETE).decided(GRETE, paper("The emergency box", "In the box are up"
            + " to 200 euros. Two of us open it together, and write the amount, not the name.", "A bill cannot wait for a"
            + " meeting.", 150, GRETE, "it is never empty for a week")).notes("Ben and Grete have the two keys");
    }

    private void nights(Evening evening) {
        evening.onto("When somebody rings").decided(DORA, paper("Nights are shared", "The telephone of the night wanders"
            + " every Monday; the list hangs beside the soup list.", "It was always Ben.", 120, BEN, "nobody has it twice"
            + " a month")).notes("it rang eleven times in the summer");
    }

    private void soup(Evening evening) {
        evening.topic("Soup, after a year", JUNO).notes("eighteen people on average", "the two pots are enough")
            .decidedOnce("A third pot for the winter, up to 90 euros").step("Look for a third pot", BEN, player.day(70));
    }

    private void autumn(Evening evening) {
        evening.topic("Wood for three neighbours", LENA).notes("the van takes one load", "two mornings, four people")
            .step("Fetch the wood", BEN, player.day(42)).step("Split the wood", JUNO, player.day(38));
    }

    private void november(Evening evening) {
        evening.topic("A person to talk to, at each soup", GRETE).notes("not the cooks", "somebody who sits down")
            .step("Ask Sofia whether she would like to", GRETE, player.day(1)).later("A warm hall for the soup");
    }
}
