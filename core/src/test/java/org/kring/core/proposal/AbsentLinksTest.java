package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.consent.Heard;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.SayConcerned;
import org.kring.core.proposal.ProposalEvent.CircleConcerned;
import org.kring.core.world.Given;

/** The hub meets, and a circle is spoken for by one of its two, or by nobody (method.md section 12, scenario 6). */
class AbsentLinksTest {
    private static final ProposalId LEASE = new ProposalId(2);
    private static final MeetingId HUB = new MeetingId(1);
    private static final List<MemberId> WITH_DORA = List.of(FEMI, IVO, CEM, ANA, DORA, GRETE, BEN);
    private static final List<MemberId> WITHOUT_LEGAL = List.of(FEMI, IVO, CEM, ANA, GRETE, BEN);
    private final Given inverted = decided();

    @Test
    void scenario6TheDelegateIsIllAndTheLeaderSpeaksForTheCircle() {
        var asked = concerned(lease(met(inverted, WITH_DORA), WITH_DORA)).by(FEMI, new OpenRound(LEASE, 1, WITH_DORA));
        assertThat(asked.state().proposals().find(LEASE).orElseThrow().notYet()).as("Emil is asked too").contains(EMIL);
        var after = asked.by(FEMI, new OthersConsent(LEASE, 1), new Declare(LEASE));
        assertThat(stage(after)).isEqualTo(Stage.DECIDED);
        assertThat(agreement(after).heardOf(EMIL).orElseThrow().how()).isEqualTo(Heard.How.HAS_THE_TEXT);
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void scenario6BothAreMissingSoWhatTouchesThemIsTalkedAboutOnly() {
        var talked = concerned(lease(met(inverted, WITHOUT_LEGAL), WITHOUT_LEGAL))
            .by(CEM, new React(LEASE, CEM, Way.OWN_DEVICE, text("Three years are long")));
        talked.when(FEMI, new OpenRound(LEASE, 1, WITHOUT_LEGAL))
            .thenRefused(ProposalRefusal.CIRCLE_IS_NOT_HERE, text("Legal research"));
    }

    @Test
    void scenario6EverythingElseIsDecidedAndTheyHaveTheText() {
        var after = lease(met(inverted, WITHOUT_LEGAL), WITHOUT_LEGAL).by(FEMI, new OpenRound(LEASE, 1, WITHOUT_LEGAL),
            new OthersConsent(LEASE, 1), new Declare(LEASE));
        assertThat(stage(after)).isEqualTo(Stage.DECIDED);
        assertThat(Stream.of(DORA, EMIL)).allSatisfy(member ->
            assertThat(agreement(after).heardOf(member).orElseThrow().how()).isEqualTo(Heard.How.HAS_THE_TEXT));
    }

    @Test
    void scenario6TheCircleMaySendAGuestWhoIsHeardAndDoesNotDecide() {
        var withHana = List.of(FEMI, IVO, CEM, ANA, GRETE, BEN, HANA);
        var given = met(inverted.by(HANA, new SitIn(RIVER, HANA)), withHana);
        var asked = lease(given, withHana).by(FEMI, new OpenRound(LEASE, 1, WITHOUT_LEGAL));
        assertThat(asked.state().proposals().find(LEASE).orElseThrow().notYet()).doesNotContain(HANA);
        asked.when(HANA, new Consent(LEASE, 1, HANA, Way.OWN_DEVICE))
            .thenRefused(ProposalRefusal.GUESTS_ARE_HEARD_BUT_DO_NOT_DECIDE);
        concerned(lease(given, withHana)).when(FEMI, new OpenRound(LEASE, 1, WITHOUT_LEGAL))
            .thenRefused(ProposalRefusal.CIRCLE_IS_NOT_HERE, text("Legal research"));
    }

    @Test
    void outsideOfAMeetingWhatTouchesACircleWaitsForEveryone() {
        var begun = inverted.by(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("We lease the barn")), true),
            new SayConcerned(LEASE, LEGAL, true), new OpenRound(LEASE, 1, List.of()));
        for (var member : WITHOUT_LEGAL) {
            begun = begun.by(member, new Consent(LEASE, 1, member, Way.OWN_DEVICE));
        }
        assertThat(stage(begun.later(Duration.ofDays(20)))).isNotEqualTo(Stage.DECIDED);
        var after = begun.by(DORA, new Consent(LEASE, 1, DORA, Way.OWN_DEVICE)).by(EMIL, new Consent(LEASE, 1, EMIL, Way.OWN_DEVICE));
        assertThat(stage(after)).isEqualTo(Stage.DECIDED);
    }

    @Test
    void whichCirclesItTouchesIsSaidAndTakenBackByAnyMember() {
        var begun = lease(met(inverted, WITH_DORA), WITH_DORA);
        var said = begun.when(ANA, new SayConcerned(LEASE, LEGAL, true)).then(new CircleConcerned(LEASE, LEGAL, true));
        said.when(ANA, new SayConcerned(LEASE, LEGAL, true)).thenRefused(ProposalRefusal.NOTHING_CHANGED);
        assertThat(place(said.by(BEN, new SayConcerned(LEASE, LEGAL, false))).concerns()).isEmpty();
        begun.when(ANA, new SayConcerned(LEASE, RIVER, true)).thenRefused(ProposalRefusal.NOT_INSIDE);
        said.by(FEMI, new OpenRound(LEASE, 1, WITH_DORA)).when(ANA, new SayConcerned(LEASE, MAGAZINE, true))
            .thenRefused(ProposalRefusal.ROUND_IS_OPEN);
    }

    private static Given met(Given given, List<MemberId> here) {
        return given.by(FEMI, new PlanMeeting(RIVER, given.at(), 60, Text.NONE), new OpenMeeting(HUB, FEMI, CEM, here));
    }

    private static Given lease(Given given, List<MemberId> here) {
        assertThat(given.state().meetings().find(HUB).orElseThrow().presence().here()).containsAll(here);
        return given.by(CEM, new Begin(RIVER, CEM, HUB, null, Content.of(text("We lease the barn")), true));
    }

    private static Given concerned(Given given) {
        return given.by(ANA, new SayConcerned(LEASE, LEGAL, true));
    }

    private static Place place(Given given) {
        return given.state().proposals().find(LEASE).orElseThrow().place();
    }

    private static Stage stage(Given given) {
        return given.state().proposals().find(LEASE).orElseThrow().stage();
    }

    private static Agreement agreement(Given given) {
        return given.state().agreements().find(given.state().proposals().find(LEASE).orElseThrow().outcome().agreement())
            .orElseThrow();
    }
}
