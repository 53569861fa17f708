package org.kring.core.proposal;

import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.meeting;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.presentedInMeeting;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.kring.core.MeetingId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.CircleEvent.RoleFilled;
import org.kring.core.circle.Confirmation;
import org.kring.core.circle.Naming;
import org.kring.core.circle.Role;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.LastResort;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.proposal.ProposalCommand.ActMeanwhile;
import org.kring.core.proposal.ProposalCommand.AnswerHelp;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.AskToHelp;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.world.Given;

/** A circle that is stuck with Cem's stall, step after step: Ana sees a reason against every text. */
public final class Stuck {
    private Stuck() {}

    /** Ana sees a reason against text after text. */
    static Given stuck(int rounds) {
        var given = objected(presentedInMeeting(meeting().events(new MemberJoined(JUNO))).by(BEN, new OpenRound(STALL, 1, Stall.EIGHT)), 1);
        for (var round = 2; round <= rounds; round++) {
            given = another(given, round);
        }
        return given;
    }

    /** Whoever asks the questions sees the reason against; all the others do not. */
    public static Given withWhoeverAsks() {
        return presentedInMeeting(meeting()).by(BEN, new OpenRound(STALL, 1, Stall.EIGHT), object(BEN, 1),
            new OthersConsent(STALL, 1));
    }

    static Given another(Given given, int version) {
        var content = Content.of(text("Another text, the " + version + "th"));
        return objected(given.by(ANA, new Understood(STALL, version - 1, Way.OWN_DEVICE))
            .by(BEN, new AskAnew(STALL, version - 1, content, Stall.EIGHT)), version);
    }

    static Given objected(Given asked, int version) {
        return asked.by(ANA, object(ANA, version)).by(BEN, new OthersConsent(STALL, version), new MoveOn(STALL, Stage.OBJECTIONS));
    }

    /** Cem looks after the whole circle. */
    static Given led(Given given) {
        var today = given.now().today();
        return given.events(new RoleFilled(RIVER, Role.LEADER, CEM, today, today.plusMonths(6), Naming.OPENING, null, null,
            Confirmation.NOT_NEEDED));
    }

    /** On Tuesday the square is ice, and Cem shuts the stall. */
    static Given acted(Given led) {
        return led.by(CEM, act(led.now().today(), led.now().today().plusDays(9)));
    }

    /** Cem has acted, and the next meeting looks at it. */
    public static Given actedBefore() {
        var closed = acted(led(stuck(2))).by(BEN, new CloseMeeting(MEETING, true));
        var planned = closed.by(ANA, new PlanMeeting(RIVER, closed.at().plus(Duration.ofDays(3)), 90, Text.NONE)).later(Duration.ofDays(3));
        var open = planned.by(ANA, new OpenMeeting(new MeetingId(2), BEN, DORA, Stall.EIGHT));
        return open.by(BEN, new StartItem(new MeetingId(2), look(open).number()));
    }

    /** Where the next meeting looks at it. */
    static Item look(Given given) {
        return given.state().meetings().find(new MeetingId(2)).orElseThrow().agenda().items().stream()
            .filter(item -> item.kind() == ItemKind.LOOK_AGAIN).findFirst().orElseThrow();
    }

    static ActMeanwhile act(LocalDate since, LocalDate until) {
        return new ActMeanwhile(STALL, Risk.SAFETY, since, until, text("The stall stays shut"), text("The square is ice"));
    }

    /** Stuck, and back from the small group with nothing. */
    static Given third(Given stuck) {
        var third = another(stuck.by(BEN, new TryWayOut(STALL, WayOut.SMALLER_QUESTION, Text.NONE)), 3);
        return third.by(BEN, new TakeCourse(STALL, new Course.Refer(null, List.of(ANA, CEM), third.now().today().plusDays(7)),
            Stall.EIGHT, Text.NONE)).later(Duration.ofDays(7));
    }

    /** Somebody from outside asks, and there is no text that works for everyone. */
    static Given outside(Given back) {
        return asks(back.by(BEN, new AskToHelp(STALL, JUNO)).by(JUNO, new AnswerHelp(STALL, JUNO, true)));
    }

    static Given asks(Given given) {
        var version = stall(given).version().number();
        return another(given.by(BEN, new PlanMeeting(RIVER, given.at(), 80, Text.NONE))
            .by(BEN, new OpenMeeting(new MeetingId(2), BEN, DORA, Stall.EIGHT), new TakeUp(STALL, new MeetingId(2), Stall.EIGHT)), version + 1);
    }

    /** Back from the small group, where the circle has agreed on this in advance, and Cem looks after the whole. */
    public static Given back(LastResort resort) {
        return third(Stall.agreedHow(led(stuck(2)), new Clauses(Absence.SILENCE_AFTER_NOTICE, 72, 50, resort)));
    }

    /** At the last step, where the circle has agreed on this in advance. */
    public static Given last(LastResort resort) {
        return outside(back(resort));
    }
}
