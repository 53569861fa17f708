package org.kring.core.proposal;

import java.util.Collection;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Limits;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Round;
import org.kring.core.people.PeopleRefusal;

/**
 * What somebody may do with a proposal, each with the reason if not. The same guards serve the pages that ask what may
 * be offered and the rules that decide (method.md section 3).
 */
public record May(Proposal proposal, Below below, Actor actor, Moment now) {
    static final int MOST_TEXTS = 50;

    /** Moving the steps: a member of the circle, or the table's device in the meeting that has the proposal. */
    public Check lead() {
        return actor instanceof Actor.Table(var meeting)
            ? Check.that(meeting.equals(proposal.meeting()), ProposalRefusal.ONLY_IN_ITS_MEETING)
            : below.circleOf(proposal).actsAsMember(actor);
    }

    /** Drafts are their author's, or whoever's leads in the meeting in which they were begun. */
    public Check present() {
        return authorOrMeeting().and(() -> Check.that(proposal.stage() == Stage.DRAFT,
            ProposalRefusal.PRESENTED_ALREADY));
    }

    public Check withdraw() {
        return Check.that(actor instanceof Actor.Member(var id) && proposal.isBy(id), ProposalRefusal.ONLY_THE_AUTHOR)
            .and(() -> Check.that(proposal.stage() == Stage.DRAFT, ProposalRefusal.PRESENTED_ALREADY));
    }

    private Check authorOrMeeting() {
        return proposal.isInMeeting() ? lead()
            : Check.that(actor instanceof Actor.Member(var id) && proposal.isBy(id), ProposalRefusal.ONLY_THE_AUTHOR);
    }

    public Check changeText() {
        return proposal.stage() == Stage.DRAFT ? authorOrMeeting() : lead().and(this::going)
            .and(() -> Check.that(proposal.stage().isWriting(), ProposalRefusal.ROUND_IS_OPEN))
            .and(() -> Check.that(proposal.versions().size() < MOST_TEXTS, ProposalRefusal.TOO_MANY_TEXTS, MOST_TEXTS));
    }

    /** Presented, and neither decided nor let go. */
    Check going() {
        return Check.that(proposal.stage() != Stage.DRAFT, ProposalRefusal.NOT_PRESENTED_YET)
            .and(() -> Check.that(!proposal.stage().isOver(), ProposalRefusal.IT_IS_OVER));
    }

    public Check moveOn(Stage to) {
        return lead().and(this::going).and(() -> Steps.from(this, to));
    }

    /** Whether the question may be asked now, and asked of these. In a meeting it may be asked once more. */
    public Check openRound(Collection<MemberId> present) {
        return lead().and(this::going).and(this::nobodyObjects).and(() -> openRound(proposal.content()))
            .and(() -> there(present));
    }

    /** Whether the question may be asked about a text that is about to be the text. */
    Check openRound(Content content) {
        return lead().and(this::going)
            .and(() -> Check.that(!proposal.stage().isAsking() || proposal.isInMeeting(), ProposalRefusal.ROUND_IS_OPEN))
            .and(() -> Contents.stillFits(content, proposal.circle(), below, now))
            .and(this::understood)
            .and(() -> Check.that(proposal.asking().next() <= Limits.LIST, TextRefusal.TOO_MANY, Limits.LIST));
    }

    private Check understood() {
        return proposal.openObjections().stream().filter(objection -> !objection.isUnderstood(now.at())).findFirst()
            .map(objection -> Check.no(ProposalRefusal.NOT_YET_UNDERSTOOD, objection.by())).orElse(Check.OK);
    }

    /** The same text is not asked about again over an open reason against it. */
    Check nobodyObjects() {
        return proposal.openAgainst().stream().findFirst()
            .map(objection -> Check.no(ConsentRefusal.REASON_AGAINST_OPEN, objection.by())).orElse(Check.OK);
    }

    /** In a meeting enough of the circle must be there; outside of one nobody is "there". */
    Check there(Collection<MemberId> present) {
        return proposal.isInMeeting() ? enoughOfTheCircle(present)
            : Check.that(present.isEmpty(), ProposalRefusal.NOT_IN_A_MEETING);
    }

    private Check enoughOfTheCircle(Collection<MemberId> present) {
        var members = below.circleOf(proposal).members();
        return below.agreements().clauses(proposal.circle())
            .enough((int) members.stream().filter(present::contains).count(), members.size());
    }

    public Check ask(MemberId member, Way way) {
        return listening(member, way)
            .and(() -> Limits.atMost(Limits.LIST - 1, proposal.talk().questions()));
    }

    public Check react(MemberId member, Way way) {
        return listening(member, way)
            .and(() -> Check.that(proposal.stage().isWriting() && proposal.stage() != Stage.OBJECTIONS,
                ProposalRefusal.NOT_NOW));
    }

    /** Questions and reactions are open to the guests of the circle as well. */
    private Check listening(MemberId member, Way way) {
        return going().and(() -> Check.that(below.circleOf(proposal).hears(member),
                CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE))
            .and(() -> speak(member, way));
    }

    public Check answerQuestion(int question) {
        return lead().and(this::going).and(() -> proposal.question(question)
            .map(found -> Check.that(found.isOpen(), ProposalRefusal.QUESTION_IS_ANSWERED))
            .orElseGet(() -> Check.no(ProposalRefusal.NO_SUCH_QUESTION)));
    }

    /** "No reason against". */
    public Check consent(MemberId member, Way way) {
        return (proposal.stage() == Stage.DECIDED ? decidesOne(member).and(() -> inTime(member)) : asked(member))
            .and(() -> speak(member, way)).and(() -> ownWordStands(member, way));
    }

    /** "I need to know more". */
    public Check askFirst(MemberId member, Way way) {
        return asked(member).and(() -> ask(member, way)).and(() -> ownWordStands(member, way));
    }

    /** "I see a reason against", also in the window after a decision. */
    public Check object(MemberId member, Way way) {
        return objectNow(member).and(() -> speak(member, way)).and(() -> ownWordStands(member, way))
            .and(() -> Limits.atMost(Limits.LIST - 1, proposal.asking().objections()));
    }

    private Check objectNow(MemberId member) {
        return switch (proposal.stage()) {
            case DECIDED -> decidesOne(member).and(() -> inTime(member)).and(this::stillStands);
            case OBJECTIONS -> decidesOne(member);
            case DRAFT, CLARIFY, REACT, ADJUST, CONSENT_ROUND, PENDING_ABSENT, WITHDRAWN, DROPPED -> asked(member);
        };
    }

    private Check asked(MemberId member) {
        return going().and(() -> Check.that(proposal.stage().isAsking(), ProposalRefusal.NO_OPEN_ROUND))
            .and(() -> decidesOne(member));
    }

    private Check decidesOne(MemberId member) {
        return Check.that(proposal.round().filter(round -> round.decides(member)).isPresent(),
            below.circleOf(proposal).guests().contains(member) ? ProposalRefusal.GUESTS_ARE_HEARD_BUT_DO_NOT_DECIDE
                : ConsentRefusal.NOT_A_DECIDER, member);
    }

    /** Whoever was not there has the window; what was written down for somebody can be corrected for two days. */
    private Check inTime(MemberId member) {
        var absent = !proposal.asking().round().present().contains(member)
            && proposal.runningWindow().filter(window -> window.isOpen(now.at())).isPresent();
        var correctable = proposal.answerOf(member).filter(answer -> answer.isCorrectable(now.at())).isPresent();
        return Check.that(absent || correctable, ProposalRefusal.WINDOW_IS_OVER);
    }

    /** What was decided has not been overtaken by another decision. */
    private Check stillStands() {
        return Check.that(Effects.stands(proposal, below), ProposalRefusal.IT_IS_OVER);
    }

    /** The three ways to answer; what is said in the room is written down by the circle itself. */
    private Check speak(MemberId member, Way way) {
        return below.people().maySpeakFor(actor, member, way).and(() -> actor instanceof Actor.Member(var id)
            ? Check.that(below.circleOf(proposal).hears(id), CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE) : lead());
    }

    /** Nobody writes over what a person said on their own device. */
    private Check ownWordStands(MemberId member, Way way) {
        var own = proposal.answerOf(member).filter(answer -> answer.way() == Way.OWN_DEVICE).isPresent();
        return Check.that(!own || isNotForAnother(member, way), ConsentRefusal.OWN_ANSWER_STANDS, member);
    }

    private boolean isNotForAnother(MemberId member, Way way) {
        return way != Way.IN_THE_ROOM || actor.equals(new Actor.Member(member));
    }

    /** All the others who are there said: none. */
    public Check othersConsent() {
        return lead().and(this::going)
            .and(() -> Check.that(proposal.isInMeeting(), ProposalRefusal.NOT_IN_A_MEETING))
            .and(() -> Check.that(proposal.stage() == Stage.CONSENT_ROUND, ProposalRefusal.NO_OPEN_ROUND))
            .and(() -> Check.that(!othersToHear().isEmpty(), ProposalRefusal.NOBODY_LEFT_TO_HEAR));
    }

    List<MemberId> othersToHear() {
        return proposal.round().map(Round::presentNotYet).orElse(List.of());
    }

    public Check confirm(MemberId member) {
        return Check.that(actor.equals(new Actor.Member(member)) && below.people().isHere(member),
                PeopleRefusal.ONLY_ONESELF)
            .and(() -> Check.that(proposal.asksWasThatRight(member, now.at()), ProposalRefusal.NOTHING_TO_CONFIRM));
    }

    public Check wordObjection(int number, Way way) {
        return objector(number, way);
    }

    public Check restate(int number) {
        return lead().and(() -> openObjection(number));
    }

    public Check understood(int number, Way way) {
        return objector(number, way).and(() -> Check.that(
            proposal.objection(number).orElseThrow().state() == Objection.State.RAISED, ProposalRefusal.CLOSED_ALREADY));
    }

    public Check closeObjection(int number, Way way) {
        return objector(number, way);
    }

    /** A reason against is its objector's: by word of that person only, in one of the three ways. */
    private Check objector(int number, Way way) {
        return openObjection(number).and(() -> {
            var objection = proposal.objection(number).orElseThrow();
            var own = objection.way() == Way.OWN_DEVICE && !isNotForAnother(objection.by(), way);
            return speak(objection.by(), way)
                .and(() -> Check.that(!own, ProposalRefusal.ONLY_THE_OBJECTOR, objection.by()));
        });
    }

    private Check openObjection(int number) {
        return going().and(() -> proposal.objection(number)
            .map(found -> Check.that(found.isOpen(), ProposalRefusal.CLOSED_ALREADY))
            .orElseGet(() -> Check.no(ProposalRefusal.NO_SUCH_OBJECTION)));
    }

    /** Everyone who is there was asked, enough of us, and nobody sees a reason against or has something to ask. */
    public Check declare() {
        return lead().and(this::going)
            .and(() -> Check.that(proposal.isInMeeting(), ProposalRefusal.NOT_IN_A_MEETING))
            .and(() -> Check.that(proposal.stage() == Stage.CONSENT_ROUND, ProposalRefusal.NO_OPEN_ROUND))
            .and(this::nobodyObjects)
            .and(() -> proposal.asking().round().complete())
            .and(() -> proposal.asking().round().nobodyAsks())
            .and(() -> proposal.asking().round().enoughAnswered());
    }

    public Check takeUp(MeetingId meeting) {
        return going()
            .and(() -> actor instanceof Actor.Table(var table)
                ? Check.that(table.equals(meeting), ProposalRefusal.ONLY_IN_ITS_MEETING) : lead())
            .and(() -> Check.that(!proposal.isInMeeting() || proposal.meeting().equals(meeting),
                ProposalRefusal.ONLY_IN_ITS_MEETING));
    }

    /** "Talk instead": any member of the circle. */
    public Check callToMeeting() {
        return below.circleOf(proposal).actsAsMember(actor).and(this::going)
            .and(() -> Check.that(!proposal.isInMeeting() && !proposal.place().called(),
                ProposalRefusal.NOTHING_CHANGED));
    }

    /** Letting go is a decision too: enough of the circle are there in a meeting, and nobody is against. */
    public Check drop(Collection<MemberId> present) {
        return lead().and(this::going)
            .and(() -> Check.that(proposal.isInMeeting(), ProposalRefusal.NOT_IN_A_MEETING))
            .and(() -> enoughOfTheCircle(present));
    }

    /** Whether the text that somebody has before them is the text as it is now. */
    Check isText(int version) {
        return Check.that(version == proposal.version().number(), ConsentRefusal.TEXT_HAS_CHANGED,
            proposal.version().number());
    }

    /** Whether what the others said is shown already. The table's device shows it when all who are there have answered. */
    public boolean seeAnswers() {
        return actor instanceof Actor.Member(var id) ? proposal.maySeeAnswers(id)
            : proposal.stage() != Stage.CONSENT_ROUND || proposal.asking().round().isComplete();
    }
}
