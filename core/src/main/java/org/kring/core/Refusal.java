package org.kring.core;

import org.kring.core.agreement.AgreementRefusal;
import org.kring.core.backlog.BacklogRefusal;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.collective.CollectiveRefusal;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.handbook.HandbookRefusal;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.mission.MissionRefusal;
import org.kring.core.newcomer.NewcomerRefusal;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.proposal.ProposalRefusal;
import org.kring.core.report.ReportRefusal;
import org.kring.core.step.StepRefusal;
import org.kring.core.tryout.TryOutRefusal;

/** Why something cannot be done (yet). Each topic has its own enum; the sentences stand in the message files. */
public sealed interface Refusal permits TextRefusal, CollectiveRefusal, PeopleRefusal, CircleRefusal, BacklogRefusal,
    StepRefusal, ConsentRefusal, AgreementRefusal, ProposalRefusal, MeetingRefusal, MissionRefusal,
    TryOutRefusal, ReportRefusal, NewcomerRefusal, HandbookRefusal {
    String name();
}
