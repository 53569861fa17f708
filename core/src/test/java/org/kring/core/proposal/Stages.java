package org.kring.core.proposal;

import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.SIX;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.agreedHow;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.meeting;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.CircleEvent.CircleOpened;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.circle.Kind;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/**
 * The stall at every stage. From CLARIFY on one question is open; in the round nobody has answered yet; in OBJECTIONS one
 * reason is understood. On the long way the need is named, there is one dimension with an idea, and Cem writes; nobody
 * has said yet that they are ready. There is a circle inside, Oak.
 */
final class Stages {
    private static final Clauses WAIT = Clauses.READY.with(Absence.WAIT);

    static final Setting INSIDE = new Stages(true).of(IVO, JUNO);
    static final Setting OUTSIDE = new Stages(false).of(FEMI, GRETE);

    private final boolean inside;
    private final List<MemberId> present;
    private final Map<Stage, Given> stages = new EnumMap<>(Stage.class);

    private Stages(boolean inside) {
        this.inside = inside;
        present = inside ? EIGHT : List.of();
    }

    private Setting of(MemberId silent, MemberId guest) {
        var base = inside ? meeting() : River.foundedBy(6);
        var begun = base.events(new MemberJoined(guest), new GuestJoined(RIVER, guest), new CircleOpened(new CircleId(2), RIVER,
            Kind.WORKING, "oak", null, text("Oak"), text("Trees"), Text.NONE));
        var meeting = inside ? MEETING : null;
        withText(begun.by(CEM, new Begin(RIVER, CEM, meeting, null, content(), false)));
        together(begun.by(CEM, new BeginTogether(RIVER, CEM, meeting, null, text("A stall"))));
        return new Setting(stages.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue)),
            silent, guest, present);
    }

    private void withText(Given draft) {
        var clarify = draft.by(CEM, new Present(STALL), new Ask(STALL, ANA, Way.IN_THE_ROOM, text("Where?")));
        stages.put(Stage.DRAFT, draft);
        stages.put(Stage.WITHDRAWN, draft.by(CEM, new Withdraw(STALL)));
        stages.put(Stage.CLARIFY, clarify);
        stages.put(Stage.ADJUST, clarify.by(CEM, new MoveOn(STALL, Stage.ADJUST)));
        stages.put(Stage.REACT, stages.get(Stage.ADJUST).by(CEM, new MoveOn(STALL, Stage.REACT)));
        stages.put(Stage.CONSENT_ROUND, clarify.by(CEM, new OpenRound(STALL, 1, present)));
        stages.put(Stage.OBJECTIONS, objections(stages.get(Stage.CONSENT_ROUND)));
        stages.put(Stage.PENDING_ABSENT, decided(agreedHow(clarify, WAIT).by(CEM, new OpenRound(STALL, 1, present))));
        stages.put(Stage.DECIDED, decided(stages.get(Stage.CONSENT_ROUND)));
        stages.put(Stage.PARKED, resting(clarify, Acts.PARK));
        stages.put(Stage.REFERRED, resting(clarify, new Course.Refer(null, List.of(ANA), Acts.DUE)));
        stages.put(Stage.DROPPED, dropped(clarify));
    }

    private Given objections(Given asked) {
        var all = inside ? asked.by(ANA, object(ANA)).by(BEN, new OthersConsent(STALL, 1),
            new MoveOn(STALL, Stage.OBJECTIONS)) : consented(asked, 1, SIX.subList(1, 5)).by(ANA, object(ANA))
            .later(Duration.ofHours(96));
        return (inside ? all : all.by(BEN, new Restate(STALL, 1, text("Support needs the same people")))).by(ANA, new Understood(STALL, 1, Way.OWN_DEVICE));
    }

    private Given decided(Given asked) {
        return inside ? asked.by(BEN, new OthersConsent(STALL, 1), new Declare(STALL))
            : consented(asked, 1, SIX.subList(0, 5)).later(Duration.ofHours(96));
    }

    /** Outside of a meeting everyone is asked before. */
    private Given resting(Given clarify, Course course) {
        if (inside) {
            return clarify.by(CEM, new TakeCourse(STALL, course, EIGHT, Text.NONE));
        }
        var given = clarify.by(CEM, new SuggestCourse(STALL, course, Text.NONE));
        for (var member : SIX) {
            given = given.by(member, new AnswerCourse(STALL, member, Way.OWN_DEVICE, false));
        }
        return given;
    }

    /** Outside of a meeting nothing is let go; there it was let go in a meeting before. */
    private Given dropped(Given clarify) {
        return inside ? clarify.by(BEN, new Drop(STALL, EIGHT, Text.NONE))
            : clarify.events(new ProposalEvent.ProposalDropped(STALL, List.of(), Text.NONE));
    }

    private void together(Given begun) {
        stages.put(Stage.UNDERSTAND, begun.by(CEM, new NameNeed(STALL, text("People only find us through friends"))));
        stages.put(Stage.PICTURE, ready(stages.get(Stage.UNDERSTAND)).by(CEM, new GoOn(STALL, Stage.PICTURE, present),
            new AddDimension(STALL, CEM, Way.OWN_DEVICE, text("Where?"))));
        stages.put(Stage.SHAPE, ready(stages.get(Stage.PICTURE)).by(CEM, new GoOn(STALL, Stage.SHAPE, present),
            new AddIdea(STALL, 1, CEM, Way.OWN_DEVICE, text("At the market"))));
        stages.put(Stage.WRITING, stages.get(Stage.SHAPE).by(CEM, new ChooseWriters(STALL, List.of(CEM), Acts.DUE, present),
            new ChangeText(STALL, 1, content())));
    }

    private Given ready(Given given) {
        var all = given;
        for (var member : inside ? List.<MemberId>of() : SIX) {
            all = all.by(member, new SayReady(STALL, member, Way.OWN_DEVICE));
        }
        return all;
    }
}
