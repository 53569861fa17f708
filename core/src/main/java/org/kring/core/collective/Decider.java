package org.kring.core.collective;

import java.time.Instant;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Command;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.agreement.AgreementCommand;
import org.kring.core.agreement.AgreementEvent;
import org.kring.core.agreement.Agreements;
import org.kring.core.backlog.Backlog;
import org.kring.core.backlog.BacklogCommand;
import org.kring.core.backlog.BacklogEvent;
import org.kring.core.circle.CircleCommand;
import org.kring.core.circle.CircleEvent;
import org.kring.core.circle.Circles;
import org.kring.core.handbook.Handbook;
import org.kring.core.handbook.HandbookCommand;
import org.kring.core.handbook.HandbookEvent;
import org.kring.core.meeting.MeetingCommand;
import org.kring.core.meeting.MeetingEvent;
import org.kring.core.meeting.Meetings;
import org.kring.core.mission.Mission;
import org.kring.core.mission.MissionCommand;
import org.kring.core.mission.MissionEvent;
import org.kring.core.newcomer.NewcomerCommand;
import org.kring.core.newcomer.NewcomerEvent;
import org.kring.core.newcomer.Newcomers;
import org.kring.core.people.People;
import org.kring.core.people.PeopleCommand;
import org.kring.core.people.PeopleEvent;
import org.kring.core.proposal.ProposalCommand;
import org.kring.core.proposal.ProposalEvent;
import org.kring.core.proposal.Proposals;
import org.kring.core.report.ReportCommand;
import org.kring.core.report.ReportEvent;
import org.kring.core.report.Reports;
import org.kring.core.step.StepCommand;
import org.kring.core.step.StepEvent;
import org.kring.core.step.Steps;
import org.kring.core.tryout.TryOutCommand;
import org.kring.core.tryout.TryOutEvent;
import org.kring.core.tryout.TryOuts;

/** The one door: hands each command and each event to the topic it belongs to. */
public final class Decider {
    private Decider() {}

    /**
     * Decides a command against a state.
     *
     * @param at the time of the command, never before the time of the last event
     * @return the events that follow, those that {@link Consequences} add included, or why the command is refused
     */
    public static Decision decide(Collective state, Actor actor, Instant at, Command command) {
        var decision = decideAlone(state, actor, new Moment(at, state.zone()), command);
        return decision instanceof Decision.Accepted(var events)
            ? new Decision.Accepted(Consequences.complete(state, actor, at, events)) : decision;
    }

    private static Decision decideAlone(Collective state, Actor actor, Moment now, Command command) {
        if (!state.founded() && !(command instanceof CollectiveCommand)) {
            return Decision.no(CollectiveRefusal.NOT_FOUNDED_YET);
        }
        var place = (actor instanceof Actor.Table(var meeting) ? Tables.mayAsk(state, meeting, command) : Check.OK)
            .and(() -> Rooms.mayAsk(state, now, command)).and(() -> Pointing.mayAsk(state, command));
        return place.refusal().<Decision>map(refused -> refused)
            .orElseGet(() -> decideByTopic(state, actor, now, command));
    }

    private static Decision decideByTopic(Collective state, Actor actor, Moment now, Command command) {
        return switch (command) {
            case CollectiveCommand c -> Founding.decide(state, actor, now, c);
            case PeopleCommand c -> People.decide(state.people(), actor, now, c);
            case CircleCommand c -> Circles.decide(state.circles(), state.people(), actor, now, c);
            case BacklogCommand c -> Backlog.decide(state.backlog(), state.belowBacklog(), actor, now, c);
            case StepCommand c -> Steps.decide(state.steps(), state.belowSteps(), actor, now, c);
            case AgreementCommand c -> Agreements.decide(state.agreements(), state.belowAgreements(), actor, now, c);
            case ProposalCommand c -> Proposals.decide(state.proposals(), state.belowProposals(), actor, now, c);
            case MeetingCommand c -> Meetings.decide(state.meetings(), state.belowMeetings(), actor, now, c);
            case MissionCommand c -> Mission.decide(state.mission(), state.people(), actor, c);
            case ReportCommand c -> Reports.decide(state.reports(), state.belowReports(), actor, now, c);
            case TryOutCommand c -> TryOuts.decide(state.tryOuts(), state.belowTryOuts(), actor, now, c);
            case NewcomerCommand c -> Newcomers.decide(state.newcomers(), state.people(), actor, now, c);
            case HandbookCommand c -> Handbook.decide(state.handbook(), state.belowHandbook(), actor, now, c);
        };
    }

    /** Folds one event into the state. Throws {@link org.kring.core.DamagedLog} when it does not fit. */
    public static Collective evolve(Collective state, Stamp stamp, Event event) {
        return switch (event) {
            case CollectiveEvent e -> Founding.evolve(state, e);
            case PeopleEvent e -> state.with(People.evolve(state.people(), stamp, e));
            case CircleEvent e -> state.with(Circles.evolve(state.circles(), stamp, e));
            case BacklogEvent e -> state.with(Backlog.evolve(state.backlog(), stamp, e));
            case StepEvent e -> state.with(Steps.evolve(state.steps(), stamp, e));
            case AgreementEvent e -> state.with(Agreements.evolve(state.agreements(), stamp, e));
            case ProposalEvent e -> state.with(Proposals.evolve(state.proposals(), stamp, e));
            case MeetingEvent e -> state.with(Meetings.evolve(state.meetings(), stamp, e));
            case MissionEvent e -> state.with(Mission.evolve(state.mission(), stamp, e));
            case ReportEvent e -> state.with(Reports.evolve(state.reports(), stamp, e));
            case TryOutEvent e -> state.with(TryOuts.evolve(state.tryOuts(), stamp, e));
            case NewcomerEvent e -> state.with(Newcomers.evolve(state.newcomers(), stamp, e));
            case HandbookEvent e -> state.with(Handbook.evolve(state.handbook(), stamp, e));
        };
    }
}
