package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.SAME_PEOPLE;
import static org.kring.core.proposal.Stall.SIX;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.agreedHow;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.meeting;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.otherContent;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.Decision.Accepted;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Integration;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.AddNothing;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.BringBack;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseMoves;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.ConsentEarly;
import org.kring.core.proposal.ProposalCommand.Contribute;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.LeaveOut;
import org.kring.core.proposal.ProposalCommand.Lengthen;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SetAside;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalCommand.WaitForAll;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/**
 * Which act is open at which stage (method.md section 3, the table of states): + everywhere, m in a meeting only, o outside
 * of one only, - never. From CLARIFY on one question is open; in the round nobody has answered yet; in OBJECTIONS one
 * reason is understood. On the long way the need is named, there is one dimension with an idea, and Cem writes; nobody
 * has said yet that they are ready. Columns are the first three letters of the stages.
 */
class StageTableTest {
    private static final String TABLE = """
                      DRA UND PIC SHA WRI CLA REA ADJ ROU OBJ PEN DEC WIT DRO PAR REF
        present       +   -   -   -   +   -   -   -   -   -   -   -   -   -   -   -
        withdraw      +   +   +   +   +   -   -   -   -   -   -   -   -   -   -   -
        write         +   -   -   -   +   +   +   +   -   +   -   -   -   -   -   -
        say           -   +   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        need          -   +   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        dimension     -   -   +   -   -   -   -   -   -   -   -   -   -   -   -   -
        idea          -   -   -   +   -   -   -   -   -   -   -   -   -   -   -   -
        notNow        -   -   -   +   -   -   -   -   -   -   -   -   -   -   -   -
        leaveOut      -   -   -   -   +   -   -   -   -   -   -   -   -   -   -   -
        ready         -   +   +   +   -   -   -   -   -   -   -   -   -   -   -   -
        understand    -   -   +   -   -   -   -   -   -   -   -   -   -   -   -   -
        picture       -   m   -   +   -   -   -   -   -   -   -   -   -   -   -   -
        shape         -   -   m   -   +   -   -   -   -   -   -   -   -   -   -   -
        writers       -   m   -   +   +   -   -   -   -   -   -   -   -   -   -   -
        clarify       -   -   -   -   -   -   +   +   m   +   m   -   -   -   -   -
        react         -   -   -   -   -   m   -   +   -   -   -   -   -   -   -   -
        adjust        -   -   -   -   -   +   +   -   -   -   -   -   -   -   -   -
        integrate     -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        ask           -   -   -   -   -   +   +   +   m   -   m   -   -   -   -   -
        askAnew       -   -   -   -   -   +   +   +   -   +   -   -   -   -   -   -
        question      -   -   -   -   -   +   +   +   +   +   +   -   -   -   -   -
        answer        -   -   -   -   -   +   +   +   +   +   +   -   -   -   -   -
        reaction      -   -   -   -   -   +   +   +   -   -   -   -   -   -   -   -
        consent       -   -   -   -   -   -   -   -   +   -   +   m   -   -   -   -
        askFirst      -   -   -   -   -   -   -   -   +   -   +   -   -   -   -   -
        object        -   -   -   -   -   -   -   -   +   +   +   m   -   -   -   -
        others        -   -   -   -   -   -   -   -   m   -   -   -   -   -   -   -
        declare       -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        moves         -   -   -   -   -   -   -   -   -   +   -   -   -   -   -   -
        close         -   -   -   -   -   -   -   -   -   +   -   -   -   -   -   -
        understood    -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        nothing       -   -   -   -   -   +   +   -   -   -   -   -   -   -   -   -
        early         -   -   -   -   -   +   +   +   -   -   -   -   -   -   -   -
        lengthen      -   o   o   o   -   o   o   -   o   -   -   -   -   -   -   -
        waitForAll    -   -   -   -   -   +   +   +   -   +   -   -   -   -   -   -
        takeUp        -   m   m   m   m   m   m   m   m   m   m   -   -   -   -   -
        talkInstead   -   o   o   o   o   o   o   o   o   o   o   -   -   -   -   -
        drop          -   -   -   -   -   m   m   m   m   m   m   -   -   -   -   -
        park          -   m   m   m   m   m   m   m   m   m   m   -   -   -   -   -
        refer         -   m   m   m   m   m   m   m   m   m   m   -   -   -   -   -
        backToNeed    -   -   -   -   -   -   -   -   -   m   -   -   -   -   -   -
        suggestPark   -   o   o   o   o   o   o   o   o   o   o   -   -   -   -   -
        suggestDrop   -   -   -   -   -   o   o   o   o   o   o   -   -   -   -   -
        bringBack     -   -   -   -   -   -   -   -   -   -   -   -   -   -   +   +
        wayOut        -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        """;

    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);
    private static final Course PARK = new Course.Park(DUE, CEM);
    private static final Clauses WAIT = Clauses.READY.with(Absence.WAIT);

    /** Who has not answered: Ivo, who is not in the meeting; Femi, outside of one. */
    private record Place(Map<Stage, Given> stages, MemberId silent, List<MemberId> present) {}

    private static final Place INSIDE = new Place(stages(true), IVO, EIGHT);
    private static final Place OUTSIDE = new Place(stages(false), FEMI, List.of());

    private static final Map<String, BiFunction<Place, Given, Command>> ACTS = Map.ofEntries(
        act("present", (_, _) -> new Present(STALL)),
        act("withdraw", (_, _) -> new Withdraw(STALL)),
        act("write", (_, given) -> new ChangeText(STALL, version(given), otherContent())),
        act("clarify", (_, _) -> new MoveOn(STALL, Stage.CLARIFY)),
        act("react", (_, _) -> new MoveOn(STALL, Stage.REACT)),
        act("adjust", (_, _) -> new MoveOn(STALL, Stage.ADJUST)),
        act("integrate", (_, _) -> new MoveOn(STALL, Stage.OBJECTIONS)),
        act("ask", (place, given) -> new OpenRound(STALL, version(given), place.present())),
        act("askAnew", (place, given) -> new AskAnew(STALL, version(given), otherContent(), place.present())),
        act("question", (_, _) -> new Ask(STALL, CEM, Way.OWN_DEVICE, text("How long?"))),
        act("answer", (_, _) -> new AnswerQuestion(STALL, 1, CEM, text("Until noon"))),
        act("reaction", (_, _) -> new React(STALL, CEM, Way.OWN_DEVICE, text("Good"))),
        act("consent", (place, given) -> new Consent(STALL, version(given), place.silent(), Way.IN_THE_ROOM)),
        act("askFirst", (place, given) -> new AskFirst(STALL, version(given), place.silent(), Way.IN_THE_ROOM,
            text("Who?"))),
        act("object", (place, given) -> new RaiseObjection(STALL, version(given), place.silent(), Way.IN_THE_ROOM,
            SAME_PEOPLE, null)),
        act("others", (_, given) -> new OthersConsent(STALL, version(given))),
        act("declare", (_, _) -> new Declare(STALL)),
        act("close", (_, _) -> new CloseObjection(STALL, 1, Objection.State.PREFERENCE, Way.SHARED_DEVICE)),
        act("understood", (_, _) -> new Understood(STALL, 1, Way.SHARED_DEVICE)),
        act("nothing", (_, _) -> new AddNothing(STALL, CEM, Way.OWN_DEVICE)),
        act("early", (_, given) -> new ConsentEarly(STALL, version(given), CEM)),
        act("lengthen", (_, _) -> new Lengthen(STALL)),
        act("waitForAll", (_, _) -> new WaitForAll(STALL, true)),
        act("say", (_, _) -> new Contribute(STALL, CEM, Way.SHARED_DEVICE, text("Nobody finds us"))),
        act("need", (_, _) -> new NameNeed(STALL, text("We want to be found"))),
        act("dimension", (_, _) -> new AddDimension(STALL, CEM, Way.SHARED_DEVICE, text("Who stands there?"))),
        act("idea", (_, _) -> new AddIdea(STALL, 1, CEM, Way.SHARED_DEVICE, text("Two of us"))),
        act("notNow", (_, _) -> new SetAside(STALL, 1)),
        act("leaveOut", (_, _) -> new LeaveOut(STALL, 1, 1, text("too far"))),
        act("ready", (_, _) -> new SayReady(STALL, CEM, Way.SHARED_DEVICE)),
        act("understand", (place, _) -> new GoOn(STALL, Stage.UNDERSTAND, place.present())),
        act("picture", (place, _) -> new GoOn(STALL, Stage.PICTURE, place.present())),
        act("shape", (place, _) -> new GoOn(STALL, Stage.SHAPE, place.present())),
        act("writers", (place, _) -> new ChooseWriters(STALL, List.of(CEM), DUE, place.present())),
        act("moves", (_, _) -> new ChooseMoves(STALL, 1, List.of(Integration.SHORTEN))),
        act("park", (place, _) -> new TakeCourse(STALL, PARK, place.present(), Text.NONE)),
        act("refer", (place, _) -> new TakeCourse(STALL, new Course.Refer(null, List.of(ANA, CEM), DUE), place.present(),
            Text.NONE)),
        act("backToNeed", (place, _) -> new TakeCourse(STALL, new Course.GoBack(Stage.UNDERSTAND), place.present(),
            Text.NONE)),
        act("suggestPark", (_, _) -> new SuggestCourse(STALL, PARK, Text.NONE)),
        act("suggestDrop", (_, _) -> new SuggestCourse(STALL, Course.LET_GO, Text.NONE)),
        act("bringBack", (_, _) -> new BringBack(STALL, Text.NONE)),
        act("wayOut", (_, _) -> new TryWayOut(STALL, WayOut.WHAT_MAKES_IT_HARD, Text.NONE)),
        act("takeUp", (_, _) -> new TakeUp(STALL, MEETING, EIGHT)),
        act("talkInstead", (_, _) -> new CallToMeeting(STALL)),
        act("drop", (place, _) -> new Drop(STALL, place.present(), Text.NONE)));

    private static Map.Entry<String, BiFunction<Place, Given, Command>> act(String name,
                                                                            BiFunction<Place, Given, Command> command) {
        return Map.entry(name, command);
    }

    private static int version(Given given) {
        return stall(given).version().number();
    }

    private static Map<Stage, Given> stages(boolean inside) {
        var present = inside ? EIGHT : List.<MemberId>of();
        var draft = (inside ? meeting() : River.foundedBy(6)).by(CEM,
            new Begin(RIVER, CEM, inside ? MEETING : null, null, content(), false));
        var clarify = draft.by(CEM, new Present(STALL), new Ask(STALL, ANA, Way.IN_THE_ROOM, text("Where?")));
        var stages = new EnumMap<Stage, Given>(Stage.class);
        stages.put(Stage.DRAFT, draft);
        stages.put(Stage.CLARIFY, clarify);
        stages.put(Stage.ADJUST, clarify.by(CEM, new MoveOn(STALL, Stage.ADJUST)));
        stages.put(Stage.REACT, stages.get(Stage.ADJUST).by(CEM, new MoveOn(STALL, Stage.REACT)));
        stages.put(Stage.CONSENT_ROUND, clarify.by(CEM, new OpenRound(STALL, 1, present)));
        stages.put(Stage.OBJECTIONS, objections(stages.get(Stage.CONSENT_ROUND), inside));
        stages.put(Stage.PENDING_ABSENT, decided(agreedHow(clarify, WAIT).by(CEM, new OpenRound(STALL, 1, present)), inside));
        stages.put(Stage.DECIDED, decided(stages.get(Stage.CONSENT_ROUND), inside));
        forming(stages, (inside ? meeting() : River.foundedBy(6)).by(CEM,
            new BeginTogether(RIVER, CEM, inside ? MEETING : null, null, text("A stall"))), inside);
        stages.put(Stage.PARKED, resting(clarify, PARK, inside));
        stages.put(Stage.REFERRED, resting(clarify, new Course.Refer(null, List.of(ANA), DUE), inside));
        stages.put(Stage.WITHDRAWN, draft.by(CEM, new Withdraw(STALL)));
        stages.put(Stage.DROPPED, dropped(clarify, inside));
        return stages;
    }

    private static void forming(Map<Stage, Given> stages, Given begun, boolean inside) {
        stages.put(Stage.UNDERSTAND, begun.by(CEM, new NameNeed(STALL, text("People only find us through friends"))));
        stages.put(Stage.PICTURE, ready(stages.get(Stage.UNDERSTAND), inside).by(CEM, new GoOn(STALL, Stage.PICTURE, there(inside)),
            new AddDimension(STALL, CEM, Way.OWN_DEVICE, text("Where?"))));
        stages.put(Stage.SHAPE, ready(stages.get(Stage.PICTURE), inside).by(CEM, new GoOn(STALL, Stage.SHAPE, there(inside)),
            new AddIdea(STALL, 1, CEM, Way.OWN_DEVICE, text("At the market"))));
        stages.put(Stage.WRITING, stages.get(Stage.SHAPE).by(CEM, new ChooseWriters(STALL, List.of(CEM), DUE, there(inside)),
            new ChangeText(STALL, 1, content())));
    }

    private static Given ready(Given given, boolean inside) {
        var all = given;
        for (var member : inside ? List.<MemberId>of() : SIX) {
            all = all.by(member, new SayReady(STALL, member, Way.OWN_DEVICE));
        }
        return all;
    }

    private static List<MemberId> there(boolean inside) {
        return inside ? EIGHT : List.of();
    }

    /** Outside of a meeting everyone is asked before. */
    private static Given resting(Given clarify, Course course, boolean inside) {
        if (inside) {
            return clarify.by(CEM, new TakeCourse(STALL, course, EIGHT, Text.NONE));
        }
        var given = clarify.by(CEM, new SuggestCourse(STALL, course, Text.NONE));
        for (var member : SIX) {
            given = given.by(member, new AnswerCourse(STALL, member, Way.OWN_DEVICE, false));
        }
        return given;
    }

    private static Given objections(Given asked, boolean inside) {
        var all = inside ? asked.by(ANA, object(ANA)).by(BEN, new OthersConsent(STALL, 1),
            new MoveOn(STALL, Stage.OBJECTIONS)) : consented(asked, 1, SIX.subList(1, 5)).by(ANA, object(ANA))
            .later(Duration.ofHours(96));
        return all.by(ANA, new Understood(STALL, 1, Way.OWN_DEVICE));
    }

    private static Given decided(Given asked, boolean inside) {
        return inside ? asked.by(BEN, new OthersConsent(STALL, 1), new Declare(STALL))
            : consented(asked, 1, SIX.subList(0, 5)).later(Duration.ofHours(96));
    }

    /** Outside of a meeting nothing is let go; there it was let go in a meeting before. */
    private static Given dropped(Given clarify, boolean inside) {
        return inside ? clarify.by(BEN, new Drop(STALL, EIGHT, Text.NONE))
            : clarify.events(new ProposalEvent.ProposalDropped(STALL, List.of(), Text.NONE));
    }

    @Test
    void everyStageIsReached() {
        assertThat(INSIDE.stages()).allSatisfy((stage, given) -> assertThat(stall(given).stage()).isEqualTo(stage));
        assertThat(OUTSIDE.stages()).allSatisfy((stage, given) -> assertThat(stall(given).stage()).isEqualTo(stage));
        assertThat(INSIDE.stages()).hasSize(Stage.values().length);
    }

    @TestFactory
    Stream<DynamicTest> eachActIsOpenWhereTheTableSaysSo() {
        var lines = TABLE.lines().toList();
        var stages = Arrays.stream(lines.getFirst().strip().split(" +")).map(StageTableTest::stage).toList();
        assertThat(lines).hasSize(ACTS.size() + 1);
        return lines.stream().skip(1).map(line -> line.strip().split(" +")).flatMap(cells ->
            stages.stream().map(stage -> test(cells[0], stage, cells[1 + stages.indexOf(stage)])));
    }

    private static Stage stage(String beginning) {
        return Arrays.stream(Stage.values()).filter(stage -> stage.name().startsWith(beginning)
            || stage == Stage.CONSENT_ROUND && beginning.equals("ROU")).findFirst().orElseThrow();
    }

    private static DynamicTest test(String act, Stage stage, String cell) {
        return DynamicTest.dynamicTest(act + " at " + stage, () -> {
            assertThat(isOpen(INSIDE, act, stage, new Actor.Member(CEM))).as("in a meeting").isEqualTo("+m".contains(cell));
            assertThat(isOpen(OUTSIDE, act, stage, new Actor.Member(CEM))).as("outside").isEqualTo("+o".contains(cell));
        });
    }

    @TestFactory
    Stream<DynamicTest> theTablesDeviceDoesInItsMeetingWhatAMemberDoesThere() {
        var personal = List.of("withdraw", "question", "reaction", "nothing", "early",
            "lengthen", "waitForAll", "talkInstead", "suggestPark", "suggestDrop");
        var writers = List.of("write", "present", "leaveOut");
        return ACTS.keySet().stream().filter(act -> !personal.contains(act)).flatMap(act -> Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.WRITING || !writers.contains(act)).map(stage -> DynamicTest.dynamicTest(act + " at " + stage, () ->
                assertThat(isOpen(INSIDE, act, stage, Evening.TABLE))
                    .isEqualTo(isOpen(INSIDE, act, stage, new Actor.Member(CEM))))));
    }

    @TestFactory
    Stream<DynamicTest> nobodyFromOutsideTheCircleDoesAnything() {
        return ACTS.keySet().stream().flatMap(act -> Arrays.stream(Stage.values()).map(stage ->
            DynamicTest.dynamicTest(act + " at " + stage, () -> Stream.of(INSIDE, OUTSIDE).forEach(place -> {
                assertThat(isOpen(place, act, stage, new Actor.Member(new MemberId(40)))).as("a stranger").isFalse();
                assertThat(isOpen(place, act, stage, new Actor.Host())).as("the host").isFalse();
                assertThat(isOpen(place, act, stage, new Actor.Clock())).as("the clock").isFalse();
            }))));
    }

    @TestFactory
    Stream<DynamicTest> guestsDecideNothing() {
        return ACTS.keySet().stream().map(act -> DynamicTest.dynamicTest(act, () -> {
            var agreed = agreedHow(OUTSIDE.stages().get(Stage.CLARIFY), Clauses.READY).by(ANA, new Welcome());
            var guest = new Actor.Member(new MemberId(7));
            assertThat(agreed.when(guest, ACTS.get(act).apply(OUTSIDE, agreed)).decision()).isNotInstanceOf(Accepted.class);
        }));
    }

    private static boolean isOpen(Place place, String act, Stage stage, Actor who) {
        var given = place.stages().get(stage);
        return given.when(who, ACTS.get(act).apply(place, given)).decision() instanceof Accepted;
    }
}
