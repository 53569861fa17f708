package org.kring.core.proposal;

import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.proposal.ProposalEvent.CareRecorded;
import org.kring.core.proposal.ProposalEvent.HadTheWord;
import org.kring.core.proposal.ProposalEvent.NothingAdded;
import org.kring.core.proposal.ProposalEvent.QuestionAnswered;
import org.kring.core.proposal.ProposalEvent.QuestionAsked;
import org.kring.core.proposal.ProposalEvent.Reacted;
import org.kring.core.proposal.ProposalEvent.TalkEvent;

/** How questions and reactions change a proposal. */
final class TalkEvolve {
    private TalkEvolve() {}

    static Proposal changed(Proposal p, Stamp stamp, TalkEvent event) {
        return switch (event) {
            case QuestionAsked e -> heard(p.with(p.talk().plus(question(e, stamp))), e.by());
            case QuestionAnswered(var _, var number, var by, var text) -> Answers.cleared(p.with(p.talk().answered(number, text, by)), number);
            case Reacted(var _, var version, var by, var way, var text) -> heard(p.with(p.talk()
                .plus(new Reaction(by, version, way, stamp.at(), text))), by);
            case NothingAdded(var _, var by, var _) -> heard(p, by);
            case HadTheWord(var _, var by) -> heard(p, by);
            case CareRecorded(var _, var what, var on) -> p.with(p.talk().plus(what, on));
        };
    }

    private static Question question(QuestionAsked e, Stamp stamp) {
        return new Question(e.question(), e.by(), e.way(), stamp.at(), e.text(), Text.NONE, null);
    }

    private static Proposal heard(Proposal p, MemberId by) {
        return p.with(p.step().heard(by)).with(p.talk().with(p.talk().word().had(by)));
    }
}
