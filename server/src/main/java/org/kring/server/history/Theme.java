package org.kring.server.history;

import org.kring.core.Event;
import org.kring.core.agreement.AgreementEvent;
import org.kring.core.backlog.BacklogEvent;
import org.kring.core.circle.CircleEvent;
import org.kring.core.collective.CollectiveEvent;
import org.kring.core.handbook.HandbookEvent;
import org.kring.core.meeting.MeetingEvent;
import org.kring.core.mission.MissionEvent;
import org.kring.core.newcomer.NewcomerEvent;
import org.kring.core.people.PeopleEvent;
import org.kring.core.proposal.ProposalEvent;
import org.kring.core.report.ReportEvent;
import org.kring.core.step.StepEvent;
import org.kring.core.tryout.TryOutEvent;

/** What the history can be narrowed to. */
public enum Theme {
    PEOPLE, TOPICS, DECISIONS, MEETINGS, NEEDS, HANDBOOK;

    static Theme of(Event event) {
        return switch (event) {
            case CollectiveEvent _, PeopleEvent _, CircleEvent _, NewcomerEvent _ -> PEOPLE;
            case BacklogEvent _, StepEvent _, TryOutEvent _ -> TOPICS;
            case AgreementEvent _, ProposalEvent _ -> DECISIONS;
            case MeetingEvent _, ReportEvent _ -> MEETINGS;
            case MissionEvent _ -> NEEDS;
            case HandbookEvent _ -> HANDBOOK;
        };
    }
}
