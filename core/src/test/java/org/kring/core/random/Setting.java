package org.kring.core.random;

import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.PlanGroup;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Changes;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.Role;
import org.kring.core.consent.LastResort;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.Care;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.Stuck;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;
import org.kring.core.world.River;

/** Where lives begin that are to go far in one matter, and what goes on there. */
record Setting(String name, Supplier<Given> beginning, List<Moves> moves) {
    private static final Moves PEOPLE = new PeopleMoves();
    private static final Moves PROPOSALS = new ProposalMoves();
    private static final Moves AGREEMENTS = new AgreementMoves();
    private static final Moves MEETINGS = new MeetingMoves();
    private static final Moves LIVE = new LiveMoves();
    private static final Moves CIRCLES = new CircleMoves();
    private static final Moves JOINING = new JoiningMoves();
    private static final Moves TOPICS = new TopicMoves();
    private static final Moves STEPS = new StepMoves();
    private static final Moves REPORTS = new ReportMoves();
    private static final Moves HANDBOOK = new HandbookMoves();

    static final List<Setting> ALL = Stream.concat(Stream.of(
        new Setting("nine in a meeting", Evening::opened, List.of(PROPOSALS, PROPOSALS, PROPOSALS, PROPOSALS, LIVE,
            AGREEMENTS)),
        new Setting("three in a meeting", Setting::fewMeet, List.of(PROPOSALS, PROPOSALS, LIVE, AGREEMENTS)),
        new Setting("four who look after something", Setting::lookAfter, List.of(PROPOSALS, PROPOSALS, PROPOSALS,
            PROPOSALS, AGREEMENTS, PEOPLE)),
        new Setting("an evening", Evening::opened, List.of(LIVE, LIVE, LIVE, LIVE, LIVE, MEETINGS, PROPOSALS)),
        new Setting("few circles", () -> River.foundedBy(4), List.of(CIRCLES, CIRCLES, CIRCLES, CIRCLES, PROPOSALS,
            PEOPLE)),
        new Setting("four circles", Inverted::decided, List.of(CIRCLES, CIRCLES, CIRCLES, CIRCLES, LIVE)),
        new Setting("what four circles do", Inverted::decided, List.of(TOPICS, TOPICS, REPORTS, REPORTS, CIRCLES,
            STEPS, LIVE)),
        new Setting("beside all that", () -> River.foundedBy(4), List.of(STEPS, TOPICS, TOPICS, REPORTS, PEOPLE, PEOPLE,
            HANDBOOK, MEETINGS, AGREEMENTS)),
        new Setting("a link that waits for a yes", Setting::linkAwaited, List.of(CIRCLES, CIRCLES, CIRCLES, LIVE,
            PROPOSALS, PROPOSALS)),
        new Setting("people are asked for", Setting::peopleAskedFor, List.of(TOPICS)),
        new Setting("somebody is to leave", Setting::removalDrafted, List.of(PROPOSALS, PROPOSALS, MEETINGS, PEOPLE)),
        new Setting("somebody may be sent away", Setting::removalBegun, List.of(PROPOSALS, PROPOSALS, LIVE)),
        new Setting("whoever asks is against", Stuck::withWhoeverAsks, List.of(PROPOSALS, PROPOSALS, PROPOSALS, LIVE)),
        new Setting("guests ask to join", JoiningMoves::begin, List.of(JOINING, JOINING, JOINING, JOINING, PROPOSALS,
            MEETINGS, LIVE, PEOPLE)),
        new Setting("a leader has acted", Stuck::actedBefore, List.of(LIVE, LIVE, LIVE, LIVE, MEETINGS, AGREEMENTS))),
        Stream.of(LastResort.values()).flatMap(Setting::stuck)).toList();

    private static Stream<Setting> stuck(LastResort resort) {
        var moves = List.of(PROPOSALS, PROPOSALS, PROPOSALS, MEETINGS, PEOPLE);
        return Stream.of(new Setting("stuck, " + resort, () -> Stuck.back(resort), moves),
            new Setting("at the last step, " + resort, () -> Stuck.last(resort), moves));
    }

    private static Given fewMeet() {
        var four = River.foundedBy(4);
        return four.by(ANA, new PlanMeeting(RIVER, four.at(), Evening.MINUTES, Text.NONE),
            new OpenMeeting(MEETING, ANA, BEN, List.of(ANA, BEN, CEM)));
    }

    /** Hana is the magazine's delegate from now on, and the hub meets and has a proposal before it. */
    private static Given linkAwaited() {
        var hub = Inverted.decided();
        var magazine = hub.state().meetings().next();
        var here = members(hub, MAGAZINE);
        var named = hub.by(CEM, new PlanMeeting(MAGAZINE, hub.at(), 60, Text.NONE),
            new OpenMeeting(magazine, CEM, ANA, here),
            new NameForRole(MAGAZINE, Role.DELEGATE, HANA, Inverted.UNTIL, magazine, here),
            new CloseMeeting(magazine, true));
        var meeting = named.state().meetings().next();
        return named.by(FEMI, new PlanMeeting(RIVER, named.at(), 60, Text.NONE),
            new OpenMeeting(meeting, FEMI, CEM, members(named, RIVER)),
            new Begin(RIVER, FEMI, meeting, null, Content.of(text("We meet in the barn")), true));
    }

    /** Something presses in the magazine, and one of the legal circle, which meets, would take it on. */
    private static Given peopleAskedFor() {
        var hub = Inverted.decided();
        var topic = new TopicId(1);
        var asked = hub.by(CEM, new RaiseTopic(MAGAZINE, CEM, Wish.TALK, text("A letter from a lawyer")),
            new PressTopic(topic, CEM, text("An answer by Friday"), Text.NONE, null),
            new PlanGroup(topic, text("An answer"), List.of(CEM, DORA), CEM, hub.now().today().plusDays(20)));
        return asked.by(DORA, new PlanMeeting(LEGAL, asked.at(), 60, Text.NONE),
            new OpenMeeting(asked.state().meetings().next(), DORA, ANA, members(asked, LEGAL)));
    }

    private static List<MemberId> members(Given given, CircleId circle) {
        return List.copyOf(Inverted.circle(given, circle).members());
    }

    private static Given removalDrafted() {
        var six = River.foundedBy(6);
        return six.by(CEM, new Begin(RIVER, CEM, null, null, removal(six), false));
    }

    /** In a meeting in which everyone is, Dora too. */
    private static Given removalBegun() {
        var evening = Evening.opened();
        var id = evening.state().proposals().next();
        var drafted = evening.by(CEM, new Begin(RIVER, CEM, null, null, removal(evening), false));
        for (var care : Care.values()) {
            drafted = drafted.by(CEM, new RecordCare(id, care, evening.now().today().minusDays(1)));
        }
        return drafted.by(CEM, new Present(id)).by(BEN, new TakeUp(id, MEETING, NINE));
    }

    private static Content removal(Given given) {
        var until = given.now().today().plusDays(90);
        return Content.of(text("Dora leaves the circle")).with(new Effect.Remove(DORA, until));
    }

    private static Given lookAfter() {
        var items = Changes.NONE.take(RIVER, text("stalls"), 0).take(RIVER, text("tea"), 0);
        return Inverted.decided(River.foundedBy(4), items);
    }
}
