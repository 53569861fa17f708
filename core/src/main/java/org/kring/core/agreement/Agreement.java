package org.kring.core.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Heard;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What a circle has decided.
 *
 * @param terms  what it says; it never changes, but for the circle when that one ends
 * @param stands how it stood, from its decision to now
 * @param heard  how each decider was heard
 * @param care   what was noted on it since
 */
public record Agreement(AgreementId id, Terms terms, PVector<Stand> stands, List<Heard> heard, Care care) {
    private static final int NEAR_DAYS = 30;

    /**
     * What was decided, where and when.
     *
     * @param proposal the proposal it comes from, or null for a decision in one line
     * @param meeting  the meeting in which it was decided, or null
     * @param clauses  the rules it sets, for "How we decide"; null for all others
     */
    public record Terms(CircleId circle, Kind kind, Text title, Text text, Text why, Text measure, LocalDate starts,
                        ProposalId proposal, MeetingId meeting, Clauses clauses, Instant decided) {
        Terms of(CircleId circle) {
            return new Terms(circle, kind, title, text, why, measure, starts, proposal, meeting, clauses, decided);
        }
    }

    public Stand stand() {
        return stands.getLast();
    }

    public State state() {
        return stand().state();
    }

    /** Who minds it, or null when nobody does at the moment. */
    public MemberId owner() {
        return stand().owner();
    }

    /** When to look at it again; null for a decision in one line. */
    public LocalDate lookAgain() {
        return stand().lookAgain();
    }

    /** The agreement that stands in its place, or null. */
    public AgreementId replacedBy() {
        return stand().replacedBy();
    }

    /** The proposal that renewed, reopened or ended it, or null. */
    public ProposalId lastProposal() {
        return stand().proposal();
    }

    public boolean holds() {
        return state() == State.HOLDS;
    }

    public boolean isOnce() {
        return terms.kind() == Kind.ONCE;
    }

    public boolean isAct() {
        return terms.kind() == Kind.ACT;
    }

    /** Whether somebody does not belong to its circle while it holds; it ends on its day, and is decided anew or not at all. */
    public boolean isRemoval() {
        return care.removal() != null;
    }

    /** What the leader did is looked at in the next meeting, also where it is over by then. */
    public boolean awaitsReview() {
        return isAct() && stands.stream().noneMatch(stand -> stand.cause() == Stand.Cause.REVIEWED);
    }

    /** How often another circle whose yes was needed has said no. */
    public int declines() {
        return (int) stands.stream().filter(stand -> stand.cause() == Stand.Cause.DECLINED).count();
    }

    /** Whether it was agreed on before the collective came here. */
    public boolean isFromBefore() {
        return terms.kind() == Kind.AGREEMENT && terms.proposal() == null;
    }

    public boolean saysHowWeDecide() {
        return terms.clauses() != null;
    }

    /** The title, or the first line of the text where there is none. */
    public Text headline() {
        return terms.title().isBlank() ? new Text(terms.text().toString().lines().findFirst().orElse("")) : terms.title();
    }

    public CircleId circle() {
        return terms.circle();
    }

    /** It holds, and the day on which it was to be looked at again has come. It holds on until decided otherwise. */
    public boolean isToBeLookedAt(LocalDate today) {
        return holds() && lookAgain() != null && !lookAgain().isAfter(today);
    }

    /** Its day comes near: thirty days before, or for what holds only a short time, in the last third of it (our choice). */
    public boolean isNear(Moment now) {
        if (!holds() || lookAgain() == null) {
            return false;
        }
        var today = now.today();
        return !lookAgain().isAfter(today.plusDays(NEAR_DAYS)) && !today.isBefore(nearFrom(now.zone()));
    }

    private LocalDate nearFrom(ZoneId zone) {
        var days = ChronoUnit.DAYS.between(looked().atZone(zone).toLocalDate(), lookAgain());
        return lookAgain().minusDays(Math.min(NEAR_DAYS, Math.max(1, days / 3)));
    }

    /** When the circle last looked at it and decided about it. */
    public Instant looked() {
        return stands.reversed().stream().filter(stand -> stand.cause().isLook()).findFirst().orElseThrow().from();
    }

    /** Why somebody with new information asks to look at it before its day, while the circle has not. */
    public Optional<Remark> askedEarly() {
        return care.early().stream().reduce((_, later) -> later).filter(asked -> holds() && asked.at().isAfter(looked()));
    }

    /** Its day came, and nobody had decided otherwise. */
    public boolean hasEndedByItself() {
        return care.endsByItself() && state() == State.NO_LONGER && replacedBy() == null && lastProposal() == null
            && stands.stream().noneMatch(stand -> stand.cause() == Stand.Cause.STOPPED);
    }

    public Optional<Heard> heardOf(MemberId member) {
        return heard.stream().filter(each -> each.member().equals(member)).findFirst();
    }

    /** Decided while this member was not there, and a reason against can still be given. */
    public boolean hasTheText(MemberId member) {
        return heardOf(member).filter(each -> each.how() == Heard.How.HAS_THE_TEXT).isPresent();
    }

    /** The end of the window of those who were not there, while it runs. */
    public Optional<Instant> windowEnd() {
        return heard.stream().filter(each -> each.how() == Heard.How.HAS_THE_TEXT).map(Heard::until)
            .min(Comparator.naturalOrder());
    }

    /** How it stood at the end of a day; empty before it was decided. */
    public Optional<Agreement> asOf(LocalDate day, ZoneId zone) {
        var end = day.plusDays(1).atStartOfDay(zone).toInstant();
        var then = stands.stream().filter(stand -> stand.from().isBefore(end)).toList();
        return then.isEmpty() ? Optional.empty()
            : Optional.of(new Agreement(id, terms, TreePVector.from(then), heard, care));
    }

    Agreement passedTo(CircleId circle) {
        return new Agreement(id, terms.of(circle), stands, heard, care.filed(0));
    }

    Agreement now(Stand stand) {
        return new Agreement(id, terms, stands.plus(stand), heard, care);
    }

    Agreement heard(List<Heard> heard) {
        return new Agreement(id, terms, stands, heard, care);
    }

    Agreement with(Care care) {
        return new Agreement(id, terms, stands, heard, care);
    }
}
