package org.kring.server.demo;

import static org.kring.server.demo.Cast.ANA;
import static org.kring.server.demo.Cast.BEN;
import static org.kring.server.demo.Cast.CEM;
import static org.kring.server.demo.Cast.DORA;
import static org.kring.server.demo.Cast.EMIL;
import static org.kring.server.demo.Cast.FEMI;
import static org.kring.server.demo.Cast.GRETE;
import static org.kring.server.demo.Cast.HANA;
import static org.kring.server.demo.Cast.HUB;
import static org.kring.server.demo.Cast.IVO;
import static org.kring.server.demo.Cast.JUNO;
import static org.kring.server.demo.Cast.KOFI;
import static org.kring.server.demo.Cast.LENA;
import static org.kring.server.demo.Cast.MIO;
import static org.kring.server.demo.Cast.NOOR;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.proposal.Content;

/** Spring: one circle, more people than chairs, and money that wants an agreement. */
final class Growing {
    static final List<MemberId> FOURTEEN = Stream.concat(Cast.NINE.stream(), Stream.of(JUNO, KOFI, LENA, MIO, NOOR)).toList();

    private final Player player;

    private Growing(Player player) {
        this.player = player;
    }

    static void tell(Story story, Player player) {
        var told = new Growing(player);
        List.of(330, 312, 300, 285).forEach(day -> story.on(day, "17:40", () -> player.by(FEMI, new Welcome())));
        story.on(322, "19:30", told::spring);
        told.spending(story);
        story.on(294, "19:30", told::moreOfUs);
        told.raised(story, 281, MIO, "Fourteen people around one table: I say nothing any more.");
        told.raised(story, 275, HANA, "The magazine takes half of every evening, and half of us do not work on it.");
        story.on(266, "19:30", told::tooManyForOneTable);
    }

    private void raised(Story story, int daysAgo, MemberId who, String words) {
        story.on(daysAgo, "21:10", () -> player.by(who, new RaiseTopic(HUB, who, Wish.TALK, new Text(words))));
    }

    private void spring() {
        var evening = Evening.open(player, HUB, GRETE, BEN, List.of(ANA, BEN, CEM, DORA, FEMI, GRETE, HANA, IVO));
        evening.admits(JUNO).topic("Quiet hours in the house", ANA).decided(ANA, Paper.of(player, "Quiet after ten",
            "From ten in the evening until seven the house is quiet. Whoever has guests tells the others by noon.",
            "Some of us rise at five.", 150, ANA, "nobody has to knock at a door"));
        evening.notes("the soup was for twelve on average", "two pots are needed in winter")
            .step("Sew curtains for the hall", HANA, player.day(300)).decidedOnce("The bicycle stand moves to the south wall");
        evening.close(player.moment(294, "19:30"));
    }

    /** Written, with a reason against that made it better. */
    private void spending(Story story) {
        var first = "Each of us may spend up to 200 euros from the common purse without asking.";
        var second = "Each of us may spend up to 60 euros from the common purse without asking, and writes it into the book"
            + " on the same day. Up to 300 euros two of us decide together. Above that we all do.";
        new Written(story, player, HUB, BEN).begins(312, "18:30", () -> spending(first))
            .asked(311, "08:15", DORA, "How much is in the purse?", "1,140 euros, and 90 come in each month.")
            .heard(310, "09:00").reacts(310, "12:10", CEM, "At last. I have paid the ladder myself.")
            .reacts(310, "19:40", IVO, "I would sleep better with a book beside it.").asksEveryone(308, "10:00")
            .consents(308, "12:00", List.of(ANA, CEM, FEMI, GRETE))
            .objects(307, "20:30", IVO, "Five of us on one day, and the purse is empty before the oil bill.")
            .saysBack(306, "09:00", "If many of us spend on one day, the oil bill cannot be paid.")
            .understood(305, "18:00", IVO).anew(304, "20:00", () -> spending(second))
            .consents(303, "08:00", List.of(ANA, BEN, CEM, DORA, EMIL, FEMI, GRETE, HANA, IVO, JUNO));
    }

    private Content spending(String text) {
        return Paper.of(player, "What we may spend", text, "Small things wait for weeks.", 200, BEN,
            "the purse never falls below 300 euros");
    }

    private void moreOfUs() {
        var evening = Evening.open(player, HUB, FEMI, EMIL, List.of(ANA, BEN, CEM, EMIL, FEMI, GRETE, HANA, IVO, JUNO));
        evening.admits(KOFI, LENA).topic("Phones at the table", JUNO).decided(JUNO, Paper.of(player, "Phones in the basket",
            "During meetings phones lie in the basket by the door.", "We look at them more than at each other.", 90, JUNO));
        evening.notes("Lena brings her loom; it stands in the small room").step("Label the shelves", KOFI, player.day(280))
            .step("Draw a plan of the garden beds", LENA, player.day(270)).later("Do we want a magazine?");
        evening.close(player.moment(266, "19:30"));
    }

    private void tooManyForOneTable() {
        var evening = Evening.open(player, HUB, HANA, ANA,
            List.of(ANA, BEN, CEM, DORA, EMIL, FEMI, GRETE, HANA, IVO, JUNO, KOFI, LENA));
        evening.admits(MIO, NOOR).onto("Fourteen people").notes("eleven of us would rather be in a smaller group",
            "what is decided there must be known here").step("Write down what we do, and sort it", FEMI, player.day(259));
        evening.decidedOnce("We look for circles of our own until summer");
        evening.onto("The magazine takes").notes("texts, pictures and printing are one thing",
            "the law of common land is quite another");
        evening.close(player.moment(210, "19:30"));
    }
}
