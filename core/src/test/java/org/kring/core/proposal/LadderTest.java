package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.SIX;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.meeting;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.presentedInMeeting;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TakeLastResort;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.world.Given;

/** Scenario 13 of method.md section 12: a circle is stuck, and is offered one way out after another. */
class LadderTest {
    private static final List<WayOut> FIRST = List.of(WayOut.WHAT_MAKES_IT_HARD, WayOut.SMALLER_QUESTION);

    /** Ana sees a reason against text after text. */
    private static Given stuck(int rounds) {
        var given = objected(presentedInMeeting(meeting()).by(BEN, new OpenRound(STALL, 1, Stall.EIGHT)), 1);
        for (var round = 2; round <= rounds; round++) {
            given = another(given, round);
        }
        return given;
    }

    private static Given another(Given given, int version) {
        var content = Content.of(text("Another text, the " + version + "th"));
        return objected(given.by(ANA, new Understood(STALL, version - 1, Way.OWN_DEVICE))
            .by(BEN, new AskAnew(STALL, version - 1, content, Stall.EIGHT)), version);
    }

    private static Given objected(Given asked, int version) {
        return asked.by(ANA, object(ANA, version)).by(BEN, new OthersConsent(STALL, version), new MoveOn(STALL, Stage.OBJECTIONS));
    }

    private static List<WayOut> offered(Given given) {
        return Ladder.offered(stall(given), false);
    }

    @Test
    void scenario13_deadlock() {
        assertThat(offered(stuck(1))).isEmpty();
        assertThat(offered(stuck(2))).isEqualTo(FIRST);
        var hard = stuck(2).by(BEN, new TryWayOut(STALL, WayOut.WHAT_MAKES_IT_HARD, Text.NONE))
            .by(CEM, new React(STALL, CEM, Way.OWN_DEVICE, text("It is about who decides on Saturdays")));
        assertThat(offered(hard)).as("first the round, and another text").isEmpty();
        var third = another(hard, 3);
        assertThat(offered(third)).containsExactly(WayOut.SMALL_GROUP);
        var today = third.now().today();
        var group = third.by(BEN, new TakeCourse(STALL, new Course.Refer(null, List.of(ANA, CEM), today.plusDays(14)),
            Stall.EIGHT, text("You two, and Ivo if you like")));
        assertThat(stall(group).stage()).isEqualTo(Stage.REFERRED);
        var back = group.later(Duration.ofDays(14));
        assertThat(stall(back).stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(offered(back)).containsExactly(WayOut.OUTSIDE_FACILITATOR);
        assertThat(Ladder.offered(stall(back.by(BEN, new TryWayOut(STALL, WayOut.OUTSIDE_FACILITATOR, text("Somebody from Oak")))),
            true)).as("inside a wider circle").containsExactly(WayOut.WIDER_CIRCLE);
        var outside = back.by(BEN, new TryWayOut(STALL, WayOut.OUTSIDE_FACILITATOR, text("Somebody from Oak")));
        assertThat(offered(outside)).as("at the root").containsExactly(WayOut.LAST_RESORT);
        var rests = outside.by(BEN, new TakeLastResort(STALL));
        assertThat(stall(rests).stage()).isEqualTo(Stage.PARKED);
        assertThat(stall(rests).aside().rest().wake())
            .isEqualTo(outside.now().today().plusMonths(3).atStartOfDay(org.kring.core.world.River.ZONE).toInstant());
        assertThat(rests.refolded()).isEqualTo(rests.state());
    }

    @Test
    void aGroupWithoutWhoeverSeesTheReasonIsNoWayOut() {
        var third = another(stuck(2).by(BEN, new TryWayOut(STALL, WayOut.SMALLER_QUESTION, Text.NONE)), 3);
        var without = third.by(BEN, new TakeCourse(STALL, new Course.Refer(null, List.of(CEM, IVO),
            third.now().today().plusDays(7)), Stall.EIGHT, Text.NONE));
        assertThat(stall(without).aside().tried()).hasSize(1);
    }

    @Test
    void nothingIsTriedWhileThereIsMovement() {
        stuck(1).when(BEN, new TryWayOut(STALL, WayOut.WHAT_MAKES_IT_HARD, Text.NONE)).thenRefused(ProposalRefusal.NOT_STUCK);
        stuck(2).when(BEN, new TakeLastResort(STALL)).thenRefused(ProposalRefusal.NOT_STUCK);
        stuck(2).when(BEN, new TryWayOut(STALL, WayOut.OUTSIDE_FACILITATOR, Text.NONE)).thenRefused(ProposalRefusal.NOT_STUCK);
    }

    @Test
    void noLadderWhereTheTextIsFound() {
        var found = consented(stuck(2).by(ANA, new Understood(STALL, 2, Way.OWN_DEVICE))
            .by(BEN, new AskAnew(STALL, 2, Content.of(text("This one")), Stall.EIGHT)), 3, Stall.EIGHT);
        assertThat(offered(found.by(BEN, new Declare(STALL)))).isEmpty();
    }
}
