package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.proposal.Stuck.another;
import static org.kring.core.proposal.Stuck.stuck;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.proposal.Owed.What;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** The first ways on for a circle that is stuck lead somewhere: who does what, and until when. */
class AttemptTest {
    /** The meeting is over, and Ana has said "yes, that is it". */
    private static Given written() {
        return stuck(2).by(BEN, new CloseMeeting(River.MEETING, true)).by(BEN, new Restate(STALL, 2, text("Saturdays are short")))
            .by(ANA, new Understood(STALL, 2, Way.OWN_DEVICE));
    }

    private static Given began(WayOut way) {
        return written().by(BEN, new TryWayOut(STALL, way, Text.NONE));
    }

    private static List<What> owed(Given given, MemberId member) {
        return Owed.by(member, stall(given), given.state().belowProposals(), given.now()).stream().map(Owed::what).toList();
    }

    private static Given said(Given given, MemberId member) {
        return given.by(member, new React(STALL, member, Way.OWN_DEVICE, text("It is about who decides on Saturdays")));
    }

    private static Given allSaid(Given given) {
        var all = given;
        for (var member : new May(stall(given), given.state().belowProposals(), new Actor.Member(BEN), given.now()).deciders()) {
            all = said(all, member);
        }
        return all;
    }

    @Test
    void aCircleThatIsStuckAsksWhoeverBeganItForTheWay() {
        assertThat(owed(written(), CEM)).containsExactly(What.STUCK);
        assertThat(owed(written(), DORA)).isEmpty();
    }

    @Test
    void aRoundAsksEveryoneForOneSentenceAndThenForAText() {
        var round = began(WayOut.WHAT_MAKES_IT_HARD);
        assertThat(List.of(ANA, BEN, CEM, DORA)).allSatisfy(member -> assertThat(owed(round, member)).containsExactly(What.SENTENCE));
        var one = said(round, DORA);
        assertThat(owed(one, DORA)).isEmpty();
        one.when(DORA, new React(STALL, DORA, Way.OWN_DEVICE, text("And one more"))).thenRefused(ProposalRefusal.NOTHING_CHANGED);
        assertThat(owed(allSaid(round), CEM)).as("everyone was heard").containsExactly(What.TEXT);
    }

    @Test
    void howWeGoOnIsAskedOfEveryoneToo() {
        assertThat(owed(began(WayOut.HOW_WE_GO_ON), DORA)).containsExactly(What.SENTENCE);
    }

    @Test
    void oneWholeTextIsSomebodysTurnUntilADay() {
        var until = written().now().today().plusDays(4);
        var given = written().by(BEN, new TryWayOut(STALL, WayOut.CONCRETE_TEXT, Text.NONE, DORA, until));
        assertThat(Attempt.going(stall(given)).orElseThrow()).extracting(Aside.Tried::who, Aside.Tried::until).containsExactly(DORA, until);
        assertThat(owed(given, DORA)).containsExactly(What.TEXT);
        assertThat(owed(given, BEN)).isEmpty();
    }

    @Test
    void whoWritesDecidesHereAndHasTwoWeeksAtMost() {
        var last = written().now().today().plusDays(14);
        written().when(BEN, new TryWayOut(STALL, WayOut.SMALLER_QUESTION, Text.NONE, JUNO, null)).thenRefused(ProposalRefusal.WHO_WORKS_ON_IT);
        written().when(BEN, new TryWayOut(STALL, WayOut.SMALLER_QUESTION, Text.NONE, DORA, last.plusDays(1)))
            .thenRefused(ProposalRefusal.ENDS_IN_TWO_WEEKS, last);
    }

    @Test
    void anotherFirstWayMayTakeItsPlace() {
        var given = began(WayOut.CONCRETE_TEXT).by(BEN, new TryWayOut(STALL, WayOut.WHAT_MAKES_IT_HARD, Text.NONE));
        assertThat(Attempt.going(stall(given)).orElseThrow().way()).isEqualTo(WayOut.WHAT_MAKES_IT_HARD);
        assertThat(owed(given, BEN)).containsExactly(What.SENTENCE);
    }

    @Test
    void whoeverIsInTheSmallGroupHasItsTurnUntilItsDay() {
        var given = stuck(2).by(BEN, new TakeCourse(STALL, new Course.Refer(null, List.of(ANA, CEM), stuck(2).now().today().plusDays(5)), Stall.EIGHT, Text.NONE));
        assertThat(owed(given, ANA)).containsExactly(What.GROUP);
        assertThat(owed(given, BEN)).isEmpty();
        assertThat(stall(given).workingOn()).containsExactly(ANA, CEM);
    }

    @Test
    void itWasTriedOnlyWhereSomethingCameOfIt() {
        var round = began(WayOut.WHAT_MAKES_IT_HARD);
        assertThat(Attempt.isTried(stall(round), stall(round).aside().tried().getFirst())).isFalse();
        var said = said(round, DORA);
        assertThat(Attempt.isTried(stall(said), stall(said).aside().tried().getFirst())).isTrue();
        assertThat(Attempt.besides(stall(said))).as("no reaction to the text").isEmpty();
        var text = another(stuck(2).by(BEN, new TryWayOut(STALL, WayOut.CONCRETE_TEXT, Text.NONE)), 3);
        assertThat(Attempt.isTried(stall(text), stall(text).aside().tried().getFirst())).isTrue();
    }
}
