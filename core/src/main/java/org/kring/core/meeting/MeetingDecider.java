package org.kring.core.meeting;

import org.kring.core.Decision;
import org.kring.core.meeting.MeetingCommand.CancelMeeting;
import org.kring.core.meeting.MeetingCommand.CloseForgotten;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.FinishNotes;
import org.kring.core.meeting.MeetingCommand.ForAgenda;
import org.kring.core.meeting.MeetingCommand.ForCourse;
import org.kring.core.meeting.MeetingCommand.ForItems;
import org.kring.core.meeting.MeetingCommand.ForNotes;
import org.kring.core.meeting.MeetingCommand.ForPeople;
import org.kring.core.meeting.MeetingCommand.ForRound;
import org.kring.core.meeting.MeetingCommand.MoveMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.Within;

/** Hands each command about meetings to the rules of its part. */
final class MeetingDecider {
    private MeetingDecider() {}

    static Decision decide(Scene scene, MeetingCommand command) {
        return switch (command) {
            case PlanMeeting c -> Planning.plan(scene, c);
            case Within c -> scene.decide(c.meeting(), meeting -> within(scene, meeting, c));
        };
    }

    private static Decision within(Scene scene, Meeting meeting, Within command) {
        return switch (command) {
            case ForCourse c -> course(scene, meeting, c);
            case ForAgenda c -> AgendaRules.decide(scene, meeting, c);
            case ForItems c -> ItemRules.decide(scene, meeting, c);
            case ForPeople c -> PeopleRules.decide(scene, meeting, c);
            case ForRound c -> RoundRules.decide(scene, meeting, c);
            case ForNotes c -> NoteRules.decide(scene, meeting, c);
        };
    }

    private static Decision course(Scene scene, Meeting meeting, ForCourse command) {
        return switch (command) {
            case MoveMeeting c -> Planning.move(scene, meeting, c);
            case CancelMeeting _ -> Planning.cancel(scene, meeting);
            case OpenMeeting c -> Opening.open(scene, meeting, c);
            case CloseMeeting(var _, var areFinal) -> Closing.close(scene, meeting, areFinal);
            case CloseForgotten _ -> Closing.closeForgotten(scene, meeting);
            case FinishNotes _ -> Closing.finishNotes(scene, meeting);
        };
    }
}
