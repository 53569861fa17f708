package org.kring.core.proposal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kring.core.Check;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.Absence;

/** What may be done while a circle finds a text together (method.md section 3, tension to presented). */
public final class MayForm {
    static final int MOST_WRITERS = 3;

    private MayForm() {}

    /** Everyone the circle hears may say something, in each step what the step asks for. */
    public static Check say(May may, Stage step, MemberId member, Way way) {
        return at(may, step)
            .and(() -> Check.that(may.below().circleOf(may.proposal()).hears(member), CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE))
            .and(() -> MaySpeak.speak(may, member, way));
    }

    public static Check nameNeed(May may) {
        return may.lead().and(() -> at(may, Stage.UNDERSTAND));
    }

    public static Check onDimension(May may, int number) {
        return may.lead().and(() -> at(may, Stage.SHAPE)).and(() -> Check.that(
            may.proposal().forming().dimension(number).isPresent(), ProposalRefusal.NO_SUCH_DIMENSION));
    }

    /** Whether we can go on is asked, outside of a meeting, when there is something to go on with. */
    public static boolean asksReady(Proposal p) {
        return !p.isInMeeting() && (p.stage() == Stage.UNDERSTAND && !p.forming().need().isBlank()
            || p.stage() == Stage.PICTURE && !p.forming().dimensions().isEmpty());
    }

    public static Check ready(May may, MemberId member, Way way) {
        return isForming(may).and(() -> Check.that(may.proposal().stage() != Stage.WRITING, ProposalRefusal.NOT_NOW))
            .and(() -> Check.that(may.decides(member), CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE))
            .and(() -> MaySpeak.speak(may, member, way))
            .and(() -> Check.that(!may.proposal().forming().ready().contains(member), ProposalRefusal.NOTHING_CHANGED));
    }

    /** To the next step when nobody sees a reason against that; back without asking. */
    public static Check goOn(May may, Stage to, Collection<MemberId> present) {
        var forming = may.proposal().forming();
        return may.lead().and(() -> switch (may.proposal().stage()) {
            case UNDERSTAND -> onlyTo(to, Stage.PICTURE).and(() -> needIsNamed(forming)).and(() -> agreed(may, present));
            case PICTURE -> to == Stage.UNDERSTAND ? Check.OK : onlyTo(to, Stage.SHAPE)
                .and(() -> Check.that(!forming.dimensions().isEmpty(), ProposalRefusal.NO_DIMENSIONS))
                .and(() -> agreed(may, present));
            case SHAPE -> onlyTo(to, Stage.PICTURE);
            case WRITING -> onlyTo(to, Stage.SHAPE);
            case DRAFT, CLARIFY, REACT, ADJUST, CONSENT_ROUND, OBJECTIONS, PENDING_ABSENT, DECIDED, WITHDRAWN, DROPPED,
                 PARKED, REFERRED -> Check.no(ProposalRefusal.NOT_NOW);
        });
    }

    private static Check onlyTo(Stage to, Stage next) {
        return Check.that(to == next, ProposalRefusal.NOT_NOW);
    }

    private static Check needIsNamed(Forming forming) {
        return Check.that(!forming.need().isBlank(), ProposalRefusal.NEED_IS_MISSING);
    }

    /** In a small matter picture and shape may be skipped: the need is enough to write from. */
    public static Check chooseWriters(May may, List<MemberId> writers, LocalDate due, Collection<MemberId> present) {
        return mayChooseWriters(may, present)
            .and(() -> Check.that(!writers.isEmpty() && writers.size() <= MOST_WRITERS
                && writers.stream().distinct().count() == writers.size(), ProposalRefusal.ONE_TO_THREE_WRITE))
            .and(() -> writers.stream().filter(writer -> !may.below().circleOf(may.proposal()).has(writer)).findFirst()
                .map(writer -> Check.no(ProposalRefusal.OWNER_NOT_IN_THE_CIRCLE, writer)).orElse(Check.OK))
            .and(() -> Check.that(due != null && due.isAfter(may.now().today()), ProposalRefusal.DATE_IS_NOT_AHEAD,
                due == null ? may.now().today() : due));
    }

    public static Check mayChooseWriters(May may, Collection<MemberId> present) {
        var forming = may.proposal().forming();
        return may.lead().and(() -> switch (may.proposal().stage()) {
            case UNDERSTAND -> needIsNamed(forming).and(() -> agreed(may, present));
            case SHAPE -> forming.dimensions().stream().filter(dimension -> !dimension.isCovered()).findFirst()
                .map(open -> Check.no(ProposalRefusal.NO_IDEA_YET, open.text())).orElse(Check.OK);
            case WRITING -> Check.OK;
            case PICTURE, DRAFT, CLARIFY, REACT, ADJUST, CONSENT_ROUND, OBJECTIONS, PENDING_ABSENT, DECIDED, WITHDRAWN,
                 DROPPED, PARKED, REFERRED -> Check.no(ProposalRefusal.NOT_NOW);
        });
    }

    /** In a meeting enough of us are there, and nobody was against; outside of one each says so. */
    private static Check agreed(May may, Collection<MemberId> present) {
        return may.proposal().isInMeeting() ? MayLead.there(may, present) : allReady(may);
    }

    /** Everyone; or enough of us when the time is over, unless the circle waits for everyone. */
    private static Check allReady(May may) {
        var ready = may.proposal().forming().ready();
        var missing = may.deciders().stream().filter(member -> !ready.contains(member)).toList();
        var clauses = may.below().agreements().clauses(may.proposal().circle());
        var window = may.proposal().step().window();
        var enough = window != null && window.over() && clauses.absence() != Absence.WAIT
            && clauses.enough(may.deciders().size() - missing.size(), may.deciders().size()).holds();
        return Check.that(missing.isEmpty() || enough, ProposalRefusal.NOT_ALL_ARE_READY, missing);
    }

    /** The text is the writers'; where none of them is here any more, anybody's who leads. */
    public static Check write(May may) {
        var circle = may.below().circleOf(may.proposal());
        var here = may.proposal().forming().writers().stream().filter(circle::has).toList();
        return here.isEmpty() ? may.lead() : Check.that(here.stream().anyMatch(may::isBy), ProposalRefusal.ONLY_THE_WRITERS, here);
    }

    public static Check leaveOut(May may, int number, int idea) {
        return at(may, Stage.WRITING).and(() -> write(may))
            .and(() -> Check.that(may.proposal().forming().dimension(number)
                .filter(dimension -> idea >= 1 && idea <= dimension.ideas().size()).isPresent(), ProposalRefusal.NO_SUCH_DIMENSION));
    }

    private static Check isForming(May may) {
        return Check.that(may.proposal().stage().isForming(), ProposalRefusal.NOT_NOW);
    }

    private static Check at(May may, Stage step) {
        return Check.that(may.proposal().stage() == step, ProposalRefusal.NOT_NOW)
            .and(() -> Limits.atMost(Limits.LIST - 1, may.proposal().forming().notes()))
            .and(() -> Limits.atMost(MOST_DIMENSIONS, may.proposal().forming().dimensions()));
    }

    private static final int MOST_DIMENSIONS = 30;
}
