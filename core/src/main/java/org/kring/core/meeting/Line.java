package org.kring.core.meeting;

import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.TopicId;

/**
 * One line of the notes, within the item it belongs to.
 *
 * @param number   names it within its meeting
 * @param by       who wrote it
 * @param revision how often its words were changed
 * @param step     the next step it became, or null
 * @param topic    the waiting topic it became, or null
 * @param decision the decision it became, or null
 * @param proposal the proposal it became because somebody saw a reason against, or null
 */
public record Line(int number, int item, Mark mark, Text text, MemberId by, int revision, boolean struck, StepId step,
                   TopicId topic, AgreementId decision, ProposalId proposal) {
    /** "Anyone against?" was asked and not answered yet. */
    public boolean isPending() {
        return mark == Mark.DECISION && !struck && decision == null && proposal == null && topic == null;
    }

    Line corrected(Text text) {
        return new Line(number, item, mark, text, by, revision + 1, struck, step, topic, decision, proposal);
    }

    Line strike() {
        return new Line(number, item, mark, text, by, revision + 1, true, step, topic, decision, proposal);
    }

    Line decided(AgreementId decision) {
        return new Line(number, item, mark, text, by, revision, struck, step, topic, decision, proposal);
    }

    Line proposed(ProposalId proposal) {
        return new Line(number, item, mark, text, by, revision, struck, step, topic, decision, proposal);
    }

    Line kept(TopicId topic) {
        return new Line(number, item, mark, text, by, revision, struck, step, topic, decision, proposal);
    }
}
