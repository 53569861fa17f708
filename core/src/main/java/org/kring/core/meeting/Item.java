package org.kring.core.meeting;

import java.util.Optional;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Proposals;
import org.pcollections.PVector;

/**
 * One item of an agenda.
 *
 * @param number    names it within its meeting, whatever its place
 * @param title     its own title; empty for fixed kinds and where the topic or proposal has one
 * @param minutes   planned for it now
 * @param presenter who brings it, or null
 * @param topic     the waiting topic it is about or became, or null
 * @param proposal  the proposal that is decided in it, or null
 * @param addedBy   who put it on the agenda, or null where the agenda was ready
 * @param used      the time spent on it
 * @param outcome   what it came to, or null while it is not finished
 * @param agreement the agreement that is looked at again in it, or null
 * @param guest     who would like to be a member, or null
 * @param besides   what became of lines noted while it ran, to which somebody was against
 */
public record Item(int number, ItemKind kind, Text title, int minutes, Wanted wanted, MemberId presenter, TopicId topic,
                   ProposalId proposal, MemberId addedBy, Stopwatch used, Outcome outcome, AgreementId agreement,
                   MemberId guest, PVector<ProposalId> besides) {
    public boolean isFinished() {
        return outcome != null;
    }

    /** It has been begun, and may be running. */
    public boolean isBegun() {
        return used.isRunning() || used.before() > 0 || isFinished();
    }

    public boolean has(ProposalId proposal) {
        return proposal.equals(this.proposal) || besides.contains(proposal);
    }

    /** What is before everyone in it: what it decides itself, then what a line became; else what it has decided. */
    public Optional<Proposal> decidesNow(Proposals proposals) {
        var own = Optional.ofNullable(proposal).flatMap(proposals::find);
        return own.filter(ReadyAgenda::isOpen).or(() -> openBesides(proposals)).or(() -> own);
    }

    private Optional<Proposal> openBesides(Proposals proposals) {
        return besides.stream().flatMap(id -> proposals.find(id).stream()).filter(ReadyAgenda::isOpen).findFirst();
    }

    /** Whether what is before everyone now is what a line became. */
    public boolean decidesBesides(Proposals proposals) {
        return decidesNow(proposals).filter(now -> besides.contains(now.id())).isPresent();
    }

    Item planned(Text title, int minutes, Wanted wanted, MemberId presenter) {
        return new Item(number, kind, title, minutes, wanted, presenter, topic, proposal, addedBy, used, outcome, agreement, guest,
            besides);
    }

    Item lasting(int minutes) {
        return planned(title, minutes, wanted, presenter);
    }

    Item deciding(ProposalId proposal) {
        return new Item(number, kind, title, minutes, wanted, presenter, topic, proposal, addedBy, used, outcome, agreement, guest,
            besides);
    }

    Item besides(ProposalId another) {
        return new Item(number, kind, title, minutes, wanted, presenter, topic, proposal, addedBy, used, outcome, agreement, guest,
            besides.plus(another));
    }

    Item keptAs(TopicId topic) {
        return new Item(number, kind, title, minutes, wanted, presenter, topic, proposal, addedBy, used, outcome, agreement, guest,
            besides);
    }

    Item lookingAt(AgreementId agreement) {
        return new Item(number, kind, title, minutes, wanted, presenter, topic, proposal, addedBy, used, outcome, agreement, guest,
            besides);
    }

    Item about(MemberId guest) {
        return new Item(number, kind, title, minutes, wanted, presenter, topic, proposal, addedBy, used, outcome, agreement, guest,
            besides);
    }

    Item timed(Stopwatch used, Outcome outcome) {
        return new Item(number, kind, title, minutes, wanted, presenter, topic, proposal, addedBy, used, outcome, agreement, guest,
            besides);
    }
}
