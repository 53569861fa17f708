package org.kring.core.proposal;

import static org.kring.core.proposal.Setting.version;
import static org.kring.core.proposal.Stall.FIRST;
import static org.kring.core.proposal.Stall.SAME_PEOPLE;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.otherContent;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.kring.core.CircleId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.consent.Integration;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.ProposalCommand.ActMeanwhile;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.AddNothing;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.AnswerHelp;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Appeal;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.AskToHelp;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.BringBack;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseMoves;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.CloseWindow;
import org.kring.core.proposal.ProposalCommand.Confirm;
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
import org.kring.core.proposal.ProposalCommand.NoteHeard;
import org.kring.core.proposal.ProposalCommand.ObjectToDecision;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.core.proposal.ProposalCommand.RefuseLabel;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.SayConcerned;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SetAside;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TakeLastResort;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalCommand.WaitForAll;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.core.proposal.ProposalCommand.WordObjection;
import org.kring.core.world.Given;

/** Every act of a proposal's life by a short name; where an act is in somebody's own name, it is in Cem's. */
final class Acts {
    static final LocalDate DUE = LocalDate.of(2026, 12, 20);
    static final Course PARK = new Course.Park(DUE, CEM);
    static final Map<String, BiFunction<Setting, Given, ProposalCommand>> BY_NAME = new LinkedHashMap<>();

    static {
        beginning();
        writing();
        forming();
        talking();
        asking();
        objecting();
        timing();
        turning();
        climbing();
        leaving();
    }

    private Acts() {}

    static ProposalCommand of(String act, Setting in, Given given) {
        return BY_NAME.get(act).apply(in, given);
    }

    private static void act(String name, BiFunction<Setting, Given, ProposalCommand> command) {
        BY_NAME.put(name, command);
    }

    private static void act(String name, ProposalCommand command) {
        act(name, (_, _) -> command);
    }

    private static void beginning() {
        act("begin", (in, _) -> new Begin(RIVER, CEM, in.isMeeting() ? MEETING : null, null, content(), true));
        act("beginTogether", (in, _) -> new BeginTogether(RIVER, CEM, in.isMeeting() ? MEETING : null, null, text("Soup")));
        act("askEveryone", (in, _) -> new AskEveryone(RIVER, CEM, in.isMeeting() ? MEETING : null, content(), in.present()));
    }

    private static void writing() {
        act("present", new Present(STALL));
        act("withdraw", new Withdraw(STALL));
        act("write", (_, given) -> new ChangeText(STALL, version(given), otherContent()));
        act("refuseLabel", (_, given) -> new RefuseLabel(STALL, version(given)));
        act("leaveOut", new LeaveOut(STALL, 1, 1, text("too far")));
    }

    private static void forming() {
        act("say", new Contribute(STALL, CEM, Way.SHARED_DEVICE, text("Nobody finds us")));
        act("need", new NameNeed(STALL, text("We want to be found")));
        act("dimension", new AddDimension(STALL, CEM, Way.SHARED_DEVICE, text("Who stands there?")));
        act("idea", new AddIdea(STALL, 1, CEM, Way.SHARED_DEVICE, text("Two of us")));
        act("notNow", new SetAside(STALL, 1));
        act("ready", new SayReady(STALL, CEM, Way.SHARED_DEVICE));
        act("understand", (in, _) -> new GoOn(STALL, Stage.UNDERSTAND, in.present()));
        act("picture", (in, _) -> new GoOn(STALL, Stage.PICTURE, in.present()));
        act("shape", (in, _) -> new GoOn(STALL, Stage.SHAPE, in.present()));
        act("writers", (in, _) -> new ChooseWriters(STALL, List.of(CEM), DUE, in.present()));
    }

    private static void talking() {
        act("clarify", new MoveOn(STALL, Stage.CLARIFY));
        act("react", new MoveOn(STALL, Stage.REACT));
        act("adjust", new MoveOn(STALL, Stage.ADJUST));
        act("integrate", new MoveOn(STALL, Stage.OBJECTIONS));
        act("question", new Ask(STALL, CEM, Way.OWN_DEVICE, text("How long?")));
        act("answer", new AnswerQuestion(STALL, 1, CEM, text("Until noon")));
        act("reaction", new React(STALL, CEM, Way.OWN_DEVICE, text("Good")));
        act("nothing", new AddNothing(STALL, CEM, Way.OWN_DEVICE));
        act("concerns", new SayConcerned(STALL, new CircleId(2), true));
    }

    private static void asking() {
        act("ask", (in, given) -> new OpenRound(STALL, version(given), in.present()));
        act("askWithoutEmil", (in, given) -> new OpenRound(STALL, version(given),
            in.present().stream().filter(member -> !member.equals(EMIL)).toList()));
        act("askAnew", (in, given) -> new AskAnew(STALL, version(given), otherContent(), in.present()));
        act("consent", (in, given) -> new Consent(STALL, version(given), in.silent(), Way.IN_THE_ROOM));
        act("askFirst", (in, given) -> new AskFirst(STALL, version(given), in.silent(), Way.IN_THE_ROOM, text("Who?")));
        act("early", (_, given) -> new ConsentEarly(STALL, version(given), CEM));
        act("others", (_, given) -> new OthersConsent(STALL, version(given)));
        act("confirm", new Confirm(STALL, CEM));
        act("declare", new Declare(STALL));
    }

    private static void objecting() {
        act("object", (in, given) -> new RaiseObjection(STALL, version(given), in.silent(), Way.IN_THE_ROOM, SAME_PEOPLE, null));
        act("objectToLine", new ObjectToDecision(FIRST, CEM, Way.SHARED_DEVICE, SAME_PEOPLE));
        act("word", new WordObjection(STALL, 1, Way.SHARED_DEVICE, SAME_PEOPLE));
        act("restate", new Restate(STALL, 1, text("The same people would be needed twice")));
        act("understood", new Understood(STALL, 1, Way.SHARED_DEVICE));
        act("moves", new ChooseMoves(STALL, 1, List.of(Integration.SHORTEN)));
        act("close", new CloseObjection(STALL, 1, Objection.State.PREFERENCE, Way.SHARED_DEVICE));
    }

    private static void timing() {
        act("lengthen", new Lengthen(STALL));
        act("waitForAll", new WaitForAll(STALL, true));
        act("endWindow", new CloseWindow(STALL));
        act("takeUp", new TakeUp(STALL, MEETING, Stall.EIGHT));
        act("talkInstead", new CallToMeeting(STALL));
    }

    private static void turning() {
        act("drop", (in, _) -> new Drop(STALL, in.present(), Text.NONE));
        act("park", (in, _) -> new TakeCourse(STALL, PARK, in.present(), Text.NONE));
        act("refer", (in, _) -> new TakeCourse(STALL, new Course.Refer(null, List.of(ANA, CEM), DUE), in.present(), Text.NONE));
        act("backToNeed", (in, _) -> new TakeCourse(STALL, new Course.GoBack(Stage.UNDERSTAND), in.present(), Text.NONE));
        act("suggestPark", new SuggestCourse(STALL, PARK, Text.NONE));
        act("suggestDrop", new SuggestCourse(STALL, Course.LET_GO, Text.NONE));
        act("answerCourse", new AnswerCourse(STALL, CEM, Way.OWN_DEVICE, false));
        act("bringBack", new BringBack(STALL, Text.NONE));
    }

    private static void climbing() {
        act("otherWay", new TryWayOut(STALL, WayOut.WHAT_MAKES_IT_HARD, Text.NONE));
        act("askToHelp", new AskToHelp(STALL, JUNO));
        act("agreeToHelp", new AnswerHelp(STALL, JUNO, true));
        act("act", (_, given) -> new ActMeanwhile(STALL, Risk.SAFETY, given.now().today(), given.now().today().plusDays(13),
            text("The stall stays shut"), text("The ice on the square")));
        act("lastResort", new TakeLastResort(STALL, List.of()));
    }

    private static void leaving() {
        act("recordCare", new RecordCare(STALL, Care.MEDIATION_OFFER, LocalDate.of(2026, 11, 23)));
        act("heard", (in, _) -> new NoteHeard(STALL, in.present()));
        act("reactionOfEmil", new React(STALL, EMIL, Way.OWN_DEVICE, text("It hurts, and I see it")));
        act("appeal", new Appeal(STALL, EMIL, text("Please look at it again")));
    }
}
