package org.kring.core.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Said;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.ObjectionRaised;
import org.kring.core.proposal.ProposalEvent.ObjectionWorded;

/** The answers to "do you see a reason against?". */
final class Speaking {
    private Speaking() {}

    static Decision consent(May may, Consent c) {
        return may.consent(c.by(), c.way()).and(() -> may.isText(c.version())).then(() ->
            saysSo(may, c.by(), c.way()) ? List.of() : List.of(answered(may, List.of(c.by()), Said.CONSENT, c.way())));
    }

    /** The same said twice, in the same way, is said once. */
    private static boolean saysSo(May may, MemberId member, Way way) {
        return may.proposal().answerOf(member)
            .filter(answer -> answer.said() == Said.CONSENT && answer.way() == way).isPresent();
    }

    static Decision others(May may, OthersConsent c) {
        return may.othersConsent().and(() -> may.isText(c.version()))
            .then(() -> othersSay(may).map(by -> answered(may, by, Said.CONSENT, way(may, by))).<Event>map(each -> each).toList());
    }

    /** Whoever writes it down for the others and has not answered yet says so too: that is their own word. */
    private static Stream<List<MemberId>> othersSay(May may) {
        var all = may.proposal().othersNotYet();
        return Stream.of(all.stream().filter(member -> !may.isBy(member)).toList(), all.stream().filter(may::isBy).toList())
            .filter(by -> !by.isEmpty());
    }

    private static Way way(May may, List<MemberId> by) {
        return may.isBy(by.getFirst()) ? Way.OWN_DEVICE : Way.IN_THE_ROOM;
    }

    static Decision askFirst(May may, AskFirst c) {
        return may.askFirst(c.by(), c.way()).and(() -> may.isText(c.version()))
            .and(() -> Limits.written(c.question(), Limits.PARAGRAPH))
            .then(() -> List.of(answered(may, List.of(c.by()), Said.ASKS, c.way()),
                Deciding.question(may, new Ask(c.proposal(), c.by(), c.way(), c.question()))));
    }

    private static Answered answered(May may, List<MemberId> by, Said said, Way way) {
        var round = may.proposal().asking().round();
        return new Answered(may.proposal().id(), round.number(), round.version(), by, said, way);
    }

    static Decision object(May may, RaiseObjection c) {
        return may.object(c.by(), c.way()).and(() -> may.isText(c.version())).and(c.words()::check)
            .and(() -> Check.that(mayBeWordless(c) || c.words().areFound(), ProposalRefusal.REASON_HAS_NO_WORDS))
            .then(() -> wordless(may, c).map(open -> found(c, open)).orElseGet(() -> List.of(raised(may, c))));
    }

    /** What is said aloud is written down afterwards. */
    private static boolean mayBeWordless(RaiseObjection c) {
        return c.later() || c.way() == Way.IN_THE_ROOM;
    }

    /** This person's reason against the same text that waits for its words. */
    private static Optional<Objection> wordless(May may, RaiseObjection c) {
        return may.proposal().asking().objections().stream()
            .filter(each -> each.by().equals(c.by()) && each.version() == c.version() && each.isOpen() && !each.isNamed())
            .filter(_ -> may.proposal().answerOf(c.by()).filter(answer -> answer.said() == Said.OBJECTION).isPresent())
            .findFirst();
    }

    /** A reason that is there without words is not raised once more: it finds them. */
    private static List<Event> found(RaiseObjection c, Objection open) {
        var w = c.words();
        return w.areFound() ? List.of(new ObjectionWorded(c.proposal(), open.number(), w.might(), w.part(), w.touched(),
            w.sign(), w.change())) : List.of();
    }

    static ObjectionRaised raised(May may, RaiseObjection c) {
        var asking = may.proposal().asking();
        var w = c.words();
        return new ObjectionRaised(c.proposal(), asking.objections().size() + 1, asking.round().number(),
            c.version(), c.by(), c.way(), c.listener(), w.might(), w.part(), w.touched(), w.sign(), w.change());
    }
}
