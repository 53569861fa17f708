package org.kring.core.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Text;
import org.kring.core.agreement.AgreementEvent.AgreementHeard;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Circles;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.CourseAnswered;
import org.kring.core.proposal.ProposalEvent.CourseEvent;
import org.kring.core.proposal.ProposalEvent.CourseMoved;
import org.kring.core.proposal.ProposalEvent.DeciderLeft;
import org.kring.core.proposal.ProposalEvent.FormingEvent;
import org.kring.core.proposal.ProposalEvent.Gathered;
import org.kring.core.proposal.ProposalEvent.HadTheWord;
import org.kring.core.proposal.ProposalEvent.LeftMeeting;
import org.kring.core.proposal.ProposalEvent.NothingAdded;
import org.kring.core.proposal.ProposalEvent.ObjectionClosed;
import org.kring.core.proposal.ProposalEvent.ObjectionEvent;
import org.kring.core.proposal.ProposalEvent.ObjectionRaised;
import org.kring.core.proposal.ProposalEvent.PlaceEvent;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.core.proposal.ProposalEvent.ProposalDecided;
import org.kring.core.proposal.ProposalEvent.ProposalWithdrawn;
import org.kring.core.proposal.ProposalEvent.QuestionAnswered;
import org.kring.core.proposal.ProposalEvent.QuestionAsked;
import org.kring.core.proposal.ProposalEvent.Reacted;
import org.kring.core.proposal.ProposalEvent.RoundEvent;
import org.kring.core.proposal.ProposalEvent.RoundResumed;
import org.kring.core.proposal.ProposalEvent.StageEvent;
import org.kring.core.proposal.ProposalEvent.TalkEvent;
import org.kring.core.proposal.ProposalEvent.TextEvent;
import org.kring.core.proposal.ProposalEvent.WindowEvent;
import org.kring.core.proposal.ProposalEvent.WindowMoved;

/** What follows for proposals by itself, in the same append. */
public final class Following {
    private Following() {}

    /** What an answer, a reason closed, or a decider lost brings about. The states are those after the event. */
    public static List<Event> from(Proposals proposals, Below below, Moment now, ProposalEvent event) {
        return switch (event) {
            case DeciderLeft e -> deciderLeft(new May(proposals.find(e.proposal()).orElseThrow(), below, null, now), e);
            case Answered _, ObjectionRaised _, ObjectionClosed _, LeftMeeting _, RoundResumed _ ->
                settle(new May(proposals.find(event.proposal()).orElseThrow(), below, null, now), event);
            case WindowMoved e -> wasDecided(new May(proposals.find(e.proposal()).orElseThrow(), below, null, now));
            case QuestionAsked _, QuestionAnswered _, Reacted _, NothingAdded _, HadTheWord _ ->
                stepped(new May(proposals.find(event.proposal()).orElseThrow(), below, null, now));
            case ProposalDecided e -> Meanwhile.ends(proposals.find(e.proposal()).orElseThrow(), below);
            case CourseAnswered e -> e.against() ? List.of()
                : Turning.answered(new May(proposals.find(e.proposal()).orElseThrow(), below, null, now));
            case ProposalBegun _, FormingEvent _, TextEvent _, StageEvent _, TalkEvent _, PlaceEvent _, WindowEvent _,
                 RoundEvent _, ObjectionEvent _, CourseEvent _ -> List.of();
        };
    }

    /** What was asked may be settled by it, or else what was suggested. */
    private static List<Event> deciderLeft(May may, DeciderLeft event) {
        var settled = settle(may, event);
        return settled.isEmpty() ? Turning.answered(may) : settled;
    }

    /** Outside of a meeting a step is over early when everyone has spoken, and a late answer ends the asking. */
    private static List<Event> stepped(May may) {
        var window = may.proposal().step().window();
        var asked = may.proposal().openQuestions().isEmpty();
        return window == null || !window.over() && !may.quiet().isEmpty() ? List.of() : switch (may.proposal().stage()) {
            case CLARIFY -> asked ? Windows.reached(may, Stage.REACT) : List.of();
            case REACT -> window.over() ? List.of() : Clockwork.stepEnds(may);
            case UNDERSTAND, PICTURE, SHAPE, WRITING, DRAFT, ADJUST, CONSENT_ROUND, OBJECTIONS, PENDING_ABSENT, DECIDED,
                 WITHDRAWN, DROPPED, PARKED, REFERRED -> List.of();
        };
    }

    private static List<Event> settle(May may, ProposalEvent event) {
        var p = may.proposal();
        return switch (p.stage()) {
            case CONSENT_ROUND -> p.asking().round().window() == null ? List.of() : completed(may);
            case PENDING_ABSENT -> pendingAnswered(may);
            case OBJECTIONS -> p.openAgainst().isEmpty() ? resumed(may) : List.of();
            case DECIDED -> event instanceof ObjectionRaised ? Reopening.reopen(may) : heardLater(may);
            case DRAFT, CLARIFY, REACT, ADJUST, WITHDRAWN, DROPPED, UNDERSTAND, PICTURE, SHAPE, WRITING, PARKED, REFERRED ->
                List.of();
        };
    }

    /** Outside of a meeting a round ends when everyone has answered, or enough have after the window had to move. */
    private static List<Event> completed(May may) {
        var p = may.proposal();
        var round = p.asking().round();
        var ripe = round.allAnswered() || round.window().over();
        if (ripe && may.isHeldUp()) {
            return Windows.reached(may, Stage.OBJECTIONS);
        }
        return ripe && round.nobodyAsks().holds() && round.enoughAnswered().holds() ? Clockwork.decided(may) : List.of();
    }

    private static List<Event> pendingAnswered(May may) {
        var round = may.proposal().asking().round();
        if (may.isHeldUp()) {
            return Windows.reached(may, Stage.OBJECTIONS);
        }
        return round.allAnswered() && round.nobodyAsks().holds() ? Effects.decided(may, null) : List.of();
    }

    /**
     * No reason against is left, and the text is the same. What stood before stands again at once; otherwise the round
     * goes on, outside of a meeting with a new window.
     */
    private static List<Event> resumed(May may) {
        var p = may.proposal();
        var round = p.asking().round();
        var stood = p.outcome().version() == p.version().number();
        return stood && Rounds.standsAtOnce(round) ? Effects.decided(may, round.allAnswered() ? null : Rounds.windowEnd(may))
            : List.of(new RoundResumed(p.id(), p.isInMeeting() ? null : Rounds.windowEnd(may)));
    }

    private static List<Event> wasDecided(May may) {
        return may.proposal().stage() == Stage.DECIDED ? heardLater(may) : List.of();
    }

    private static List<Event> heardLater(May may) {
        return Clockwork.heardOn(may).<List<Event>>map(agreement ->
            List.of(new AgreementHeard(agreement.id(), may.proposal().heard()))).orElse(List.of());
    }

    /** A member leaves a circle: out of its rounds; drafts go with their author. */
    public static List<Event> memberLeft(Proposals proposals, CircleId circle, MemberId member) {
        var events = new ArrayList<Event>();
        for (var p : proposals.runningIn(circle)) {
            if (p.stage() == Stage.DRAFT && p.isBy(member)) {
                events.add(new ProposalWithdrawn(p.id()));
            } else if (losesDecider(p, member)) {
                events.add(new DeciderLeft(p.id(), member));
            }
        }
        return events;
    }

    /** Whoever would join does not ask any more, or has joined: what is open about it is let go. */
    public static List<Event> noLongerAsked(Proposals proposals, Below below, Moment now, CircleId circle) {
        var asking = below.circles().find(circle).orElseThrow().company().asking();
        return proposals.runningIn(circle).stream().filter(p -> p.stage() != Stage.DRAFT && !p.stage().isOver())
            .filter(p -> p.content().effect() instanceof Effect.Admit(var guest) && !asking.contains(guest))
            .flatMap(p -> Turning.letGo(new May(p, below, null, now), List.of(), Text.NONE).stream()).toList();
    }

    /** Who is on leave drops out of the rounds that run, and decides again from the next one. */
    public static List<Event> onLeave(Proposals proposals, MemberId member) {
        return proposals.allRunning().filter(p -> losesDecider(p, member))
            .<Event>map(p -> new DeciderLeft(p.id(), member)).toList();
    }

    /** Whoever decided one as somebody from outside of its circle. */
    public static List<Event> helperLeft(Proposals proposals, Circles circles, MemberId member) {
        return proposals.allRunning().filter(p -> !circles.find(p.circle()).orElseThrow().has(member))
            .filter(p -> losesDecider(p, member)).<Event>map(p -> new DeciderLeft(p.id(), member)).toList();
    }

    private static boolean losesDecider(Proposal p, MemberId member) {
        return p.openObjections().stream().anyMatch(objection -> objection.by().equals(member))
            || !p.stage().isOver() && p.aside().motion() != null && p.aside().motion().deciders().contains(member)
            || p.round().filter(round -> round.decides(member)).isPresent()
            && (p.stage() != Stage.DECIDED || p.answerOf(member).isEmpty());
    }

    /** Who is there has changed: for every round that is open in this meeting. */
    public static List<Event> gathered(Proposals proposals, CircleId circle, MeetingId meeting,
                                       Collection<MemberId> present) {
        return proposals.runningIn(circle).stream()
            .filter(p -> meeting.equals(p.meeting()) && p.stage().isAsking())
            .<Event>map(p -> new Gathered(p.id(), List.copyOf(present))).toList();
    }

    /** A meeting is over: what it had goes on without it, an open round with its answers and a window from now. */
    public static List<Event> meetingClosed(Proposals proposals, Circle circle, MeetingId meeting, Moment now) {
        return proposals.runningIn(circle.id()).stream().filter(p -> meeting.equals(p.meeting()))
            .<Event>map(p -> new LeftMeeting(p.id(), meeting, p.stage() != Stage.CONSENT_ROUND ? null
                : circle.after(p.asking().round().clauses().window(), now))).toList();
    }

    /** The circle is away: all that runs out in it runs out later. */
    public static List<Event> moved(Proposals proposals, CircleId circle, UnaryOperator<Instant> later) {
        return proposals.runningIn(circle).stream().flatMap(p -> Stream.concat(
            p.runningWindow().<Event>map(window -> new WindowMoved(p.id(), later.apply(window.until()))).stream(),
            p.motionEnds().<Event>map(end -> new CourseMoved(p.id(), later.apply(end))).stream())).toList();
    }
}
