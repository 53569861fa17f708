package org.kring.core.random;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.TryOutId;
import org.kring.core.Way;
import org.kring.core.backlog.Answer;
import org.kring.core.backlog.BacklogCommand.AnswerTopic;
import org.kring.core.backlog.BacklogCommand.BeWilling;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.BacklogCommand.CorrectTopic;
import org.kring.core.backlog.BacklogCommand.EasePressing;
import org.kring.core.backlog.BacklogCommand.KeepPeople;
import org.kring.core.backlog.BacklogCommand.KeepToPlan;
import org.kring.core.backlog.BacklogCommand.Lend;
import org.kring.core.backlog.BacklogCommand.LetRest;
import org.kring.core.backlog.BacklogCommand.PassTopic;
import org.kring.core.backlog.BacklogCommand.PlanGroup;
import org.kring.core.backlog.BacklogCommand.PointToAgreement;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.Circle;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.step.StepCommand.TakeUpTopic;
import org.kring.core.tryout.TryOut;
import org.kring.core.tryout.TryOutCommand.BeginTryOut;
import org.kring.core.tryout.TryOutCommand.EndTryOut;
import org.kring.core.tryout.TryOutCommand.MakeMoreOf;
import org.kring.core.world.River;

/** Topics are put right, answered, passed on, pointed to an agreement, taken up, tried and closed. */
final class TopicMoves implements Moves {
    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        var who = PeopleMoves.anybody(dice, state);
        var day = now.atZone(River.ZONE).toLocalDate().plusDays(dice.between(-1, 30));
        return Optional.of(switch (dice.below(7)) {
            case 0, 1 -> tryOut(dice, state, day, who);
            case 2, 3, 4 -> pressing(dice, state, now, day, who);
            default -> Move.by(who, topic(dice, state, topic(dice, state), day, who));
        });
    }

    private static Command topic(Dice dice, Collective state, TopicId topic, LocalDate day, MemberId who) {
        return switch (dice.below(9)) {
            case 0 -> new CloseTopic(topic, dice.any(Ending.class));
            case 1 -> new PassTopic(topic, dice.of(state.circles().all()).id(), dice.text());
            case 2 -> new PointToAgreement(topic, new AgreementId(dice.between(1, state.agreements().all().size() + 1)));
            case 3 -> new TakeUpTopic(topic, dice.text(), who, day, dice.any(Way.class));
            case 4, 5, 6 -> new AnswerTopic(topic, dice.any(Answer.class), dice.text(), dice.oneIn(2) ? day : null);
            default -> new CorrectTopic(topic, dice.text());
        };
    }

    /** Mostly about what is pressing already. */
    private static Move pressing(Dice dice, Collective state, Instant now, LocalDate day, MemberId who) {
        var pressing = waiting(state).filter(topic -> topic.road().pressing() != null).toList();
        if (pressing.isEmpty() || dice.oneIn(5)) {
            var rests = dice.text();
            return Move.by(who, new PressTopic(topic(dice, state), who, dice.text(), rests, rests.isBlank() ? null : day));
        }
        var topic = dice.of(pressing);
        return switch (dice.below(7)) {
            case 4, 5, 6 -> group(dice, state, now, day, topic, who);
            case 0 -> Move.by(who, new KeepToPlan(topic.id(), dice.text()));
            case 1 -> Move.by(dice.oneIn(3) ? who : topic.road().pressing().by(), new EasePressing(topic.id()));
            default -> Move.by(who, state.meetings().liveIn(River.RIVER).map(meeting -> new LetRest(topic.id(), meeting.id(),
                meeting.presence().here())).orElseGet(() -> new LetRest(topic.id(), null, List.of(who))));
        };
    }

    private static Move group(Dice dice, Collective state, Instant now, LocalDate day, Topic topic, MemberId who) {
        var group = topic.road().pressing().group();
        if (group == null || dice.oneIn(4)) {
            var people = dice.some(state.people().here(), 4);
            return Move.by(who, new PlanGroup(topic.id(), dice.text(), people, people.isEmpty() ? who : dice.of(people), day));
        }
        var member = dice.oneIn(5) ? who : dice.of(group.people());
        return dice.oneIn(2) ? lend(dice, state, now, topic, who) : Move.by(member, new BeWilling(topic.id(), member));
    }

    /** Mostly a circle to which somebody of the group belongs, rather one that meets, and one of its members. */
    private static Move lend(Dice dice, Collective state, Instant now, Topic topic, MemberId who) {
        var people = topic.road().pressing().group().people();
        var homes = state.circles().living().stream().filter(circle -> !circle.id().equals(topic.circle())
            && people.stream().anyMatch(circle::has)).toList();
        var meeting = homes.stream().filter(circle -> state.meetings().liveIn(circle.id()).isPresent()).toList();
        var home = homes.isEmpty() || dice.oneIn(10) ? dice.of(state.circles().all())
            : dice.of(meeting.isEmpty() || dice.oneIn(3) ? homes : meeting);
        var by = home.members().isEmpty() ? who : dice.of(home.members());
        return Move.by(by, dice.oneIn(4) ? new KeepPeople(topic.id(), home.id(), dice.text())
            : state.meetings().liveIn(home.id()).<Command>map(live ->
                new Lend(topic.id(), home.id(), live.id(), live.presence().here())).orElseGet(() -> meets(state, now, home, by)));
    }

    /** A circle says yes where it meets. */
    private static Command meets(Collective state, Instant now, Circle home, MemberId by) {
        return state.meetings().plannedIn(home.id()).stream().findFirst()
            .<Command>map(meeting -> new OpenMeeting(meeting.id(), by, by, List.copyOf(home.members())))
            .orElseGet(() -> new PlanMeeting(home.id(), now, 60, Text.NONE));
    }

    /** Mostly one that waits, and rather one that is owed an answer. */
    private static TopicId topic(Dice dice, Collective state) {
        var waiting = waiting(state).toList();
        var owed = waiting.stream().filter(Topic::isOwedAnAnswer).toList();
        return waiting.isEmpty() || dice.oneIn(20) ? new TopicId(dice.between(1, 99))
            : owed.isEmpty() || dice.oneIn(2) ? dice.of(waiting).id() : dice.of(owed).id();
    }

    private static Stream<Topic> waiting(Collective state) {
        return state.circles().all().stream().flatMap(circle -> state.backlog().waitingFor(circle.id()).stream());
    }

    private static Move tryOut(Dice dice, Collective state, LocalDate day, MemberId who) {
        var all = state.tryOuts().all();
        if (all.isEmpty() || dice.oneIn(2)) {
            return Move.by(who, new BeginTryOut(circle(dice), who, PeopleMoves.anybody(dice, state), dice.text(), dice.text(),
                day, dice.oneIn(4) ? topic(dice, state) : null));
        }
        var tryOut = dice.oneIn(4) ? dice.of(all) : all.getLast();
        var by = dice.oneIn(4) ? who : dice.of(tryOut.by(), tryOut.with());
        return Move.by(by, dice.oneIn(2) ? new EndTryOut(id(dice, tryOut), dice.text())
            : new MakeMoreOf(tryOut.id(), by, dice.text()));
    }

    private static TryOutId id(Dice dice, TryOut tryOut) {
        return dice.oneIn(20) ? new TryOutId(tryOut.id().value() + 7) : tryOut.id();
    }

    private static CircleId circle(Dice dice) {
        return dice.oneIn(20) ? new CircleId(9) : River.RIVER;
    }
}
