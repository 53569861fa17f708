package org.kring.core.circle;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;

/** What can be asked for about a circle itself. Its aim, domain and life change by a proposal only. */
public sealed interface CircleCommand extends Command {
    CircleId circle();

    /** Sits in as a guest, at once. */
    record SitIn(CircleId circle, MemberId member) implements CircleCommand {}

    /**
     * "I would like to be a member"; who was invited is one with that. A member of the circle may write it down. The circle
     * is asked about it in its next meeting (method.md section 2, joining).
     */
    record AskToJoin(CircleId circle, MemberId member) implements CircleCommand {}

    /** "I would rather go on as a guest." */
    record TakeBackJoining(CircleId circle, MemberId member) implements CircleCommand {}

    record LeaveCircle(CircleId circle, MemberId member) implements CircleCommand {}

    /** "Not now": what the page of the circle points out can wait for a month. @param why may be empty */
    record PutAway(CircleId circle, Finding.Rule rule, Text why) implements CircleCommand {}

    record GiveUpRole(CircleId circle, Role role) implements CircleCommand {}

    /** The circle is away on these days: its time to answer does not run, and nobody is reminded. */
    record TakeHolidays(CircleId circle, LocalDate from, LocalDate to) implements CircleCommand {}

    /** @param from the first day of those that are taken back */
    record TakeBackHolidays(CircleId circle, LocalDate from) implements CircleCommand {}

    /** "Anyone against?" was asked in a meeting of {@link #circle()}, of those who are there. */
    sealed interface Quick extends CircleCommand {
        MeetingId meeting();

        List<MemberId> present();
    }

    /** Nobody who is there sees a reason against this person in this role until then. */
    record NameForRole(CircleId circle, Role role, MemberId holder, LocalDate until, MeetingId meeting,
                       List<MemberId> present) implements Quick {}

    /** "Go on until our next meeting." */
    record GoOn(CircleId circle, Role role, LocalDate until, MeetingId meeting, List<MemberId> present)
        implements Quick {}

    /** The receiving circle says whether it sees a reason against a link from a circle inside. */
    record AnswerLink(CircleId circle, CircleId inside, Role role, boolean yes, MeetingId meeting,
                      List<MemberId> present) implements Quick {}

    /** The circle says whether it sees a reason against a change that the other one has decided. */
    record AnswerChange(CircleId circle, CircleId of, Wanted.Part part, int item, boolean yes, MeetingId meeting,
                        List<MemberId> present) implements Quick {}

    /** What the passing of time does. */
    sealed interface OfClock extends CircleCommand {}

    /** Thirty days after the end of a term nobody acts any more. */
    record EndTerm(CircleId circle, Role role) implements OfClock {}

    /** The day has come on which a helping circle ends, or a resting one wakes. */
    record EndOfLife(CircleId circle) implements OfClock {}
}
