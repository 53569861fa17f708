package org.kring.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.core.agreement.AgreementCommand.EndAct;
import org.kring.core.agreement.AgreementEvent;
import org.kring.core.agreement.AgreementEvent.ActEnded;
import org.kring.core.agreement.AgreementEvent.ActReviewed;
import org.kring.core.backlog.BacklogEvent;
import org.kring.core.circle.CircleEvent;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.JoiningReopened;
import org.kring.core.consent.LastResort;
import org.kring.core.handbook.HandbookEvent;
import org.kring.core.meeting.MeetingCommand.ReviewAct;
import org.kring.core.meeting.MeetingEvent;
import org.kring.core.meeting.MeetingEvent.QuestionsHandedOver;
import org.kring.core.mission.MissionEvent;
import org.kring.core.newcomer.NewcomerEvent;
import org.kring.core.proposal.ProposalCommand;
import org.kring.core.proposal.ProposalCommand.ActMeanwhile;
import org.kring.core.proposal.ProposalCommand.AnswerHelp;
import org.kring.core.proposal.ProposalCommand.Appeal;
import org.kring.core.proposal.ProposalCommand.AskToHelp;
import org.kring.core.proposal.ProposalCommand.NoteHeard;
import org.kring.core.proposal.ProposalCommand.TakeLastResort;
import org.kring.core.proposal.ProposalEvent;
import org.kring.core.proposal.ProposalEvent.HadTheWord;
import org.kring.core.proposal.ProposalEvent.HelpAnswered;
import org.kring.core.proposal.ProposalEvent.HelpAsked;
import org.kring.core.proposal.ProposalEvent.LeaderActs;
import org.kring.core.proposal.ProposalEvent.RemovalAppealed;
import org.kring.core.proposal.ProposalEvent.ResortTaken;
import org.kring.core.proposal.Stuck;
import org.kring.core.random.Life.Step;
import org.kring.core.report.ReportEvent;
import org.kring.core.step.StepEvent;
import org.kring.core.tryout.TryOutEvent;
import org.kring.core.world.Inverted;

/**
 * Random commands by many actors with time passing. {@code -Dseed=…} repeats a run, {@code -Dcommands=…} makes it longer.
 * What fails is printed with its seed and the shortest way to it that was found.
 */
class RandomCommandsTest {
    private static final long SEED = Long.getLong("seed", 20_261_124L);
    private static final int ORDINARY = 100_000;
    private static final int COMMANDS = Integer.getInteger("commands", ORDINARY);
    private static final int PER_LIFE = 500;
    private static final int LIVES = Math.ceilDiv(COMMANDS, PER_LIFE);
    private static final int PATIENCE = 4;

    /** The last steps of the ladder, to which few lives are long enough: some begin there. */
    private static final List<Class<?>> WHERE_STUCK = List.of(AskToHelp.class, AnswerHelp.class, TakeLastResort.class, HelpAsked.class,
        HelpAnswered.class, ResortTaken.class, QuestionsHandedOver.class, ActMeanwhile.class, LeaderActs.class);
    private static final List<Class<?>> WHERE_ACTED = List.of(EndAct.class, ReviewAct.class, ActEnded.class, ActReviewed.class);
    /** In most lives few ask to join, and whoever was absent is not against it. */
    private static final List<Class<?>> WHERE_SOMEBODY_JOINS = List.of(JoiningReopened.class);
    /** Somebody who may be sent away is in the room and heard first, and asks the wider circle: RemovalTest goes there. */
    private static final List<Class<?>> BEYOND = List.of(ProposalCommand.CloseWindow.class, NoteHeard.class, HadTheWord.class,
        Appeal.class, RemovalAppealed.class);
    private static final int LIVES_WHERE_STUCK = 40;
    private static final int COMMANDS_WHERE_STUCK = 200;

    /** One for each topic; whoever adds a topic adds its moves and its promises here. */
    private static final List<Moves> MOVES = List.of(new PeopleMoves(), new MeetingMoves(), new LiveMoves(),
        new LiveMoves(), new LiveMoves(), new CircleMoves(), new CircleMoves(), new CircleMoves(), new CircleMoves(),
        new StepMoves(), new TopicMoves(), new ReportMoves(),
        new AgreementMoves(), new ProposalMoves(), new ProposalMoves(), new ProposalMoves(), new ProposalMoves());
    /** What goes on beside, by dice of its own and not counted, so that it takes no time from what is decided. */
    private static final Moves BESIDE = new HandbookMoves();
    private static final int BESIDE_ONE_IN = 8;
    private static final List<Supplier<Promise>> PROMISES = List.of(DecisionPromises::new, ConsentPromises::new,
        StandingPromises::new, KeptPromises::new, MeetingPromises::new, CirclePromises::new, JoiningPromises::new, GuardsAgree::new);

    /** What is rare is waited for: some more lives, until everything was reached or hope is lost. */
    @Test
    void whateverHappensThePromisesOfTheMethodHold() {
        var seen = new HashSet<Class<?>>();
        var accepted = 0;
        var lives = 0;
        while (lives < LIVES || COMMANDS >= ORDINARY && lives < PATIENCE * LIVES && !missing(seen).isEmpty()) {
            var lived = live(SEED + lives++);
            seen.addAll(lived.seen);
            accepted += lived.accepted;
        }
        assertThat(accepted).as("commands that were accepted").isGreaterThan(lives * PER_LIFE / 3);
        assertThat(COMMANDS >= ORDINARY ? missing(seen) : Set.of()).as("what %s lives never came to", lives).isEmpty();
    }

    @Test
    void whereACircleIsStuckTheyHoldToo() {
        var seen = new HashSet<Class<?>>();
        var moves = List.<Moves>of(new ProposalMoves(), new ProposalMoves(), new ProposalMoves(), new MeetingMoves(), new PeopleMoves());
        for (int n = 0; n < LIVES_WHERE_STUCK; n++) {
            var resort = LastResort.values()[n % LastResort.values().length];
            var life = new Life(PROMISES.stream().map(Supplier::get).toList(), n % 3 == 0 ? Stuck.back(resort) : Stuck.last(resort));
            seen.addAll(lived(life, new Dice(SEED + n), moves).seen);
        }
        assertThat(WHERE_STUCK.stream().filter(each -> !seen.contains(each))).as("what they never came to").isEmpty();
    }

    @Test
    void whereALeaderActsWhileTheCircleIsStuckTheyHoldToo() {
        var seen = new HashSet<Class<?>>();
        var moves = List.<Moves>of(new LiveMoves(), new LiveMoves(), new MeetingMoves(), new AgreementMoves(), new ProposalMoves());
        for (int n = 0; n < LIVES_WHERE_STUCK; n++) {
            seen.addAll(lived(new Life(PROMISES.stream().map(Supplier::get).toList(), Stuck.actedBefore()), new Dice(SEED + n), moves).seen);
        }
        assertThat(WHERE_ACTED.stream().filter(each -> !seen.contains(each))).as("what they never came to").isEmpty();
    }

    @Test
    void whereGuestsAskToJoinTheyHoldToo() {
        var seen = new HashSet<Class<?>>();
        var moves = List.<Moves>of(new JoiningMoves(), new JoiningMoves(), new JoiningMoves(), new JoiningMoves(), new ProposalMoves(),
            new MeetingMoves(), new LiveMoves(), new PeopleMoves());
        for (int n = 0; n < LIVES_WHERE_STUCK; n++) {
            var life = new Life(PROMISES.stream().map(Supplier::get).toList(), JoiningMoves.begin());
            seen.addAll(lived(life, new Dice(SEED + n), moves).seen);
        }
        assertThat(seen).containsAll(WHERE_SOMEBODY_JOINS).contains(CircleMemberJoined.class);
    }

    /** A hub, in which links decide, and circles that name others. */
    @Test
    void whereLinksChangeInTheMiddleOfRoundsTheyHoldToo() {
        var voided = new Voided();
        var moves = List.<Moves>of(new CircleMoves(), new CircleMoves(), new ProposalMoves(), new ProposalMoves(), new PeopleMoves());
        for (int n = 0; n < LIVES_WHERE_STUCK; n++) {
            var promises = Stream.concat(PROMISES.stream().map(Supplier::get), Stream.of(voided)).toList();
            lived(new Life(promises, Inverted.decided()), new Dice(SEED + n), moves);
        }
        assertThat(voided.answers).as("answers of replaced links").isPositive();
    }

    private static Life lived(Life life, Dice dice, List<Moves> moves) {
        for (int step = 0; step < COMMANDS_WHERE_STUCK; step++) {
            dice.of(moves).next(dice, life.state, life.now).ifPresent(move -> life.live(new Step(dice.pause(), move)));
        }
        life.refold();
        return life;
    }

    private static Set<Class<?>> missing(Set<Class<?>> seen) {
        var missing = new HashSet<Class<?>>();
        List.of(ProposalEvent.class, AgreementEvent.class, MeetingEvent.class, StepEvent.class, MissionEvent.class,
            TryOutEvent.class, BacklogEvent.class, CircleEvent.class, ReportEvent.class, NewcomerEvent.class,
            HandbookEvent.class, ProposalCommand.class)
            .forEach(kind -> missing.addAll(all(kind)));
        missing.removeAll(seen);
        missing.removeAll(WHERE_STUCK);
        missing.removeAll(WHERE_ACTED);
        missing.removeAll(BEYOND);
        missing.removeAll(WHERE_SOMEBODY_JOINS);
        return missing;
    }

    private static Set<Class<?>> all(Class<?> type) {
        return Stream.of(type.getPermittedSubclasses()).flatMap(each -> each.isSealed() ? all(each).stream() : Stream.of(each))
            .collect(Collectors.toSet());
    }

    private static Life live(long seed) {
        var steps = new ArrayList<Step>();
        try {
            return live(seed, steps);
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(Shortest.told(seed, people(seed), steps, RandomCommandsTest::begin), failure);
        }
    }

    private static Life live(long seed, List<Step> steps) {
        var dice = new Dice(seed);
        var beside = new Dice(~seed);
        var life = begin(people(seed));
        for (int n = 0; n < PER_LIFE;) {
            var move = dice.of(MOVES).next(dice, life.state, life.now);
            if (move.isPresent()) {
                n++;
                steps.add(new Step(dice.pause(), move.get()));
                life.live(steps.getLast());
                goesOn(beside, life, steps);
            }
        }
        life.refold();
        return life;
    }

    private static void goesOn(Dice beside, Life life, List<Step> steps) {
        if (beside.oneIn(BESIDE_ONE_IN)) {
            BESIDE.next(beside, life.state, life.now).ifPresent(move -> {
                steps.add(new Step(Duration.ZERO, move));
                life.live(steps.getLast());
            });
        }
    }

    private static int people(long seed) {
        return 1 + (int) Math.floorMod(seed * 7, 9L);
    }

    private static Life begin(int people) {
        return new Life(PROMISES.stream().map(Supplier::get).toList(), people);
    }
}
