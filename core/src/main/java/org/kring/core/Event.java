package org.kring.core;

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

/** Something that happened in a collective. Free text in an event is of type {@link Text}, everything else is fact. */
public sealed interface Event permits CollectiveEvent, PeopleEvent, CircleEvent, BacklogEvent, StepEvent,
    AgreementEvent, ProposalEvent, MeetingEvent, MissionEvent, TryOutEvent, ReportEvent,
    NewcomerEvent, HandbookEvent {}
