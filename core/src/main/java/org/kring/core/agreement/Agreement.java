package org.kring.core.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Heard;
import org.pcollections.PVector;

/**
 * What a circle has decided.
 *
 * @param terms    what it says; it never changes
 * @param owner    who minds it, or null when nobody does at the moment
 * @param lookAgain when to look at it again; null for a decision in one line
 * @param heard    how each decider was heard
 * @param changed  when it ended, was reopened or came back, or null
 * @param replacedBy the agreement that stands in its place, or null
 * @param lastProposal the proposal that renewed, reopened or ended it, or null
 */
public record Agreement(AgreementId id, Terms terms, MemberId owner, LocalDate lookAgain, List<Heard> heard,
                        State state, Instant changed, AgreementId replacedBy, ProposalId lastProposal,
                        PVector<Watched> watched) {
    /**
     * What was decided, where and when.
     *
     * @param proposal the proposal it comes from, or null for a decision in one line
     * @param meeting  the meeting in which it was decided, or null
     * @param clauses  the rules it sets, for "How we decide"; null for all others
     */
    public record Terms(CircleId circle, Kind kind, Text title, Text text, Text why, Text measure, LocalDate starts,
                        ProposalId proposal, MeetingId meeting, Clauses clauses, Instant decided) {}

    public boolean holds() {
        return state == State.HOLDS;
    }

    public boolean isOnce() {
        return terms.kind() == Kind.ONCE;
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
        return holds() && lookAgain != null && !lookAgain.isAfter(today);
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

    Agreement heard(List<Heard> heard) {
        return new Agreement(id, terms, owner, lookAgain, heard, state, changed, replacedBy, lastProposal, watched);
    }

    Agreement owned(MemberId owner) {
        return new Agreement(id, terms, owner, lookAgain, heard, state, changed, replacedBy, lastProposal, watched);
    }

    Agreement renewed(LocalDate lookAgain, ProposalId proposal) {
        return new Agreement(id, terms, owner, lookAgain, heard, state, changed, replacedBy, proposal, watched);
    }

    Agreement in(State state, Instant at, AgreementId replacedBy, ProposalId proposal) {
        return new Agreement(id, terms, owner, lookAgain, heard, state, at, replacedBy, proposal, watched);
    }

    Agreement watched(Watched note) {
        return new Agreement(id, terms, owner, lookAgain, heard, state, changed, replacedBy, lastProposal,
            watched.plus(note));
    }
}
