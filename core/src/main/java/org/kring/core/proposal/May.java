package org.kring.core.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Way;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Deciders;

/**
 * What somebody may do with a proposal, each with the reason if not. The same guards serve the pages that ask what may
 * be offered and the rules that decide (method.md section 3).
 */
public record May(Proposal proposal, Below below, Actor actor, Moment now) {
    /** Moving the steps: a member of the circle, or the table's device in the meeting that has the proposal. */
    public Check lead() {
        return acts().and(() -> Check.that(!isAboutActor(), ProposalRefusal.IT_IS_ABOUT_YOU));
    }

    private Check acts() {
        return helps() ? Check.OK : actor instanceof Actor.Table(var meeting)
            ? Check.that(meeting.equals(proposal.meeting()), ProposalRefusal.ONLY_IN_ITS_MEETING)
            : below.circleOf(proposal).actsAsMember(actor);
    }

    /** Somebody from outside asks the questions about this one. */
    private boolean helps() {
        return actor instanceof Actor.Member(var id) && id.equals(proposal.aside().help().asks())
            && below.circleOf(proposal).hears(id);
    }

    /**
     * Whether a reason against keeps this from being decided. Only where the circle had agreed on it for the case that
     * it stays stuck, three quarters are enough.
     */
    boolean isHeldUp() {
        var resort = proposal.aside().help().resort();
        return !proposal.openAgainst().isEmpty() && (resort == null || !resort.isReached(proposal.asking().round()));
    }

    boolean isAboutActor() {
        return actor instanceof Actor.Member(var id) && id.equals(proposal.content().effect().subject());
    }

    /** Questions are answered by anyone of the circle, also by whom it is about. */
    Check answer() {
        return acts();
    }

    /** Drafts are their author's, or whoever's leads in the meeting in which they were begun. */
    public Check present() {
        return MayLead.present(this);
    }

    public Check withdraw() {
        return MayLead.withdraw(this);
    }

    public Check changeText() {
        return MayLead.changeText(this);
    }

    /** Whether everyone may be asked about a changed text: each open reason is understood. */
    public Check askAnew() {
        return changeText().and(() -> MayLead.openRound(this, proposal.content()));
    }

    public Check moveOn(Stage to) {
        return lead().and(this::going).and(() -> Steps.from(this, to));
    }

    /** Whether the question may be asked now, and asked of these. In a meeting it may be asked once more. */
    public Check openRound(Collection<MemberId> present) {
        return MayLead.openRound(this, present);
    }

    /** All the others who are there said: none. Whose reason is still open is asked singly. */
    public Check othersConsent() {
        return MayLead.othersConsent(this);
    }

    /** Everyone who is there was asked, enough of us, and nobody sees a reason against or has something to ask. */
    public Check declare() {
        return MayLead.declare(this);
    }

    /** Three days more, once, by any member and without a reason. */
    public Check lengthen() {
        return MayTime.lengthen(this);
    }

    /** Whether everyone is waited for is said by any member before the question is asked. */
    public Check waitForAll(boolean waits) {
        return MayTime.waitForAll(this, waits);
    }

    /** "Nothing to ask", "nothing to add". */
    public Check addNothing(MemberId member, Way way) {
        return MaySpeak.addNothing(this, member, way);
    }

    /** Whom it is about is here, and had the word: said with one tap by whoever asks the questions. */
    public Check noteHeard(Collection<MemberId> present) {
        return Word.mayNote(this, present);
    }

    /** "No reason against", before it is asked. */
    public Check consentEarly(MemberId member) {
        return MaySpeak.consentEarly(this, member);
    }

    public Check takeUp(MeetingId meeting) {
        return MayLead.takeUp(this, meeting);
    }

    /** "Talk instead": any member of the circle. */
    public Check callToMeeting() {
        return MayLead.callToMeeting(this);
    }

    /** Letting go is a decision too: enough of the circle are there in a meeting, and nobody is against. */
    public Check drop(Collection<MemberId> present) {
        return MayLead.drop(this, present);
    }

    /** Questions and reactions are open to the guests of the circle as well. */
    public Check ask(MemberId member, Way way) {
        return MaySpeak.ask(this, member, way);
    }

    public Check react(MemberId member, Way way) {
        return MaySpeak.react(this, member, way);
    }

    public Check answerQuestion(int question) {
        return MaySpeak.answerQuestion(this, question);
    }

    /** "No reason against". */
    public Check consent(MemberId member, Way way) {
        return MaySpeak.consent(this, member, way);
    }

    /** "I need to know more". */
    public Check askFirst(MemberId member, Way way) {
        return MaySpeak.askFirst(this, member, way);
    }

    /** "I see a reason against", also in the window after a decision. */
    public Check object(MemberId member, Way way) {
        return MaySpeak.object(this, member, way);
    }

    /** "Was that right?" */
    public Check confirm(MemberId member) {
        return MaySpeak.confirm(this, member);
    }

    public Check wordObjection(int number, Way way) {
        return MayObject.word(this, number, way);
    }

    public Check restate(int number) {
        return MayObject.restate(this, number);
    }

    public Check chooseMoves(int number) {
        return MayObject.chooseMoves(this, number);
    }

    /** "More than the wording has changed": any member, for two days. */
    public Check refuseLabel() {
        return below.circleOf(proposal).actsAsMember(actor)
            .and(() -> Check.that(proposal.version().isRefusable(now.at()), ProposalRefusal.LABEL_STANDS));
    }

    /** Whoever begins it notes what came before. */
    public Check recordCare() {
        return MayLead.recordCare(this);
    }

    public Check understood(int number, Way way) {
        return MayObject.understood(this, number, way);
    }

    public Check closeObjection(int number, Way way) {
        return MayObject.close(this, number, way);
    }

    /** Whether what the others said is shown already. The table's device shows it when all who are there have answered. */
    public boolean seeAnswers() {
        return actor instanceof Actor.Member(var id) ? proposal.maySeeAnswers(id)
            : proposal.stage() != Stage.CONSENT_ROUND || proposal.asking().round().isComplete();
    }

    /** Whether this person decides now. */
    public boolean decides(MemberId member) {
        return WhoDecides.in(this).has(member);
    }

    /** Whether the one who acts is a member of the circle. */
    boolean belongs() {
        return below.circleOf(proposal).actsAsMember(actor).holds();
    }

    /** Who decides now: the members of the circle who are not on leave. */
    public List<MemberId> deciders() {
        return WhoDecides.in(this).all(proposal.content());
    }

    /** Who would decide about a text that is not the proposal's yet. */
    List<MemberId> deciders(Content content) {
        return WhoDecides.in(this).all(content);
    }

    /** When a time that begins now is over; it does not run while the circle is away. */
    Instant after(Duration time) {
        return below.circleOf(proposal).after(time, now);
    }

    /** The first circle holds everything; every other one has a wider circle around it. */
    public boolean hasWiderCircle() {
        return below.circleOf(proposal).parent().isPresent();
    }

    /** Deciders who have not said anything in this step. */
    public List<MemberId> quiet() {
        return deciders().stream().filter(this::isAwaited).toList();
    }

    /** Nobody is asked whether their own text is clear. */
    public boolean isAwaited(MemberId member) {
        return !proposal.step().spoken().contains(member) && !(proposal.stage() == Stage.CLARIFY && proposal.isBy(member));
    }

    /** Presented, neither decided nor let go, and not resting. */
    Check going() {
        return alive().and(() -> Check.that(!proposal.stage().isForming(), ProposalRefusal.NOT_PRESENTED_YET));
    }

    /** The circle works on it, with or without a text. */
    Check alive() {
        return Check.that(proposal.stage() != Stage.DRAFT, ProposalRefusal.NOT_PRESENTED_YET)
            .and(() -> Check.that(!proposal.stage().isOver(), ProposalRefusal.IT_IS_OVER))
            .and(() -> Check.that(!proposal.stage().isResting(), ProposalRefusal.IT_RESTS));
    }

    /** Whether the text that somebody has before them is the text as it is now. */
    Check isText(int version) {
        return Check.that(version == proposal.version().number(), ConsentRefusal.TEXT_HAS_CHANGED,
            proposal.version().number());
    }

    /** While a text is found together, several write it, and it has no number yet that would tell. */
    Check isLast(Instant over) {
        return Check.that(over == null || over.equals(proposal.version().at()), ProposalRefusal.KEPT_MEANWHILE);
    }

    boolean isBy(MemberId member) {
        return actor.equals(new Actor.Member(member));
    }
}
