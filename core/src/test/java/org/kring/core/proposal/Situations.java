package org.kring.core.proposal;

import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.asked;
import static org.kring.core.proposal.Stall.askedInMeeting;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.presented;
import static org.kring.core.proposal.Stuck.outside;
import static org.kring.core.proposal.Stuck.stuck;
import static org.kring.core.proposal.Stuck.third;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleOpened;
import org.kring.core.circle.Kind;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.ProposalCommand.AskToHelp;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** The stall where it is rare: asked and answered, stuck, or about somebody's leaving. */
final class Situations {
    /** In a meeting all who are there have answered, or one of them sees a reason against, whom nobody has understood yet. */
    static final Setting ANSWERED = new Setting(Map.of(
        "NOBODY", consented(askedInMeeting()),
        "ANA", askedInMeeting().by(ANA, object(ANA)).by(BEN, new OthersConsent(STALL, 1))), IVO, JUNO, EIGHT);
    /** Everyone is asked in writing; a course is suggested; "wording only" was said; something was decided in one line. */
    static final Setting WRITTEN = new Setting(Map.of(
        "ASKED", asked(),
        "COURSE", presented().by(BEN, new SuggestCourse(STALL, Acts.PARK, Text.NONE)),
        "WORDING", presented().by(CEM, new ChangeText(STALL, 1, Content.of(Stall.OTHER_TEXT), true, null)),
        "LINE", presented().by(ANA, new DecideOnce(RIVER, null, text("Soup on Mondays"), Stall.SIX.subList(0, 5)))),
        FEMI, JUNO, List.of());
    /** After two rounds, back from a small group, Juno asked to help, helping; parked; Cem, who leads the circle, has acted. */
    static final Setting STUCK = new Setting(Map.of(
        "ONCE", led(1),
        "TWICE", led(2),
        "BACK", third(led(2)),
        "CALLED", third(led(2)).by(BEN, new AskToHelp(STALL, JUNO)),
        "HELPED", outside(third(led(2))),
        "RESTS", led(2).by(BEN, new TakeCourse(STALL, Acts.PARK, EIGHT, Text.NONE)),
        "ACTED", Stuck.acted(led(2))), IVO, JUNO, EIGHT);
    /** Emil's leaving, in a circle within River; Ivo is not in its meeting. */
    static final Setting REMOVAL = removal();

    private Situations() {}

    private static Given led(int rounds) {
        return Stuck.led(stuck(rounds));
    }

    private static Setting removal() {
        var oak = new CircleId(2);
        var present = List.of(ANA, BEN, CEM, DORA, EMIL);
        var draft = oak(oak).by(ANA, new PlanMeeting(oak, EVENING, 60, Text.NONE), new OpenMeeting(MEETING, BEN, DORA, present))
            .by(CEM, new Begin(oak, CEM, MEETING, null, content().with(new Effect.Remove(EMIL, Stall.IN_HALF_A_YEAR)), false));
        var talked = draft.by(CEM, care(Care.FEEDBACK_TALK), care(Care.MEDIATION_OFFER));
        var shown = talked.by(CEM, new Present(STALL));
        var heard = shown.by(EMIL, new React(STALL, EMIL, Way.OWN_DEVICE, text("It hurts, and I see it")));
        var asked = heard.by(BEN, new OpenRound(STALL, 1, present));
        return new Setting(Map.of("DRAFT", draft, "TALKED", talked, "SHOWN", shown,
            "HEARD", heard, "ASKED", asked,
            "DECIDED", asked.by(BEN, new OthersConsent(STALL, 1), new Declare(STALL)).by(IVO, Stall.consent(IVO))), IVO, EMIL, present);
    }

    private static Given oak(CircleId oak) {
        var given = River.founded().events(new CircleOpened(oak, RIVER, Kind.WORKING, "oak", null, text("Oak"), text("Trees"), Text.NONE));
        for (var member : List.of(ANA, BEN, CEM, DORA, EMIL, IVO)) {
            given = given.events(new CircleMemberJoined(oak, member));
        }
        return given;
    }

    private static RecordCare care(Care what) {
        return new RecordCare(STALL, what, LocalDate.of(2026, 11, 23));
    }
}
