package org.kring.core.circle;

import java.time.LocalDate;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;

/** What happens to a circle. Seats in a wider circle are computed from roles and never happen by themselves. */
public sealed interface CircleEvent extends Event {
    CircleId circle();

    /** @param slug the circle's part of its address; it never changes */
    record CircleFounded(CircleId circle, String slug, Text name, Text aim) implements CircleEvent {}

    /** @param until when a helping circle ends, or null; @param mandate what it is to bring back, or empty */
    record CircleOpened(CircleId circle, CircleId parent, Kind kind, String slug, LocalDate until, Text name, Text aim,
                        Text mandate) implements CircleEvent {}

    /** It was there before the collective came here. */
    record CircleBrought(CircleId circle) implements CircleEvent {}

    /** It has all it needs: aim, domain, members, roles, a first meeting and a next date. */
    record CircleActivated(CircleId circle) implements CircleEvent {}

    /** @param minds who minds its domain meanwhile, or null */
    record CircleRested(CircleId circle, LocalDate until, MemberId minds) implements CircleEvent {}

    record CircleWoke(CircleId circle) implements CircleEvent {}

    /** @param heir the circle to which its agreements and waiting topics go */
    record CircleEnded(CircleId circle, CircleId heir) implements CircleEvent {}

    /** Of its own members only the leader stays, if there is one; all others decide in the circles inside. */
    record HubFormed(CircleId circle, MemberId leader) implements CircleEvent {}

    record CircleMemberJoined(CircleId circle, MemberId member) implements CircleEvent {}

    /** A guest has turns in rounds and decides nothing. */
    record GuestJoined(CircleId circle, MemberId member) implements CircleEvent {}

    /** A guest would like to become a member. */
    record JoiningAsked(CircleId circle, MemberId member) implements CircleEvent {}

    /** It was taken back by whoever asked, or the circle has let it go; a guest goes on sitting in. */
    record JoiningLetGo(CircleId circle, MemberId member) implements CircleEvent {}

    /** A reason against was given in time: who had joined is a guest, and asks still. */
    record JoiningReopened(CircleId circle, MemberId member) implements CircleEvent {}

    /** Named by the opening of the circle, and not asked yet. */
    record MemberInvited(CircleId circle, MemberId member) implements CircleEvent {}

    record CircleMemberLeft(CircleId circle, MemberId member) implements CircleEvent {}

    record AimChanged(CircleId circle, Text aim) implements CircleEvent {}

    record DomainItemTaken(CircleId circle, int item, int within, Text text) implements CircleEvent {}

    record DomainItemLetGo(CircleId circle, int item) implements CircleEvent {}

    /** One of the two circles concerned has decided it. The parts are those of {@link Wanted}. */
    record ChangeWanted(CircleId circle, CircleId confirms, Wanted.Part part, int item, int within, Text text)
        implements CircleEvent {}

    /** The other circle has said yes; what changes follows. */
    record ChangeConfirmed(CircleId circle, Wanted.Part part, int item) implements CircleEvent {}

    record ChangeDeclined(CircleId circle, Wanted.Part part, int item) implements CircleEvent {}

    /** The parts are those of {@link Assignment}; whoever held the role before does not hold it any more. */
    record RoleFilled(CircleId circle, Role role, MemberId holder, LocalDate from, LocalDate until, Naming naming,
                      ProposalId proposal, MeetingId meeting, Confirmation confirmation) implements CircleEvent {}

    /** The circle is away from the first to the last of these days. */
    /** It is not pointed out before then. */
    record FindingPutAway(CircleId circle, Finding.Rule rule, LocalDate until, Text why) implements CircleEvent {}

    record HolidaysTaken(CircleId circle, LocalDate from, LocalDate to) implements CircleEvent {}

    /** @param from the first day of those that are taken back */
    record HolidaysTakenBack(CircleId circle, LocalDate from) implements CircleEvent {}

    /** "Go on until our next meeting." */
    record RoleExtended(CircleId circle, Role role, LocalDate until) implements CircleEvent {}

    record RoleEnded(CircleId circle, Role role, MemberId holder, RoleEnding why) implements CircleEvent {}

    /** The receiving circle has said yes to whoever links the two. */
    record LinkConfirmed(CircleId circle, Role role) implements CircleEvent {}

    /** The receiving circle saw a reason against: no seat until somebody else is named. */
    record LinkSuspended(CircleId circle, Role role) implements CircleEvent {}
}
