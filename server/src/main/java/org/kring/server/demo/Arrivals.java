package org.kring.server.demo;

import static org.kring.server.demo.Cast.ANA;
import static org.kring.server.demo.Cast.AWARENESS;
import static org.kring.server.demo.Cast.CEM;
import static org.kring.server.demo.Cast.FEMI;
import static org.kring.server.demo.Cast.HANA;
import static org.kring.server.demo.Cast.HUB;
import static org.kring.server.demo.Cast.IVO;
import static org.kring.server.demo.Cast.JUNO;
import static org.kring.server.demo.Cast.KOFI;
import static org.kring.server.demo.Cast.LENA;
import static org.kring.server.demo.Cast.MAGAZINE;
import static org.kring.server.demo.Cast.QUIM;
import static org.kring.server.demo.Cast.ROSA;
import static org.kring.server.demo.Cast.SOFIA;
import static org.kring.server.demo.Cast.SUPPORT;

import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.agreement.AgreementCommand.TellNewcomers;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.handbook.HandbookCommand.AskOnce;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.core.newcomer.FirstStep;
import org.kring.core.newcomer.NewcomerCommand.SettleStep;
import org.kring.core.newcomer.Settled;
import org.kring.core.tryout.TryOutCommand.BeginTryOut;

/** Who has come since there are circles, what they asked, and what is good to know because of it. */
final class Arrivals {
    private final Story story;
    private final Player player;

    private Arrivals(Story story, Player player) {
        this.story = story;
        this.player = player;
    }

    static void tell(Story story, Player player) {
        var told = new Arrivals(story, player);
        told.comes(160, LENA);
        told.comes(62, HANA);
        told.comes(25, KOFI);
        told.comes(9, JUNO);
        told.firstSteps();
        told.goodToKnow();
        told.smallThings();
    }

    private void comes(int daysAgo, MemberId invitedBy) {
        story.on(daysAgo, "17:20", () -> player.by(invitedBy, new WelcomeInvited()));
    }

    private void firstSteps() {
        settled(61, QUIM, FirstStep.MISSION);
        settled(60, QUIM, FirstStep.CIRCLES);
        settled(57, QUIM, FirstStep.PRACTICE);
        story.on(46, "18:00", () -> player.by(QUIM, new SitIn(MAGAZINE, QUIM)));
        settled(24, ROSA, FirstStep.MISSION);
        settled(23, ROSA, FirstStep.CIRCLES);
        story.on(20, "18:00", () -> player.by(ROSA, new SitIn(AWARENESS, ROSA)));
        story.on(3, "20:10", () -> player.by(ROSA, new AskToJoin(AWARENESS, ROSA)));
        settled(8, SOFIA, FirstStep.MISSION);
        story.on(50, "18:00", () -> player.by(ANA, new TellNewcomers(player.agreement("What we may spend").id(), true),
            new TellNewcomers(player.agreement("Quiet after ten").id(), true)));
    }

    private void settled(int daysAgo, MemberId who, FirstStep step) {
        story.on(daysAgo, "21:15", () -> player.by(who, new SettleStep(step, Settled.DONE)));
    }

    private void goodToKnow() {
        page(150, CEM, "The van", "Ask Cem two days before, fill it up, and write the kilometres into the book. It does not"
            + " start below minus ten.");
        page(118, FEMI, "How a round works", "Each speaks once, in the order of the chairs, and nobody answers. Whoever has"
            + " nothing to say passes. Then comes the next round.");
        page(75, JUNO, "What to bring on Mondays", "A bowl and a spoon. Whoever cooks finds the list beside the window.");
        page(30, IVO, "Letters from the town", "They go into the folder in the library, and a picture of them to Noor.");
        story.on(7, "22:05", () -> player.by(SOFIA, new AskOnce(null, new Text("May friends sleep in the small room?"))));
    }

    private void page(int daysAgo, MemberId who, String title, String text) {
        story.on(daysAgo, "12:30", () -> player.by(who, new WriteEntry(null, player.date().plusDays(200), new Text(title),
            new Text(text))));
    }

    /** Something two people try, and questions to circles from outside. */
    private void smallThings() {
        story.on(12, "17:05", () -> player.by(CEM, new BeginTryOut(HUB, CEM, IVO, new Text("The van drives everybody's"
            + " shopping on Fridays"), new Text("Ask on Thursday who needs what"), player.day(-9), null)));
        asks(10, ROSA, AWARENESS, "Who shows me how a stall is set up?");
        asks(5, KOFI, SUPPORT, "Could the soup be later on the first Monday, after our talk?");
        asks(2, SOFIA, HUB, "Where do I find a bed frame?");
    }

    private void asks(int daysAgo, MemberId who, CircleId circle, String words) {
        story.on(daysAgo, "12:40", () -> player.by(who, new RaiseTopic(circle, who, Wish.HELP, new Text(words))));
    }
}
