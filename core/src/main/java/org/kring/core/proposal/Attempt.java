package org.kring.core.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.proposal.Aside.Tried;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.ProposalEvent.WayOutGiven;

/**
 * One of the first ways on for a circle that is stuck, while it goes on: a sentence of everyone, or a text that somebody
 * writes. It ends with the next text that is asked about, or with another way.
 */
public final class Attempt {
    private static final int DAYS_TO_SAY = 3;
    private static final int DAYS_TO_WRITE = 7;

    private Attempt() {}

    /** The one that goes on. */
    public static Optional<Tried> going(Proposal p) {
        return p.stage() != Stage.OBJECTIONS || p.aside().tried().isEmpty() ? Optional.empty()
            : Optional.of(p.aside().tried().getLast())
                .filter(last -> last.way().rung() == 1 && last.rounds() == Ladder.stuckRounds(p));
    }

    /** Whether it asks everyone for a sentence. */
    public static boolean asksEach(Proposal p) {
        return going(p).filter(tried -> tried.way().asksEach()).isPresent();
    }

    /** What was said in the course of it. */
    public static List<Reaction> said(Proposal p, Tried tried) {
        return !tried.way().asksEach() ? List.of() : p.talk().reactions().stream()
            .filter(each -> !each.at().isBefore(tried.at()) && each.at().isBefore(end(p, tried))).toList();
    }

    /** What was thought of a text, without what was said while we were stuck. */
    public static List<Reaction> besides(Proposal p) {
        var stuck = p.aside().tried().stream().flatMap(tried -> said(p, tried).stream()).toList();
        return p.talk().reactions().stream().filter(each -> !stuck.contains(each)).toList();
    }

    /** Whoever writes once everyone was heard: whoever began it, and otherwise whoever asks the questions. */
    public static Optional<MemberId> writes(May may) {
        return Stream.concat(Stream.ofNullable(may.proposal().author()).filter(may::decides), SaysBack.of(may).stream()).findFirst();
    }

    /** Whether something came of it, so that the road may say that it was tried. */
    public static boolean isTried(Proposal p, Tried tried) {
        return tried.way().rung() > 1 || !said(p, tried).isEmpty()
            || !tried.way().asksEach() && p.version().number() > tried.version();
    }

    /** It lasts until the next way, or the next text. */
    private static Instant end(Proposal p, Tried tried) {
        var next = p.aside().tried().stream().map(Tried::at).filter(at -> at.isAfter(tried.at()));
        return Stream.concat(next, p.versions().stream().filter(each -> each.number() > tried.version()).map(Version::at))
            .min(Instant::compareTo).orElse(Instant.MAX);
    }

    /** Who has not given a sentence yet. */
    public static List<MemberId> notYet(May may) {
        return going(may.proposal()).filter(tried -> tried.way().asksEach()).map(tried -> may.deciders().stream()
            .filter(member -> said(may.proposal(), tried).stream().noneMatch(each -> each.by().equals(member))).toList())
            .orElse(List.of());
    }

    /** One sentence each. */
    static Check maySay(May may, MemberId member) {
        var going = going(may.proposal()).filter(tried -> tried.way().asksEach());
        return Check.that(going.isPresent(), ProposalRefusal.NOT_NOW).and(() -> Check.that(said(may.proposal(), going.get()).stream()
            .noneMatch(each -> each.by().equals(member)), ProposalRefusal.NOTHING_CHANGED));
    }

    static Decision decide(May may, TryWayOut c) {
        return Ladder.may(may, c.way())
            .and(() -> Check.that(c.way().rung() == 1 || c.way() == WayOut.OUTSIDE_FACILITATOR, ProposalRefusal.NOT_NOW))
            .and(() -> c.way().rung() == 1 ? Limits.fits(c.note(), Limits.LINE) : Limits.written(c.note(), Limits.LINE))
            .and(() -> day(may, c)).and(() -> Check.that(c.who() == null || may.decides(c.who()), ProposalRefusal.WHO_WORKS_ON_IT))
            .then(() -> begun(may, c));
    }

    private static Check day(May may, TryWayOut c) {
        var last = may.now().today().plusDays(Ladder.DAYS);
        return c.until() == null ? Check.OK : MayTurn.ahead(may, c.until())
            .and(() -> Check.that(!c.until().isAfter(last), ProposalRefusal.ENDS_IN_TWO_WEEKS, last));
    }

    private static List<Event> begun(May may, TryWayOut c) {
        var events = new ArrayList<Event>();
        events.add(Turning.tried(may, c.way(), c.note()));
        if (c.way().rung() == 1) {
            events.add(new WayOutGiven(may.proposal().id(), c.way().asksEach() ? null : writer(may, c), until(may, c)));
        }
        return events;
    }

    private static MemberId writer(May may, TryWayOut c) {
        return c.who() != null ? c.who() : may.actor() instanceof Actor.Member(var id) ? id : may.proposal().author();
    }

    /** What is said aloud in a meeting is said now. */
    private static LocalDate until(May may, TryWayOut c) {
        return c.way().asksEach() ? may.proposal().isInMeeting() ? null : may.now().today().plusDays(DAYS_TO_SAY)
            : c.until() == null ? may.now().today().plusDays(DAYS_TO_WRITE) : c.until();
    }
}
