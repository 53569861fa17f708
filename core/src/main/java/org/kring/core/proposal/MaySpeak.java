package org.kring.core.proposal;

import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.people.PeopleRefusal;

/** Who may say what about a proposal, and when. */
final class MaySpeak {
    private MaySpeak() {}

    static Check ask(May may, MemberId member, Way way) {
        return listening(may, member, way).and(() -> Limits.atMost(Limits.LIST - 1, may.proposal().talk().questions()));
    }

    static Check react(May may, MemberId member, Way way) {
        var stage = may.proposal().stage();
        return listening(may, member, way)
            .and(() -> stage == Stage.OBJECTIONS ? Attempt.maySay(may, member)
                : Check.that(stage.isWriting(), ProposalRefusal.NOT_NOW));
    }

    /** To have nothing to ask or to add is said where asking or reacting is what we are at. */
    static Check addNothing(May may, MemberId member, Way way) {
        var stage = may.proposal().stage();
        return listening(may, member, way)
            .and(() -> Check.that(stage == Stage.CLARIFY || stage == Stage.REACT, ProposalRefusal.NOT_NOW))
            .and(() -> Check.that(!may.proposal().step().spoken().contains(member), ProposalRefusal.NOTHING_CHANGED));
    }

    /** Whoever cannot be there says it before, of the text as it is; of nobody's leaving, for which they are heard first. */
    static Check consentEarly(May may, MemberId member) {
        var p = may.proposal();
        return may.going().and(() -> Check.that(!(p.content().effect() instanceof Effect.Remove), ProposalRefusal.ONLY_IN_A_MEETING))
            .and(() -> Check.that(p.stage().isWriting() && p.stage() != Stage.OBJECTIONS, ProposalRefusal.NOT_NOW))
            .and(() -> Check.that(may.isBy(member), PeopleRefusal.ONLY_ONESELF))
            .and(() -> Check.that(may.decides(member), ConsentRefusal.NOT_A_DECIDER, member))
            .and(() -> Check.that(!p.asking().early().contains(member), ProposalRefusal.NOTHING_CHANGED));
    }

    private static Check listening(May may, MemberId member, Way way) {
        return may.going().and(() -> Check.that(may.below().circleOf(may.proposal()).hears(member)
                    || member.equals(may.proposal().content().effect().losing()),
                CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE))
            .and(() -> speak(may, member, way));
    }

    static Check answerQuestion(May may, int question) {
        return may.answer().and(may::going).and(() -> may.proposal().question(question)
            .map(found -> Check.that(found.isOpen(), ProposalRefusal.QUESTION_IS_ANSWERED))
            .orElseGet(() -> Check.no(ProposalRefusal.NO_SUCH_QUESTION)));
    }

    static Check consent(May may, MemberId member, Way way) {
        var now = may.proposal().stage() == Stage.DECIDED
            ? decides(may, member).and(() -> inTime(may, member)) : asked(may, member);
        return now.and(() -> speak(may, member, way)).and(() -> ownWordStands(may, member, way));
    }

    static Check askFirst(May may, MemberId member, Way way) {
        return asked(may, member).and(() -> ask(may, member, way)).and(() -> ownWordStands(may, member, way));
    }

    static Check object(May may, MemberId member, Way way) {
        return objectNow(may, member).and(() -> speak(may, member, way)).and(() -> ownWordStands(may, member, way))
            .and(() -> Limits.atMost(Limits.LIST - 1, may.proposal().asking().objections()));
    }

    private static Check objectNow(May may, MemberId member) {
        return switch (may.proposal().stage()) {
            case DECIDED -> decides(may, member).and(() -> inTime(may, member)).and(() -> stillStands(may));
            case OBJECTIONS -> decides(may, member);
            case DRAFT, CLARIFY, REACT, ADJUST, CONSENT_ROUND, PENDING_ABSENT, WITHDRAWN, DROPPED, UNDERSTAND, PICTURE, SHAPE,
                WRITING, PARKED, REFERRED -> asked(may, member);
        };
    }

    private static Check asked(May may, MemberId member) {
        return may.going()
            .and(() -> Check.that(may.proposal().stage().isAsking(), ProposalRefusal.NO_OPEN_ROUND))
            .and(() -> decides(may, member));
    }

    private static Check decides(May may, MemberId member) {
        var isGuest = may.below().circleOf(may.proposal()).guests().contains(member);
        return Check.that(may.proposal().round().filter(round -> round.decides(member)).isPresent(),
            isGuest ? ProposalRefusal.GUESTS_ARE_HEARD_BUT_DO_NOT_DECIDE : ConsentRefusal.NOT_A_DECIDER, member);
    }

    /** Whoever was not there has the window; what was written down for somebody can be corrected for two days. */
    private static Check inTime(May may, MemberId member) {
        var p = may.proposal();
        var at = may.now().at();
        var absent = p.round().filter(round -> !round.present().contains(member)).isPresent()
            && p.runningWindow().filter(window -> window.isOpen(at)).isPresent();
        var correctable = p.answerOf(member).filter(answer -> answer.isCorrectable(at)).isPresent();
        return Check.that(absent || correctable, ProposalRefusal.WINDOW_IS_OVER);
    }

    /** What was decided has not been overtaken by another decision. */
    private static Check stillStands(May may) {
        return Check.that(Reopening.stands(may.proposal(), may.below()), ProposalRefusal.IT_IS_OVER);
    }

    static Check confirm(May may, MemberId member) {
        return Check.that(may.isBy(member) && may.below().people().isHere(member), PeopleRefusal.ONLY_ONESELF)
            .and(() -> Check.that(may.proposal().asksWasThatRight(member, may.now().at()),
                ProposalRefusal.NOTHING_TO_CONFIRM));
    }

    /** The three ways to answer; what is said in the room is written down by the circle itself, not by whom it is about. */
    static Check speak(May may, MemberId member, Way way) {
        return may.below().people().maySpeakFor(may.actor(), member, way)
            .and(() -> Check.that(may.isBy(member) || !may.isAboutActor(), ProposalRefusal.IT_IS_ABOUT_YOU)).and(() ->
            may.actor() instanceof Actor.Member(var id) ? Check.that(may.below().circleOf(may.proposal()).hears(id) || may.isAboutActor(),
                CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE) : may.lead());
    }

    /** Nobody writes over what a person said on their own device. */
    private static Check ownWordStands(May may, MemberId member, Way way) {
        var own = may.proposal().answerOf(member).filter(answer -> answer.way() == Way.OWN_DEVICE).isPresent();
        return Check.that(!own || isOwnWord(may, member, way), ConsentRefusal.OWN_ANSWER_STANDS, member);
    }

    static boolean isOwnWord(May may, MemberId member, Way way) {
        return way != Way.IN_THE_ROOM || may.isBy(member);
    }
}
