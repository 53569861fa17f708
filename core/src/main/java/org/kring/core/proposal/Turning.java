package org.kring.core.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.AppealMade;
import org.kring.core.backlog.Backlog;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.AnswerPromised;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Topic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.proposal.ProposalCommand.ActMeanwhile;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.AnswerHelp;
import org.kring.core.proposal.ProposalCommand.Appeal;
import org.kring.core.proposal.ProposalCommand.AskToHelp;
import org.kring.core.proposal.ProposalCommand.BringBack;
import org.kring.core.proposal.ProposalCommand.OfCourse;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TakeLastResort;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.ProposalEvent.CourseAnswered;
import org.kring.core.proposal.ProposalEvent.CourseLeft;
import org.kring.core.proposal.ProposalEvent.CourseRaised;
import org.kring.core.proposal.ProposalEvent.CourseSuggested;
import org.kring.core.proposal.ProposalEvent.CourseTaken;
import org.kring.core.proposal.ProposalEvent.HelpAnswered;
import org.kring.core.proposal.ProposalEvent.HelpAsked;
import org.kring.core.proposal.ProposalEvent.ProposalDropped;
import org.kring.core.proposal.ProposalEvent.RemovalAppealed;
import org.kring.core.proposal.ProposalEvent.ResortTaken;
import org.kring.core.proposal.ProposalEvent.WayOutTried;
import org.kring.core.proposal.ProposalEvent.Woken;

/** Another course with a proposal: parked, referred, back to the need, let go; and the ladder when a circle is stuck. */
final class Turning {
    private Turning() {}

    static Decision decide(May may, OfCourse command) {
        return switch (command) {
            case TakeCourse(var _, var course, var present, var reason) -> MayTurn.take(may, course, present)
                .and(() -> Limits.fits(reason, Limits.PARAGRAPH)).then(() -> taken(may, course, present, reason));
            case SuggestCourse c -> MayTurn.suggest(may, c.course()).and(() -> Limits.fits(c.reason(), Limits.PARAGRAPH))
                .then(() -> suggested(may, c));
            case AnswerCourse(var id, var by, var way, var against) -> MayTurn.answer(may, by, way)
                .then(() -> against ? List.of(new CourseAnswered(id, by, way, true), new CourseLeft(id))
                    : List.of(new CourseAnswered(id, by, way, false)));
            case BringBack(var _, var result) -> MayTurn.bringBack(may).and(() -> Limits.fits(result, Limits.PARAGRAPH))
                .then(() -> Effects.and(woken(may, result), dealtWith(may)));
            case Appeal(var id, var by, var text) -> MayTurn.appeal(may, by).and(() -> Limits.written(text, Limits.PARAGRAPH))
                .then(() -> Effects.and(List.of(new RemovalAppealed(id, by, text)), appealed(may, by, text)));
            case TryWayOut c -> Attempt.decide(may, c);
            case AskToHelp(var id, var who) -> Ladder.mayAsk(may, who).then(new HelpAsked(id, who));
            case AnswerHelp(var id, var by, var yes) -> Ladder.mayAnswer(may, by).then(() -> helps(may, by, yes));
            case ActMeanwhile c -> Meanwhile.decide(may, c);
            case TakeLastResort(var _, var people) -> Ladder.mayDecide(may, people).then(() -> lastResort(may, people));
        };
    }

    private static List<Event> suggested(May may, SuggestCourse c) {
        var clauses = may.below().agreements().clauses(may.proposal().circle());
        var by = may.actor() instanceof org.kring.core.Actor.Member(var id) ? id : null;
        return List.of(new CourseSuggested(c.proposal(), c.course(), by, may.deciders(), clauses,
            may.after(clauses.window()), c.reason()));
    }

    /** Letting go is an event of its own; a decision that was being reopened ends with it. */
    static List<Event> taken(May may, Course course, List<MemberId> present, Text reason) {
        var id = may.proposal().id();
        if (course instanceof Course.LetGo) {
            return letGo(may, present, reason);
        }
        var events = new ArrayList<Event>();
        var way = Ladder.of(may, course);
        if (way != null && Ladder.offered(may.proposal(), may.hasWiderCircle()).contains(way)) {
            events.add(tried(may, way, reason));
        }
        events.add(new CourseTaken(id, course, wake(may, course), List.copyOf(present), reason));
        events.addAll(told(may, course, reason));
        return events;
    }

    /** Another circle hears of it: it waits there as something that was asked of it. */
    private static List<Event> told(May may, Course course, Text reason) {
        var p = may.proposal();
        var motion = p.aside().motion();
        var by = may.actor() instanceof Actor.Member(var id) ? id : motion != null ? motion.by() : p.author();
        return course instanceof Course.Refer(var circle, var _, var returns) && circle != null && by != null
            ? linked(p, returns, raised(may, circle, by, Wish.HELP, reason.isBlank() ? p.content().headline() : reason)) : List.of();
    }

    /** What the other circle was asked has come back. */
    private static List<Event> dealtWith(May may) {
        return may.proposal().aside().pauses().stream().reduce((_, last) -> last).map(Aside.Pause::topic)
            .flatMap(may.below().backlog()::find).filter(Topic::waits)
            .<List<Event>>map(topic -> List.of(new TopicClosed(topic.id(), Ending.DEALT_WITH))).orElse(List.of());
    }

    /** What was raised there leads back here, and has the same day. */
    private static List<Event> linked(Proposal p, LocalDate returns, List<Event> raised) {
        var dated = raised.stream().map(event -> event instanceof AnswerPromised(var topic, var _) ? new AnswerPromised(topic, returns) : event);
        return Stream.concat(dated, raised.stream().filter(TopicRaised.class::isInstance).map(TopicRaised.class::cast)
            .map(topic -> new CourseRaised(p.id(), topic.topic()))).toList();
    }

    /** The wider circle has it among its topics, and answers for all of it. */
    private static List<Event> appealed(May may, MemberId by, Text text) {
        var topic = may.below().backlog().next();
        var raised = raised(may, may.below().circleOf(may.proposal()).parent().orElseThrow(), by, Wish.APPEAL, text);
        return raised.isEmpty() ? raised : Effects.and(raised, List.of(new AppealMade(may.proposal().outcome().agreement(), topic)));
    }

    private static List<Event> raised(May may, CircleId circle, MemberId by, Wish wish, Text text) {
        return Backlog.decide(may.below().backlog(), new Backlog.Below(may.below().people(), may.below().circles()),
                new Actor.Member(by), may.now(), new RaiseTopic(circle, by, wish, text)) instanceof Decision.Accepted(var events) ? events : List.of();
    }

    static List<Event> letGo(May may, List<MemberId> present, Text reason) {
        var dropped = new ProposalDropped(may.proposal().id(), List.copyOf(present), reason);
        return Agreeing.reopened(may).<List<Event>>map(agreement ->
            List.of(dropped, new AgreementEnded(agreement, may.proposal().id()))).orElse(List.of(dropped));
    }

    private static Instant wake(May may, Course course) {
        return switch (course) {
            case Course.Park(var wake, var _) -> start(may, wake);
            case Course.Refer(var _, var _, var returns) -> start(may, returns);
            case Course.GoBack _, Course.LetGo _ -> null;
        };
    }

    private static Instant start(May may, LocalDate day) {
        return day.atStartOfDay(may.now().zone()).toInstant();
    }

    /** It goes on where it was; whoever had answered is asked anew. */
    static List<Event> woken(May may, Text result) {
        var p = may.proposal();
        var to = switch (p.aside().rest().from()) {
            case CONSENT_ROUND, PENDING_ABSENT -> Stage.ADJUST;
            case OBJECTIONS -> p.openAgainst().isEmpty() ? Stage.ADJUST : Stage.OBJECTIONS;
            case DRAFT, UNDERSTAND, PICTURE, SHAPE, WRITING, CLARIFY, REACT, ADJUST, DECIDED, WITHDRAWN, DROPPED,
                 PARKED, REFERRED -> p.aside().rest().from();
        };
        return List.of(new Woken(p.id(), to, result));
    }

    static WayOutTried tried(May may, WayOut way, Text note) {
        return new WayOutTried(may.proposal().id(), way, Ladder.stuckRounds(may.proposal()), note);
    }

    /** Whoever helps is heard in the circle. */
    private static List<Event> helps(May may, MemberId who, boolean yes) {
        var answered = new HelpAnswered(may.proposal().id(), who, yes);
        return !yes ? List.of(answered) : Effects.and(List.of(answered, tried(may, WayOut.OUTSIDE_FACILITATOR, Text.NONE)),
            heard(may, List.of(who)));
    }

    private static List<Event> heard(May may, List<MemberId> people) {
        var circle = may.below().circleOf(may.proposal());
        return people.stream().filter(who -> !circle.hears(who)).<Event>map(who -> new GuestJoined(circle.id(), who)).toList();
    }

    /** Whoever began it, if they still belong to the circle; or who asks the questions; or whoever does it. */
    private static MemberId minds(May may) {
        return Attempt.writes(may).orElseGet(() -> may.actor() instanceof Actor.Member(var id) && may.belongs() ? id : null);
    }

    /** What the circle has agreed on for this case: the old way holds and this rests, or it is decided in another way. */
    private static List<Event> lastResort(May may, List<MemberId> people) {
        var p = may.proposal();
        var tried = tried(may, WayOut.LAST_RESORT, Text.NONE);
        var wake = may.now().today().plusMonths(Ladder.REST_MONTHS);
        var kind = Ladder.resort(may);
        return switch (kind) {
            case STATUS_QUO -> List.of(tried, new CourseTaken(p.id(), new Course.Park(wake, minds(may)), start(may, wake),
                List.of(), Text.NONE));
            case RESOLUTION_GROUP, OUTSIDE_ARBITER, SUPERMAJORITY ->
                Effects.and(List.of(tried, new ResortTaken(p.id(), kind, List.copyOf(people))), heard(may, people));
        };
    }

    /** Nobody is against it, and everyone or enough of us have answered. */
    static List<Event> answered(May may) {
        var motion = may.proposal().aside().motion();
        return motion == null || !motion.notYet().isEmpty() ? List.of() : ends(may, motion);
    }

    static List<Event> ends(May may, Motion motion) {
        return motion.standsAtTheEnd() && MayTurn.fits(may, motion.course()).holds()
            ? taken(may, motion.course(), List.of(), motion.reason()) : List.of(new CourseLeft(may.proposal().id()));
    }
}
