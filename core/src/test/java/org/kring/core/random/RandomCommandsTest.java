package org.kring.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.core.Event;
import org.kring.core.agreement.AgreementEvent.AppealMade;
import org.kring.core.agreement.AgreementEvent.MemberApart;
import org.kring.core.people.PeopleEvent.AccessIssuedByHost;
import org.kring.core.people.PeopleEvent.AccessVouched;
import org.kring.core.proposal.ProposalCommand.Appeal;
import org.kring.core.proposal.ProposalCommand;
import org.kring.core.proposal.ProposalEvent.RemovalAppealed;
import org.kring.core.random.Life.Step;
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
    /** So often lives begin in every setting, and so often at most, until everything was reached. */
    private static final int ROUNDS = 2;
    private static final int PATIENCE = 30;
    private static final int PER_SETTING = 200;

    /** A circle inside another sends somebody away, who asks the wider one: RemovalTest goes there. Ways in are given. */
    private static final List<Class<?>> BEYOND = List.of(ProposalCommand.CloseWindow.class, Appeal.class,
        RemovalAppealed.class, AppealMade.class, MemberApart.class, AccessVouched.class, AccessIssuedByHost.class);
    private static final int LIVES_OF_LINKS = 40;

    /** One for each topic; whoever adds a topic adds its moves and its promises here. */
    private static final List<Moves> MOVES = List.of(new PeopleMoves(), new MeetingMoves(), new LiveMoves(),
        new LiveMoves(), new LiveMoves(), new CircleMoves(), new CircleMoves(), new CircleMoves(), new CircleMoves(),
        new StepMoves(), new TopicMoves(), new ReportMoves(),
        new AgreementMoves(), new ProposalMoves(), new ProposalMoves(), new ProposalMoves(), new ProposalMoves());
    /** What goes on beside, by dice of its own and not counted, so that it takes no time from what is decided. */
    private static final Moves BESIDE = new HandbookMoves();
    private static final int BESIDE_ONE_IN = 8;
    private static final List<Supplier<Promise>> PROMISES = List.of(DecisionPromises::new, ConsentPromises::new,
        StandingPromises::new, KeptPromises::new, MeetingPromises::new, CirclePromises::new, JoiningPromises::new,
        GuardsAgree::new);

    @Test
    void whateverHappensThePromisesOfTheMethodHold() {
        var curious = new Curious();
        var accepted = 0;
        for (int n = 0; n < LIVES; n++) {
            var lived = live(SEED + n);
            curious.saw(lived.seen);
            accepted += lived.accepted;
        }
        assertThat(accepted).as("commands that were accepted").isGreaterThan(LIVES * PER_LIFE / 3);
        goFar(curious);
        assertThat(curious.missing(everything())).as("what no life ever came to").isEmpty();
    }

    /** What chance alone seldom comes to is looked for where it is near. */
    private static void goFar(Curious curious) {
        for (int n = 0; n < ROUNDS || n < PATIENCE && !curious.missing(everything()).isEmpty(); n++) {
            for (var setting : Setting.ALL) {
                curious.saw(lived(setting, SEED + n, curious).seen);
            }
        }
    }

    private static Life lived(Setting setting, long seed, Curious curious) {
        var dice = new Dice(seed);
        Supplier<Life> begin = () -> new Life(promises(), setting.beginning().get());
        return lived(setting.name() + ", seed " + seed, begin, (life, steps) -> {
            for (int n = 0; n < PER_SETTING; n++) {
                curious.next(dice, life, setting.moves())
                    .ifPresent(move -> goOn(life, new Step(dice.pause(), move), steps));
            }
        });
    }

    /** A hub, in which links decide, and circles that name others. */
    @Test
    void whereLinksChangeInTheMiddleOfRoundsTheyHoldToo() {
        var voided = new Voided();
        var moves = List.<Moves>of(new CircleMoves(), new CircleMoves(), new ProposalMoves(), new ProposalMoves(),
            new PeopleMoves());
        for (int n = 0; n < LIVES_OF_LINKS; n++) {
            var dice = new Dice(SEED + n);
            lived("links, seed " + (SEED + n), () -> new Life(and(voided), Inverted.decided()), (life, steps) -> {
                for (int step = 0; step < PER_SETTING; step++) {
                    dice.of(moves).next(dice, life.state, life.now)
                        .ifPresent(move -> goOn(life, new Step(dice.pause(), move), steps));
                }
            });
        }
        assertThat(voided.answers).as("answers of replaced links").isPositive();
    }

    private static List<Promise> and(Promise more) {
        return Stream.concat(promises().stream(), Stream.of(more)).toList();
    }

    private static Life live(long seed) {
        int people = people(seed);
        return lived("seed " + seed + ", " + people + " people", () -> new Life(promises(), people),
            (life, steps) -> live(seed, life, steps));
    }

    private static void live(long seed, Life life, List<Step> steps) {
        var dice = new Dice(seed);
        var beside = new Dice(~seed);
        for (int n = 0; n < PER_LIFE;) {
            var move = dice.of(MOVES).next(dice, life.state, life.now);
            if (move.isPresent()) {
                n++;
                goOn(life, new Step(dice.pause(), move.get()), steps);
                goesOnBeside(beside, life, steps);
            }
        }
    }

    private static void goesOnBeside(Dice beside, Life life, List<Step> steps) {
        if (beside.oneIn(BESIDE_ONE_IN)) {
            BESIDE.next(beside, life.state, life.now)
                .ifPresent(move -> goOn(life, new Step(Duration.ZERO, move), steps));
        }
    }

    private static Life lived(String told, Supplier<Life> begin, BiConsumer<Life, List<Step>> living) {
        var steps = new ArrayList<Step>();
        try {
            var life = begin.get();
            living.accept(life, steps);
            life.refold();
            return life;
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(told + ", " + Shortest.told(steps, begin), failure);
        }
    }

    private static void goOn(Life life, Step step, List<Step> steps) {
        steps.add(step);
        life.live(step);
    }

    private static int people(long seed) {
        return 1 + (int) Math.floorMod(seed * 7, 9L);
    }

    private static List<Promise> promises() {
        return PROMISES.stream().map(Supplier::get).toList();
    }

    private static Set<Class<?>> everything() {
        var all = Stream.of(Event.class, ProposalCommand.class).flatMap(kind -> all(kind).stream())
            .collect(Collectors.toSet());
        BEYOND.forEach(all::remove);
        return all;
    }

    private static Set<Class<?>> all(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(each -> all(each).stream())
            .collect(Collectors.toSet()) : Set.of(type);
    }
}
