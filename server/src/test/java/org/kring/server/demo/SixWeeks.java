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
import static org.kring.server.demo.Cast.NINE;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.TakeHolidays;
import org.kring.core.consent.Words;
import org.kring.core.handbook.HandbookCommand.AskOnce;
import org.kring.core.meeting.MeetingCommand.ProposeAgenda;
import org.kring.core.proposal.Content;
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
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.Stage;
import org.kring.core.tryout.TryOutCommand.BeginTryOut;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;

/** River Commons six weeks on: its beginnings, and decisions that are being made today. */
public final class SixWeeks {
    private final Player player;

    private SixWeeks(Player player) {
        this.player = player;
    }

    /** Tells it where nothing has happened yet. */
    public static void play(Journal journal, CollectiveId collective, InstantSource clock, ZoneId zone) {
        var player = new Player(clock, zone);
        var story = new Story();
        Beginnings.tell(story, player, 42);
        story.play(player);
        new SixWeeks(player).goOn();
        player.write(journal, collective);
    }

    private void goOn() {
        smallThings();
        marketStall();
        twoColours();
        warmHall();
        today(player.state().meetings().plannedIn(HUB).getFirst().id());
    }

    /** Something two people try, and a newcomer who asks the circle. */
    private void smallThings() {
        player.at(12, "17:05").by(CEM, new BeginTryOut(HUB, CEM, IVO, new Text("The van drives everybody's"
            + " shopping on Fridays"), new Text("Ask on Thursday who needs what"), player.day(-9), null));
        player.at(10, "12:40").by(JUNO, new RaiseTopic(HUB, JUNO, Wish.HELP, new Text("Who shows me how the"
            + " tools in the shed are sharpened?")));
        player.minutesLater(15).by(JUNO, new AskOnce(null, new Text("May I bring a friend to the soup?")));
    }

    /** A decision that is being made: one reason against met by a second text, answers still coming in. */
    private void marketStall() {
        var stall = player.state().proposals().next();
        player.at(9, "18:00").by(FEMI, new Begin(HUB, FEMI, null, null, agreement("A stall at the Saturday"
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
        player.at(4, "09:00").by(FEMI, new Restate(stall, 1, new Text("On Saturdays two things need the same people.")));
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
        player.at(0, "00:06").by(CEM, new Begin(HUB, CEM, null, null, agreement("The winter letter in two"
            + " colours", "The winter letter is printed in two colours.", "It saves 90 euros.", 150, CEM), true),
            new OpenRound(colours, 1, List.of()));
        NINE.stream().filter(who -> who != HANA)
            .forEach(who -> player.by(who, new Consent(colours, 1, who, Way.OWN_DEVICE)));
        player.by(HANA, new RaiseObjection(colours, 1, HANA, Way.OWN_DEVICE,
            Words.of(new Text("The drawings of the children would lose their green.")), null));
    }

    /** Looked into together, before there is a text. */
    private void warmHall() {
        var hall = player.state().proposals().next();
        player.at(4, "19:00").by(DORA, new BeginTogether(HUB, DORA, null, null, new Text("A warm hall in winter")));
        contribute(hall, DORA, "Last week we sat there in coats, at eleven degrees.");
        contribute(hall, IVO, "The oil bill of last winter was 1,900 euros.");
        contribute(hall, HANA, "The children stay away when it is cold.");
        player.minutesLater(30).by(DORA, new NameNeed(hall, new Text("We want to meet in the hall in winter, warm enough"
            + " for children, without burning money.")));
        NINE.forEach(who -> player.minutesLater(200).by(who, new SayReady(hall, who, Way.OWN_DEVICE)));
        player.minutesLater(10).by(DORA, new GoOn(hall, Stage.PICTURE, List.of()));
        List.of("Which rooms, and when?", "Who pays?", "The stream and the air").forEach(part ->
            player.minutesLater(60).by(GRETE, new AddDimension(hall, GRETE, Way.OWN_DEVICE, new Text(part))));
    }

    private void contribute(ProposalId proposal, MemberId who, String words) {
        player.minutesLater(50).by(who, new Contribute(proposal, who, Way.OWN_DEVICE, new Text(words)));
    }

    private void today(MeetingId next) {
        player.by(DORA, new RaiseTopic(HUB, DORA, Wish.TALK,
            new Text("The hall is cold. How do we heat it this winter without burning money?")));
        player.by(BEN, new ProposeAgenda(next));
        player.by(GRETE, new TakeHolidays(HUB, player.day(-20), player.day(-28)));
    }

    private Content agreement(String title, String text, String why, int days, MemberId owner) {
        return Paper.of(player, title, text, why, days, owner);
    }

    private Content agreement(String title, String text, String why, int days, MemberId owner, String measure) {
        return Paper.of(player, title, text, why, days, owner, measure);
    }
}
