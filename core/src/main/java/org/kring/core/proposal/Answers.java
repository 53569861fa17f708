package org.kring.core.proposal;

import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.consent.Answer;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Objection.State;
import org.kring.core.consent.Round;
import org.kring.core.consent.Said;
import org.kring.core.consent.Words;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.ObjectionClosed;
import org.kring.core.proposal.ProposalEvent.ObjectionRaised;

/** How answers and reasons against change a proposal. */
final class Answers {
    private Answers() {}

    static Proposal given(Proposal p, Stamp stamp, Answered e) {
        var answered = p.with(p.asking().with(round -> said(round, e.by(), e.said(), e.way(), stamp)));
        return e.said() == Said.CONSENT ? met(answered, e.by()) : answered;
    }

    /** Whoever wanted to know more knows it now, and is asked anew: "I need to know more" is no answer to wait for any longer. */
    static Proposal cleared(Proposal p, int question) {
        var asker = p.question(question).orElseThrow().by();
        return p.answerOf(asker).filter(answer -> answer.said() == Said.ASKS).isEmpty() || p.hasOpenQuestion(asker) ? p
            : p.with(p.asking().with(round -> round.unanswered(asker)));
    }

    private static Round said(Round round, List<MemberId> by, Said said, Way way, Stamp stamp) {
        for (var member : by) {
            var before = round.answerOf(member).map(Answer::said).orElse(null);
            round = round.with(member, new Answer(said, way, stamp.member(), stamp.at(), before, false));
        }
        return round;
    }

    /** Whoever sees no reason against a text has closed their reasons: a later text meets them, or they took them back. */
    private static Proposal met(Proposal p, List<MemberId> by) {
        var version = p.version().number();
        return p.openObjections().stream().noneMatch(objection -> by.contains(objection.by())) ? p
            : p.with(p.asking().objections(each -> !each.isOpen() || !by.contains(each.by()) ? each
                : each.in(each.version() < version ? State.INTEGRATED : State.WITHDRAWN)));
    }

    static Proposal objected(Proposal p, Stamp stamp, ObjectionRaised e) {
        var words = new Words(e.might(), e.part(), e.touched(), e.sign(), e.change());
        var objection = new Objection(e.objection(), e.by(), e.version(), e.way(), stamp.at(), words, e.listener(),
            Text.NONE, null, State.RAISED, List.of());
        return p.with(p.asking().plus(objection)
            .with(round -> said(round, List.of(e.by()), Said.OBJECTION, e.way(), stamp)));
    }

    /** With one's last reason against this text closed, one sees none. */
    static Proposal closed(Proposal p, Stamp stamp, ObjectionClosed e) {
        var closed = p.with(p.asking().objection(e.objection(), each -> each.in(e.as())));
        var objection = p.asking().objections().get(e.objection() - 1);
        var was = p.answerOf(objection.by()).filter(answer -> answer.said() == Said.OBJECTION).isPresent();
        return was && closed.openAgainst().stream().noneMatch(each -> each.by().equals(objection.by()))
            ? closed.with(closed.asking()
                .with(round -> said(round, List.of(objection.by()), Said.CONSENT, e.way(), stamp)))
            : closed;
    }

    static Proposal left(Proposal p, MemberId member) {
        return p.with(p.aside().motion() == null ? p.aside() : p.aside().with(p.aside().motion().without(member)))
            .with(p.asking().with(round -> round.without(member))
            .objections(each -> each.isOpen() && each.by().equals(member) ? each.in(State.LAPSED) : each));
    }

    static Proposal takenUp(Proposal p, Stamp stamp, List<MemberId> heard) {
        var table = new Stamp(stamp.version(), stamp.at(), null);
        return p.with(p.asking().with(round -> said(round, heard, Said.CONSENT, Way.IN_THE_ROOM, table)));
    }
}
