package org.kring.core;

import org.kring.core.agreement.AgreementCommand;
import org.kring.core.backlog.BacklogCommand;
import org.kring.core.circle.CircleCommand;
import org.kring.core.collective.CollectiveCommand;
import org.kring.core.handbook.HandbookCommand;
import org.kring.core.meeting.MeetingCommand;
import org.kring.core.mission.MissionCommand;
import org.kring.core.newcomer.NewcomerCommand;
import org.kring.core.people.PeopleCommand;
import org.kring.core.proposal.ProposalCommand;
import org.kring.core.report.ReportCommand;
import org.kring.core.step.StepCommand;
import org.kring.core.tryout.TryOutCommand;

/** What somebody wants to do. It is decided into events, or refused. */
public sealed interface Command permits CollectiveCommand, PeopleCommand, CircleCommand, BacklogCommand, StepCommand,
    AgreementCommand, ProposalCommand, MeetingCommand, MissionCommand, TryOutCommand, ReportCommand,
    NewcomerCommand, HandbookCommand {}
