package org.kring.core.agreement;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Heard;

/** What happens to agreements. */
public sealed interface AgreementEvent extends Event {
    /** Comes into force. The parts are those of {@link Agreement}. */
    record Agreed(AgreementId agreement, CircleId circle, Kind kind, ProposalId proposal, MeetingId meeting,
                  MemberId owner, LocalDate starts, LocalDate lookAgain, Clauses clauses, List<Heard> heard,
                  Text title, Text text, Text why, Text measure) implements AgreementEvent {}

    record AgreementReplaced(AgreementId agreement, AgreementId by) implements AgreementEvent {}

    /** @param proposal the proposal that ended it; null where its last day was over */
    record AgreementEnded(AgreementId agreement, ProposalId proposal) implements AgreementEvent {}

    record AgreementRenewed(AgreementId agreement, ProposalId proposal, LocalDate lookAgain)
        implements AgreementEvent {}

    /** Out of force while a reason against it is worked on. */
    record AgreementSuspended(AgreementId agreement, ProposalId proposal) implements AgreementEvent {}

    /** In force again as it was. */
    record AgreementRestored(AgreementId agreement, List<Heard> heard) implements AgreementEvent {}

    /** How each decider was heard, after somebody was heard later or the window ended. */
    record AgreementHeard(AgreementId agreement, List<Heard> heard) implements AgreementEvent {}

    /** Its circle has ended: another one holds it now. */
    record AgreementPassed(AgreementId agreement, CircleId circle) implements AgreementEvent {}

    record OwnerLeft(AgreementId agreement) implements AgreementEvent {}

    record OwnerFound(AgreementId agreement, MemberId owner) implements AgreementEvent {}

    record WatchNoted(AgreementId agreement, MemberId by, Way way, Text text) implements AgreementEvent {}

    /** Looked at: what was seen. */
    record SeenNoted(AgreementId agreement, MemberId by, Way way, Text text) implements AgreementEvent {}

    record EarlyLookAsked(AgreementId agreement, MemberId by, Way way, Text text) implements AgreementEvent {}

    /** It ends on the day on which it would be looked at again, unless decided otherwise. */
    record EndsByItself(AgreementId agreement) implements AgreementEvent {}

    record ClashDeclared(AgreementId agreement, AgreementId other, MemberId by, Way way, Text text)
        implements AgreementEvent {}

    record ClashTakenBack(AgreementId agreement, AgreementId other) implements AgreementEvent {}

    record NewcomersRead(AgreementId agreement, boolean yes) implements AgreementEvent {}

    /** The circle has looked at what its leader did. */
    record ActReviewed(AgreementId agreement, MeetingId meeting) implements AgreementEvent {}

    /** What the leader did ends before its day. */
    record ActEnded(AgreementId agreement) implements AgreementEvent {}

    /**
     * The other circle whose yes it needed has said no.
     *
     * @param ends nothing else was decided with it, so nothing of it holds
     */
    record AgreementDeclined(AgreementId agreement, CircleId by, boolean ends) implements AgreementEvent {}

    /** While it holds this person does not belong to its circle. */
    record MemberApart(AgreementId agreement, MemberId member) implements AgreementEvent {}

    /** Whoever does not belong any more has asked the wider circle to look at that, with this topic. */
    record AppealMade(AgreementId agreement, TopicId topic) implements AgreementEvent {}

    /** It belongs to something that its circle looks after; 0 for nothing in particular. */
    record AgreementFiled(AgreementId agreement, int item) implements AgreementEvent {}
}
