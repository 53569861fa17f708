package org.kring.core.proposal;

import java.util.Collection;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Limits;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.TextRefusal;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.LastResort;
import org.kring.core.consent.Round;

/** When the steps of a proposal may be moved. */
final class MayLead {
    static final int MOST_TEXTS = 50;

    private MayLead() {}

    static Check present(May may) {
        return may.proposal().stage() == Stage.WRITING ? presentWritten(may)
            : authorOrMeeting(may).and(() -> isDraft(may)).and(() -> talkCameFirst(may));
    }

    private static Check presentWritten(May may) {
        var p = may.proposal();
        return MayForm.write(may).and(() -> Contents.check(p.content(), p.circle(), may.below(), may.now()))
            .and(() -> talkCameFirst(may));
    }

    /** Nobody's leaving is spoken of before there was a talk, and help to speak was offered. */
    private static Check talkCameFirst(May may) {
        return Check.that(!removes(may) || may.proposal().talk().care().size() == Care.values().length,
            ProposalRefusal.TALK_COMES_FIRST);
    }

    static Check recordCare(May may) {
        return author(may).and(() -> isDraft(may)).and(() -> Check.that(removes(may), ProposalRefusal.NOT_NOW));
    }

    private static boolean removes(May may) {
        return may.proposal().content().effect() instanceof Effect.Remove;
    }

    static Check withdraw(May may) {
        var p = may.proposal();
        return author(may).and(() -> p.stage().isForming() && !p.forming().again() ? Check.OK : isDraft(may));
    }

    private static Check isDraft(May may) {
        return Check.that(may.proposal().stage() == Stage.DRAFT, ProposalRefusal.PRESENTED_ALREADY);
    }

    private static Check authorOrMeeting(May may) {
        return may.proposal().isInMeeting() ? may.lead() : author(may);
    }

    private static Check author(May may) {
        return Check.that(may.actor() instanceof Actor.Member(var id) && may.proposal().isBy(id),
            ProposalRefusal.ONLY_THE_AUTHOR);
    }

    static Check changeText(May may) {
        var p = may.proposal();
        return p.stage() == Stage.DRAFT ? authorOrMeeting(may) : p.stage() == Stage.WRITING ? MayForm.write(may) : may.lead().and(may::going)
            .and(() -> Check.that(p.stage().isWriting(), ProposalRefusal.ROUND_IS_OPEN))
            .and(() -> Check.that(p.versions().size() < MOST_TEXTS, ProposalRefusal.TOO_MANY_TEXTS, MOST_TEXTS));
    }

    /** The same text is not asked about again over an open reason against it. */
    static Check openRound(May may, Collection<MemberId> present) {
        return may.lead().and(may::going).and(() -> countsHeads(may) ? Check.OK : nobodyObjects(may))
            .and(() -> openRound(may, may.proposal().content())).and(() -> there(may, present))
            .and(() -> MayConcern.spokenFor(may, present)).and(() -> Word.comesFirst(may, present));
    }

    /** Whether the question may be asked about a text that is, or is about to be, the text. */
    static Check openRound(May may, Content content) {
        var p = may.proposal();
        return may.lead().and(may::going)
            .and(() -> Check.that(!p.stage().isAsking() || p.isInMeeting(), ProposalRefusal.ROUND_IS_OPEN))
            .and(() -> Check.that(p.isInMeeting() || !isFaceToFace(content.effect()), ProposalRefusal.ONLY_IN_A_MEETING))
            .and(() -> Contents.stillFits(content, p.circle(), may.below(), may.now()))
            .and(() -> understood(may))
            .and(() -> Check.that(p.asking().next() <= Limits.LIST, TextRefusal.TOO_MANY, Limits.LIST, p.asking().next()));
    }

    /** What is not decided in writing alone (method.md section 3, async variant). */
    private static boolean isFaceToFace(Effect effect) {
        return effect instanceof Effect.Remove || effect instanceof Effect.NewAim;
    }

    private static Check understood(May may) {
        return may.proposal().openObjections().stream().filter(objection -> !objection.isUnderstood(may.now().at()))
            .findFirst().map(objection -> Check.no(ProposalRefusal.NOT_YET_UNDERSTOOD, objection.by())).orElse(Check.OK);
    }

    private static Check nobodyObjects(May may) {
        return may.proposal().openAgainst().stream().findFirst()
            .map(objection -> Check.no(ConsentRefusal.REASON_AGAINST_OPEN, objection.by())).orElse(Check.OK);
    }

    private static boolean countsHeads(May may) {
        var resort = may.proposal().aside().help().resort();
        return resort != null && resort.kind() == LastResort.SUPERMAJORITY;
    }

    /** In a meeting enough of the circle must be there; outside of one nobody is "there". */
    static Check there(May may, Collection<MemberId> present) {
        return may.proposal().isInMeeting() ? enoughOfTheCircle(may, present)
            : Check.that(present.isEmpty(), ProposalRefusal.NOT_IN_A_MEETING);
    }

    private static Check enoughOfTheCircle(May may, Collection<MemberId> present) {
        var members = may.deciders();
        return may.below().agreements().clauses(may.proposal().circle())
            .enough((int) members.stream().filter(present::contains).count(), members.size());
    }

    static Check othersConsent(May may) {
        return leadInMeeting(may).and(() -> isAsking(may)).and(() -> Check.that(
            !may.proposal().othersNotYet().isEmpty(), ProposalRefusal.NOBODY_LEFT_TO_HEAR));
    }

    static Check declare(May may) {
        var round = may.proposal().round();
        return leadInMeeting(may).and(() -> isAsking(may)).and(() -> may.isHeldUp() ? nobodyObjects(may) : Check.OK)
            .and(() -> round.map(Round::complete).orElseThrow())
            .and(() -> round.map(Round::nobodyAsks).orElseThrow())
            .and(() -> round.map(Round::enoughAnswered).orElseThrow())
            .and(() -> stillFits(may));
    }

    /** Circles may have changed while everyone was asked. */
    private static Check stillFits(May may) {
        var p = may.proposal();
        return p.content().effect() instanceof Effect.Structure && p.outcome().version() != p.version().number()
            ? Contents.stillFits(p.content(), p.circle(), may.below(), may.now()) : Check.OK;
    }

    private static Check isAsking(May may) {
        return Check.that(may.proposal().stage() == Stage.CONSENT_ROUND, ProposalRefusal.NO_OPEN_ROUND);
    }

    private static Check leadInMeeting(May may) {
        return may.lead().and(may::going)
            .and(() -> Check.that(may.proposal().isInMeeting(), ProposalRefusal.NOT_IN_A_MEETING));
    }

    static Check takeUp(May may, MeetingId meeting) {
        return may.alive()
            .and(() -> may.actor() instanceof Actor.Table(var table)
                ? Check.that(table.equals(meeting), ProposalRefusal.ONLY_IN_ITS_MEETING) : may.lead())
            .and(() -> Check.that(!may.proposal().isInMeeting() || may.proposal().meeting().equals(meeting),
                ProposalRefusal.ONLY_IN_ITS_MEETING));
    }

    static Check callToMeeting(May may) {
        return may.below().circleOf(may.proposal()).actsAsMember(may.actor()).and(may::alive)
            .and(() -> Check.that(!may.proposal().isInMeeting() && !may.proposal().place().called(),
                ProposalRefusal.NOTHING_CHANGED));
    }

    static Check drop(May may, Collection<MemberId> present) {
        return leadInMeeting(may).and(() -> enoughOfTheCircle(may, present));
    }
}
