package org.kring.server.demo;

import static org.kring.server.demo.Cast.AIM;
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
import static org.kring.server.demo.Cast.NINE;

import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.TellNewcomers;
import org.kring.core.agreement.AgreementCommand.Watch;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.consent.Clauses;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.Shown;
import org.kring.core.proposal.Effect;
import org.kring.core.step.StepCommand.FinishStep;

/** The first six weeks: nine people in a kitchen, their first agreements, and a tenth who comes. */
final class Beginnings {
    private final Player player;
    private final int founded;

    private Beginnings(Player player, int founded) {
        this.player = player;
        this.founded = founded;
    }

    /** @param founded how many days ago it began; six weeks at least */
    static void tell(Story story, Player player, int founded) {
        var told = new Beginnings(player, founded);
        story.on(founded, "19:20", told::firstEvening);
        story.on(founded - 6, "08:10", () -> player.by(HANA, new FinishStep(new StepId(1), Way.OWN_DEVICE)));
        told.raised(story, founded - 9, GRETE, Wish.TALK, "Letters lie in the box for weeks, and nobody knows who answers them.");
        told.raised(story, founded - 11, CEM, Wish.HELP, "Who knows about insurance for the van?");
        story.on(founded - 14, "19:30", told::secondEvening);
        story.on(founded - 18, "17:40", () -> player.by(HANA, new WelcomeInvited()));
        story.on(founded - 20, "18:00", told::newcomersRead);
        GoodToKnow.tell(story, player, founded);
        told.raised(story, founded - 24, EMIL, Wish.TALK, "On Mondays people come by hungry. Could we cook for whoever comes?");
        story.on(founded - 28, "19:30", told::thirdEvening);
    }

    private void raised(Story story, int daysAgo, MemberId who, Wish wish, String words) {
        story.on(daysAgo, "18:30", () -> player.by(who, new RaiseTopic(HUB, who, wish, new Text(words))));
    }

    private void firstEvening() {
        player.by(ANA, new Found(Cast.NAME, AIM, NINE.size(), player.zone()));
        Evening.plan(player, HUB, ANA, player.now(), 80, "kitchen");
        var evening = Evening.open(player, HUB, BEN, DORA, NINE);
        evening.next(6).decided(ANA, Paper.of(player, "Tea and biscuits",
            "We have tea and biscuits at every meeting; the host buys them.", "So that we arrive.", 30, GRETE));
        evening.next(5).decided(BEN, Paper.of(player, "How we decide", "We decide when nobody sees a reason against."
            + " Everyone is asked in turn. Who is not here gets the text and has three days. If we get stuck, the old"
            + " way holds.", "", 100, BEN).with(new Effect.HowWeDecide(Clauses.READY)));
        evening.next(5).decided(FEMI, Paper.of(player, "", "Living well with little, in harmony with the earth and with"
            + " each other", "It names what we do for it.", 180, FEMI).with(new Effect.NewAim()));
        evening.next(12);
        needs();
        evening.next(18).decided(CEM, Paper.of(player, "The shed is open", "The shed is open to all of us on Saturdays"
            + " from ten to four. Whoever borrows a tool writes it on the board.", "Tools lie unused.", 150, CEM));
        evening.next(9).step("Write down where the keys are", HANA, player.day(founded - 7))
            .notes("the attic is full of jars").step("Ask the town about the meadow", IVO, player.day(founded - 14))
            .later("Who answers letters?");
        evening.close(player.moment(founded - 14, "19:30"));
    }

    private void needs() {
        put(ANA, List.of("to be heard", "rest"), List.of("meetings that end with something"), "carpentry, Saturdays");
        put(CEM, List.of("choice", "learning"), List.of("less talk on the same few shoulders"), "a van");
        put(FEMI, List.of("belonging", "to be heard"), List.of("that newcomers need not ask twice"), "bread on Fridays");
        put(IVO, List.of("calm"), List.of("clear dates"), "I read small print");
    }

    private void put(MemberId who, List<String> mine, List<String> ours, String brings) {
        player.by(who, new PutNeeds(who, texts(mine), texts(ours), texts(List.of("the stream stays clean")),
            new Text(brings), new Text("we laugh a lot"), Shown.NAME, Text.NONE, Way.OWN_DEVICE));
    }

    private static List<Text> texts(List<String> words) {
        return words.stream().map(Text::new).toList();
    }

    private void secondEvening() {
        var evening = Evening.open(player, HUB, HANA, EMIL, List.of(ANA, BEN, CEM, EMIL, FEMI, GRETE, HANA));
        evening.next(5).next(6).decided(GRETE, Paper.of(player, "Letters are answered within a week", "Whoever opens the"
            + " letter box on Monday answers every letter or passes it on by the next Monday.",
            "So that whoever writes to us is heard.", 38, GRETE, "no letter waits longer than 7 days"));
        evening.notes("Ivo and Dora were away; they have the text");
        evening.decidedOnce("We buy a second ladder, up to 120 euros");
        evening.next(15).step("Ask three insurers", CEM, player.day(founded - 28));
        evening.close(player.moment(founded - 28, "19:30"));
    }

    private void newcomersRead() {
        player.by(HANA, new TellNewcomers(new AgreementId(2), true), new TellNewcomers(new AgreementId(4), true));
        player.minutesLater(125).by(GRETE, new Watch(new AgreementId(5), GRETE, Way.OWN_DEVICE,
            new Text("the box is emptied on Tuesdays")));
    }

    private void thirdEvening() {
        var present = List.of(ANA, BEN, CEM, DORA, EMIL, FEMI, GRETE, IVO);
        var evening = Evening.open(player, HUB, FEMI, ANA, present);
        evening.next(6).next(4).decided(EMIL, Paper.of(player, "Soup on Mondays", "On Mondays at six there is soup for"
            + " whoever comes. Two of us cook; the list hangs in the kitchen.", "People come by hungry.", 60, EMIL));
        evening.notes("start with one pot", "ask the shop for vegetables of yesterday")
            .step("Ask the shop on the corner", EMIL, player.day(founded - 35));
        evening.next(12).later("Winter: how do we heat the hall?");
        evening.close(player.moment(founded - 42, "19:30"));
    }
}
