package org.kring.server.demo;

import java.time.ZoneId;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.OnceId;
import org.kring.core.ProposalId;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.TellNewcomers;
import org.kring.core.agreement.AgreementCommand.Watch;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.TakeHolidays;
import org.kring.core.collective.Collective;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Words;
import org.kring.core.handbook.HandbookCommand.AskOnce;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.core.meeting.MeetingCommand.ProposeAgenda;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.Shown;
import org.kring.core.newcomer.FirstStep;
import org.kring.core.newcomer.NewcomerCommand.SettleStep;
import org.kring.core.newcomer.Settled;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Contribute;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.Stage;
import org.kring.core.step.StepCommand.FinishStep;
import org.kring.core.tryout.TryOutCommand.BeginTryOut;

/** The story of River Commons: six weeks from the first evening to a decision that is being made today. */
final class RiverCommons {
    static final List<String> PEOPLE = List.of("Ana", "Ben", "Cem", "Dora", "Emil", "Femi", "Grete", "Hana", "Ivo");
    static final String NEWCOMER = "Juno";
    private static final MemberId ANA = new MemberId(1);
    private static final MemberId BEN = new MemberId(2);
    private static final MemberId CEM = new MemberId(3);
    private static final MemberId DORA = new MemberId(4);
    private static final MemberId EMIL = new MemberId(5);
    private static final MemberId FEMI = new MemberId(6);
    private static final MemberId GRETE = new MemberId(7);
    private static final MemberId HANA = new MemberId(8);
    private static final MemberId IVO = new MemberId(9);
    private static final MemberId JUNO = new MemberId(10);
    private static final List<MemberId> ALL = List.of(ANA, BEN, CEM, DORA, EMIL, FEMI, GRETE, HANA, IVO);
    private static final Text NAME = new Text("River Commons");
    private static final Text AIM = new Text("Living well with little, in harmony with the earth");

    private final Player player;

    RiverCommons(Player player) {
        this.player = player;
    }

    void play(ZoneId zone) {
        var second = firstEvening(zone);
        var third = secondEvening(second);
        newcomer();
        var next = thirdEvening(third);
        smallThings();
        marketStall();
        twoColours();
        warmHall();
        today(next);
    }

    private MeetingId firstEvening(ZoneId zone) {
        player.at(42, "19:20").by(ANA, new Found(NAME, AIM, PEOPLE.size(), zone));
        var evening = Evening.open(player, Evening.plan(player, ANA, player.now(), 80), BEN, DORA, ALL);
        evening.next(6).decided(ANA, agreement("Tea and biscuits",
            "We have tea and biscuits at every meeting; the host buys them.", "So that we arrive.", 30, GRETE));
        evening.next(5).decided(BEN, agreement("How we decide", "We decide when nobody sees a reason against. Everyone"
                + " is asked in turn. Who is not here gets the text and has three days. If we get stuck, the old way"
                + " holds.", "", 100, BEN).with(new Effect.HowWeDecide(Clauses.READY)));
        evening.next(5).decided(FEMI, agreement("", "Living well with little, in harmony with the earth and with"
            + " each other", "It names what we do for it.", 180, FEMI).with(new Effect.NewAim()));
        evening.next(12);
        needs();
        evening.next(18).decided(CEM, agreement("The shed is open", "The shed is open to all of us on Saturdays from"
            + " ten to four. Whoever borrows a tool writes it on the board.", "Tools lie unused.", 150, CEM));
        evening.next(9).step("Write down where the keys are", HANA, player.day(35)).notes("the attic is full of jars")
            .step("Ask the town about the meadow", IVO, player.day(28)).later("Who answers letters?");
        return evening.close(player.moment(28, "19:30"));
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

    private MeetingId secondEvening(MeetingId planned) {
        player.at(36, "08:10").by(HANA, new FinishStep(new StepId(1), Way.OWN_DEVICE));
        raise(33, GRETE, Wish.TALK, "Letters lie in the box for weeks, and nobody knows who answers them.");
        raise(31, CEM, Wish.HELP, "Who knows about insurance for the van?");
        player.at(28, "19:15").by(BEN, new ProposeAgenda(planned)).at(28, "19:31");
        var evening = Evening.open(player, planned, HANA, EMIL, List.of(ANA, BEN, CEM, EMIL, FEMI, GRETE, HANA));
        evening.next(5).next(6).decided(GRETE, agreement("Letters are answered within a week", "Whoever opens the"
            + " letter box on Monday answers every letter or passes it on by the next Monday.",
            "So that whoever writes to us is heard.", -10, GRETE, "no letter waits longer than 7 days"));
        evening.notes("Ivo and Dora were away; they have the text");
        evening.decidedOnce("We buy a second ladder, up to 120 euros");
        evening.next(15).step("Ask three insurers", CEM, player.day(14));
        return evening.close(player.moment(14, "19:30"));
    }

    private void newcomer() {
        player.at(24, "17:40").by(HANA, new WelcomeInvited());
        player.at(22, "18:00").by(HANA, new TellNewcomers(new AgreementId(2), true),
            new TellNewcomers(new AgreementId(4), true));
        player.at(20, "20:05").by(GRETE, new Watch(new AgreementId(5), GRETE, Way.OWN_DEVICE,
            new Text("the box is emptied on Tuesdays")));
        goodToKnow();
    }

    /** What Juno need not ask twice, and how she went on. */
    private void goodToKnow() {
        player.at(21, "19:00").by(HANA, page(0, "Keys and money", "The key to the hall hangs in the bakery, on the hook behind"
            + " the door.\n\nWhoever buys something puts the bill into the tin; Ivo pays it back on Thursdays."));
        player.minutesLater(20).by(GRETE, page(-150, "How we meet", "Every second Tuesday at half past seven in the hall.\n\n- We"
            + " begin with one round: how does each of us arrive?\n- The topics are on the agenda the day before.\n- The notes"
            + " are there the same evening."));
        player.minutesLater(20).by(FEMI, page(-150, "How to leave", "Whenever you like, and without a reason: on your own page,"
            + " at the bottom. A word to whoever you worked with is kind."));
        player.at(20, "18:10").by(JUNO, new SettleStep(FirstStep.MISSION, Settled.DONE),
            new AskOnce(null, new Text("Where do I find what was decided before I came?")));
        player.minutesLater(130).by(HANA, new WriteEntry(new OnceId(1), player.day(-120), new Text("Where our decisions are"),
            new Text("Under **Agreements**: what holds, what was decided once, and what holds no longer. The notes of each"
                + " meeting are under **Meetings**.")));
        player.at(19, "09:30").by(JUNO, new SettleStep(FirstStep.CIRCLES, Settled.DONE));
    }

    /** @param daysAgo when it is looked at again; negative: so many days from today */
    private WriteEntry page(int daysAgo, String title, String text) {
        return new WriteEntry(null, player.day(daysAgo), new Text(title), new Text(text));
    }

    private MeetingId thirdEvening(MeetingId planned) {
        raise(18, EMIL, Wish.TALK, "On Mondays people come by hungry. Could we cook for whoever comes?");
        player.at(14, "19:10").by(ANA, new ProposeAgenda(planned)).at(14, "19:30");
        var present = List.of(ANA, BEN, CEM, DORA, EMIL, FEMI, GRETE, IVO);
        var evening = Evening.open(player, planned, FEMI, ANA, present);
        evening.next(6).next(4).decided(EMIL, agreement("Soup on Mondays", "On Mondays at six there is soup for"
            + " whoever comes. Two of us cook; the list hangs in the kitchen.", "People come by hungry.", 60, EMIL));
        evening.notes("start with one pot", "ask the shop for vegetables of yesterday")
            .step("Ask the shop on the corner", EMIL, player.day(7));
        evening.next(12).later("Winter: how do we heat the hall?");
        return evening.close(player.moment(0, "19:30"));
    }

    /** Something two people try, and a newcomer who asks the circle. */
    private void smallThings() {
        player.at(12, "17:05").by(CEM, new BeginTryOut(Collective.ROOT, CEM, IVO, new Text("The van drives everybody's"
            + " shopping on Fridays"), new Text("Ask on Thursday who needs what"), player.day(-9), null));
        player.at(10, "12:40").by(JUNO, new RaiseTopic(Collective.ROOT, JUNO, Wish.HELP, new Text("Who shows me how the"
            + " tools in the shed are sharpened?")));
        player.minutesLater(15).by(JUNO, new AskOnce(null, new Text("May I bring a friend to the soup?")));
    }

    /** A decision that is being made: one reason against met by a second text, answers still coming in. */
    private void marketStall() {
        var stall = player.state().proposals().next();
        player.at(9, "18:00").by(FEMI, new Begin(Collective.ROOT, FEMI, null, null, agreement("A stall at the Saturday"
            + " market", "From January we have a stall on the first Saturday.", "People only find us through friends."
            + " We want to be found.", 130, FEMI, "ten talks a time"), true));
        player.at(8, "07:45").by(IVO, new Ask(stall, IVO, Way.OWN_DEVICE, new Text("Who stands there?")));
        player.at(8, "12:30").by(FEMI, new AnswerQuestion(stall, 1, FEMI, new Text("Two at a time, whoever likes.")));
        player.at(7, "09:00").by(FEMI, new MoveOn(stall, Stage.REACT));
        react(stall, ANA, "Lovely. I can build the table.");
        react(stall, GRETE, "Good, if it does not eat our Saturdays.");
        player.at(6, "10:00").by(FEMI, new OpenRound(stall, 1, List.of()));
        player.at(6, "18:20").by(BEN, new Consent(stall, 1, BEN, Way.OWN_DEVICE));
        player.at(5, "21:00").by(GRETE, new RaiseObjection(stall, 1, GRETE, Way.OWN_DEVICE,
            Words.of(new Text("On Saturdays the soup list needs the same people.")), null));
        player.at(3, "18:00").by(GRETE, new Understood(stall, 1, Way.OWN_DEVICE));
        player.at(1, "20:00").by(FEMI, new AskAnew(stall, 1, agreement("A stall at the Saturday market", "From January"
            + " we have a stall on the first Saturday, for three months, with two people who do not cook that week.",
            "People only find us through friends. We want to be found.", 130, FEMI, "ten talks a time"),
            List.of()));
        player.at(1, "20:30").by(GRETE, new Consent(stall, 2, GRETE, Way.OWN_DEVICE));
        player.at(1, "21:10").by(DORA, new Consent(stall, 2, DORA, Way.OWN_DEVICE));
        player.at(0, "00:05").by(EMIL, new Consent(stall, 2, EMIL, Way.OWN_DEVICE));
    }

    private void react(ProposalId proposal, MemberId who, String words) {
        player.minutesLater(95).by(who, new React(proposal, who, Way.OWN_DEVICE, new Text(words)));
    }

    /** A text with a reason against it that is being worked on. */
    private void twoColours() {
        var colours = player.state().proposals().next();
        player.at(0, "00:06").by(CEM, new Begin(Collective.ROOT, CEM, null, null, agreement("The winter letter in two"
            + " colours", "The winter letter is printed in two colours.", "It saves 90 euros.", 150, CEM), true),
            new OpenRound(colours, 1, List.of()));
        ALL.stream().filter(who -> who != HANA)
            .forEach(who -> player.by(who, new Consent(colours, 1, who, Way.OWN_DEVICE)));
        player.by(HANA, new RaiseObjection(colours, 1, HANA, Way.OWN_DEVICE,
            Words.of(new Text("The drawings of the children would lose their green.")), null));
    }

    /** Looked into together, before there is a text. */
    private void warmHall() {
        var hall = player.state().proposals().next();
        player.at(4, "19:00").by(DORA, new BeginTogether(Collective.ROOT, DORA, null, null, new Text("A warm hall in winter")));
        contribute(hall, DORA, "Last week we sat there in coats, at eleven degrees.");
        contribute(hall, IVO, "The oil bill of last winter was 1,900 euros.");
        contribute(hall, HANA, "The children stay away when it is cold.");
        player.minutesLater(30).by(DORA, new NameNeed(hall, new Text("We want to meet in the hall in winter, warm enough"
            + " for children, without burning money.")));
        ALL.forEach(who -> player.minutesLater(200).by(who, new SayReady(hall, who, Way.OWN_DEVICE)));
        player.minutesLater(10).by(DORA, new GoOn(hall, Stage.PICTURE, List.of()));
        List.of("Which rooms, and when?", "Who pays?", "The stream and the air").forEach(part ->
            player.minutesLater(60).by(GRETE, new AddDimension(hall, GRETE, Way.OWN_DEVICE, new Text(part))));
    }

    private void contribute(ProposalId proposal, MemberId who, String words) {
        player.minutesLater(50).by(who, new Contribute(proposal, who, Way.OWN_DEVICE, new Text(words)));
    }

    private void today(MeetingId next) {
        player.by(DORA, new RaiseTopic(Collective.ROOT, DORA, Wish.TALK,
            new Text("The hall is cold. How do we heat it this winter without burning money?")));
        player.by(BEN, new ProposeAgenda(next));
        player.by(GRETE, new TakeHolidays(Collective.ROOT, player.day(-20), player.day(-28)));
    }

    private void raise(int daysAgo, MemberId who, Wish wish, String words) {
        player.at(daysAgo, "18:30").by(who, new RaiseTopic(Collective.ROOT, who, wish, new Text(words)));
    }

    private static List<Text> texts(List<String> words) {
        return words.stream().map(Text::new).toList();
    }

    /** @param days until it is looked at again; negative: counted from today, so that a look is due soon */
    private Content agreement(String title, String text, String why, int days, MemberId owner) {
        return agreement(title, text, why, days, owner, "");
    }

    private Content agreement(String title, String text, String why, int days, MemberId owner, String measure) {
        var from = days < 0 ? player.day(0) : player.now().atZone(player.state().zone()).toLocalDate();
        return new Content(new Text(title), new Text(text), new Text(why), new Text(measure), owner, null,
            from.plusDays(Math.abs(days)), Effect.PLAIN);
    }
}
