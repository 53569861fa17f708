package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand.AskToLook;
import org.kring.core.agreement.AgreementCommand.DeclareClash;
import org.kring.core.agreement.AgreementEvent.AgreementRenewed;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.AgreementRefusal;
import org.kring.core.agreement.Kind;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.AddLook;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.DropItem;
import org.kring.core.meeting.MeetingCommand.KeepAsItIs;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.ProposeAgenda;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.MeetingEvent.ItemDropped;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Letters are answered within a week: to be looked at again on 3 June. The circle meets on 20 May. */
class LooksTest {
    private static final AgreementId LETTERS = new AgreementId(1);
    private static final LocalDate THIRD_OF_JUNE = LocalDate.of(2027, 6, 3);
    private static final LocalDate DECEMBER = LocalDate.of(2027, 12, 3);
    private static final Instant MAY = Instant.parse("2027-05-20T17:00:00Z");
    private static final MeetingId IN_MAY = new MeetingId(2);
    private static final ProposalId KEEPING = new ProposalId(1);
    private static final List<MemberId> EIGHT = NINE.subList(0, 8);

    /** The first evening is over, and letters were agreed on. */
    private static Given letters() {
        var given = Evening.opened().by(BEN, new CloseMeeting(MEETING, true));
        return given.events(new Agreed(LETTERS, RIVER, Kind.AGREEMENT, null, null, BEN, given.now().today(),
            THIRD_OF_JUNE, null, List.of(), Text.NONE, text("Letters are answered within a week"), Text.NONE,
            text("no letter waits more than 7 days")));
    }

    private static PlanMeeting plan(Instant when) {
        return new PlanMeeting(RIVER, when, 90, Text.NONE);
    }

    private static Given planned() {
        return letters().by(ANA, plan(MAY));
    }

    /** Eight have come, without Ivo, and look at it. */
    private static Given looking() {
        var open = planned().until(MAY).by(ANA, new OpenMeeting(IN_MAY, BEN, DORA, EIGHT));
        return open.by(BEN, new StartItem(IN_MAY, look(open).number()));
    }

    private static Meeting inMay(Given given) {
        return given.state().meetings().find(IN_MAY).orElseThrow();
    }

    private static Item look(Given given) {
        return inMay(given).agenda().items().stream().filter(item -> item.kind() == ItemKind.LOOK_AGAIN).findFirst()
            .orElseThrow();
    }

    private static Agreement agreement(Given given) {
        return given.state().agreements().find(LETTERS).orElseThrow();
    }

    private static List<Agreement> waiting(Given given) {
        return Looks.waiting(given.state().meetings(), given.state().belowMeetings(), RIVER, given.now());
    }

    @Test
    void anAgreementComesOnTheAgendaOfTheMeetingBeforeItsDay() {
        assertThat(look(planned()).agreement()).isEqualTo(LETTERS);
        assertThat(look(planned()).presenter()).isEqualTo(BEN);
        assertThat(look(planned()).wanted()).isEqualTo(Wanted.DECIDE);
        var early = letters().by(ANA, plan(MAY.minus(Duration.ofDays(60))));
        assertThat(inMay(early).agenda().items()).extracting(Item::kind).doesNotContain(ItemKind.LOOK_AGAIN);
    }

    @Test
    void itIsOnOneAgendaOnly() {
        var two = planned().by(ANA, plan(MAY.plus(Duration.ofDays(7))));
        assertThat(two.state().meetings().find(new MeetingId(3)).orElseThrow().agenda().items())
            .extracting(Item::kind).doesNotContain(ItemKind.LOOK_AGAIN);
        assertThat(waiting(planned().until(MAY.minusSeconds(60)))).isEmpty();
    }

    @Test
    void anAgendaThatWasMadeBeforeTakesItInWhenTheMeetingOpens() {
        var asked = letters().by(ANA, plan(MAY.minus(Duration.ofDays(60))));
        var late = asked.events(new AgreementRenewed(LETTERS, null, LocalDate.of(2027, 3, 25)));
        var open = late.until(MAY.minus(Duration.ofDays(60))).by(ANA, new OpenMeeting(IN_MAY, BEN, DORA, NINE));
        assertThat(look(open).agreement()).isEqualTo(LETTERS);
    }

    @Test
    void whatSomebodyAsksToLookAtIsOnTheNextAgendaAtOnceAndOnThatOfAMeetingPlannedLaterHoweverFullItIs() {
        var soon = MAY.minus(Duration.ofDays(60));
        var ask = new AskToLook(LETTERS, CEM, Way.OWN_DEVICE, text("The post comes twice a week now"));
        var asked = letters().later(Duration.ofDays(1)).by(ANA, plan(soon)).by(CEM, ask);
        assertThat(look(asked).agreement()).isEqualTo(LETTERS);
        var later = letters().later(Duration.ofDays(1)).by(CEM, ask).by(ANA, new PlanMeeting(RIVER, soon, 20, Text.NONE));
        assertThat(look(later).agreement()).isEqualTo(LETTERS);
    }

    @Test
    void aClashIsOnTheNextAgendaAtOnce() {
        var given = letters().by(ANA, plan(MAY.minus(Duration.ofDays(60))));
        var two = given.events(new Agreed(new AgreementId(2), RIVER, Kind.AGREEMENT, null, null, BEN, given.now().today(), DECEMBER, null,
            List.of(), Text.NONE, text("The office is closed on Mondays"), Text.NONE, Text.NONE));
        var clash = new DeclareClash(LETTERS, new AgreementId(2), CEM, Way.OWN_DEVICE, text("Nobody opens the box"));
        assertThat(look(two.by(CEM, clash)).agreement()).isEqualTo(LETTERS);
    }

    @Test
    void whoeverTakesItOffTheAgendaIsNotOverruled() {
        var off = planned().by(ANA, new DropItem(IN_MAY, look(planned()).number())).until(MAY);
        assertThat(waiting(off)).extracting(Agreement::id).containsExactly(LETTERS);
        var open = off.by(ANA, new OpenMeeting(IN_MAY, BEN, DORA, NINE));
        assertThat(inMay(open).agenda().has(LETTERS)).isFalse();
        assertThat(inMay(off.by(ANA, new ProposeAgenda(IN_MAY))).agenda().has(LETTERS)).isTrue();
    }

    @Test
    void anyMemberPutsAnAgreementOnAnAgenda() {
        var early = letters().by(ANA, plan(MAY.minus(Duration.ofDays(60))));
        var added = early.by(CEM, new AddLook(IN_MAY, LETTERS));
        assertThat(look(added).addedBy()).isEqualTo(CEM);
        added.when(CEM, new AddLook(IN_MAY, LETTERS)).thenRefused(MeetingRefusal.ON_THE_AGENDA_ALREADY);
        early.when(CEM, new AddLook(IN_MAY, new AgreementId(2))).thenRefused(AgreementRefusal.NO_SUCH_AGREEMENT);
        early.when(River.JUNO, new AddLook(IN_MAY, LETTERS)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void nobodyAgainst_itIsKeptAsItIsUntilALaterDay() {
        var kept = looking().when(DORA, new KeepAsItIs(IN_MAY, look(looking()).number(), DECEMBER))
            .thenAlso(new AgreementRenewed(LETTERS, KEEPING, DECEMBER));
        assertThat(agreement(kept).lookAgain()).isEqualTo(DECEMBER);
        assertThat(waiting(kept)).isEmpty();
        var heard = kept.state().proposals().find(KEEPING).orElseThrow().heard();
        assertThat(heard).filteredOn(each -> each.member().equals(ANA)).extracting(Heard::how)
            .containsExactly(Heard.How.IN_THE_ROOM);
        assertThat(heard).filteredOn(each -> each.member().equals(IVO)).extracting(Heard::how)
            .containsExactly(Heard.How.HAS_THE_TEXT);
    }

    @Test
    void whoWasNotThereCanStillGiveAReasonAgainstKeepingIt() {
        var kept = looking().by(BEN, new KeepAsItIs(IN_MAY, look(looking()).number(), DECEMBER))
            .by(IVO, new RaiseObjection(KEEPING, 1, IVO, Way.OWN_DEVICE, Words.of(text("Mine waited a month")), null));
        assertThat(agreement(kept).lookAgain()).isEqualTo(THIRD_OF_JUNE);
        assertThat(agreement(kept).holds()).isTrue();
    }

    @Test
    void keepingIsWrittenDownInItsItemByWhoAsksOrWrites() {
        int item = look(looking()).number();
        looking().when(CEM, new KeepAsItIs(IN_MAY, item, DECEMBER)).thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS);
        looking().when(BEN, new KeepAsItIs(IN_MAY, item + 1, DECEMBER)).thenRefused(MeetingRefusal.ITEM_HAS_CHANGED);
        looking().by(BEN, new StartItem(IN_MAY, 1)).when(BEN, new KeepAsItIs(IN_MAY, 1, DECEMBER))
            .thenRefused(MeetingRefusal.NOTHING_TO_LOOK_AT);
        var few = planned().until(MAY).by(ANA, new OpenMeeting(IN_MAY, BEN, DORA, NINE.subList(0, 4)));
        few.by(BEN, new StartItem(IN_MAY, item)).when(BEN, new KeepAsItIs(IN_MAY, item, DECEMBER))
            .thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US);
    }

    @Test
    void decidedAboutMeanwhileItLeavesTheAgendaAhead() {
        var given = planned();
        var proposed = given.by(CEM, new Begin(RIVER, CEM, null, null, Content.keeping(agreement(given), DECEMBER), true),
            new OpenRound(KEEPING, 1, List.of()));
        for (var member : EIGHT) {
            proposed = proposed.by(member, new Consent(KEEPING, 1, member, Way.OWN_DEVICE));
        }
        proposed.when(IVO, new Consent(KEEPING, 1, IVO, Way.OWN_DEVICE))
            .thenAlso(new AgreementRenewed(LETTERS, KEEPING, DECEMBER), new ItemDropped(IN_MAY, look(given).number()));
    }

    @Test
    void whatAProposalWorksOnDoesNotWait() {
        var given = letters().until(MAY);
        assertThat(waiting(given)).extracting(Agreement::id).containsExactly(LETTERS);
        var worked = given.by(CEM, new Begin(RIVER, CEM, null, null,
            Content.of(text("Letters are answered within two weeks")).with(new Effect.Replace(LETTERS)), true));
        assertThat(waiting(worked)).isEmpty();
    }
}
