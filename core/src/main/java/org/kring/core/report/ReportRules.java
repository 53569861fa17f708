package org.kring.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogRules;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.circle.Role;
import org.kring.core.report.ReportCommand.AddToReport;
import org.kring.core.report.ReportCommand.HandOnReport;
import org.kring.core.report.ReportCommand.OfferHelp;
import org.kring.core.report.ReportCommand.WriteReport;
import org.kring.core.report.ReportEvent.HelpOffered;
import org.kring.core.report.ReportEvent.ReportAdded;
import org.kring.core.report.ReportEvent.ReportHandedOn;
import org.kring.core.report.ReportEvent.ReportWritten;

/** Who writes a circle's lines, adds to them, hands them on and answers them (method.md section 9, report). */
public record ReportRules(Reports reports, Reports.Below below, Actor actor, Moment now) {
    Decision decide(ReportCommand command) {
        return switch (command) {
            case WriteReport c -> mayWrite(c.circle()).and(() -> isFor(c.by())).and(() -> writes(c.circle(), c.by()))
                .and(c.lines()::check).then(() -> List.of(written(c)));
            case AddToReport c -> mayAdd(c.circle(), c.by()).and(() -> isLatest(c.circle(), c.number()))
                .and(() -> Limits.written(c.text(), Limits.LINE))
                .then(new ReportAdded(c.circle(), c.number(), c.by(), c.text()));
            case HandOnReport(var circle, var number) -> mayHandOn(circle).and(() -> isLatest(circle, number))
                .then(() -> List.of(new ReportHandedOn(circle, number, wider(circle).orElseThrow())));
            case OfferHelp c -> mayOffer(c.circle(), c.to()).and(() -> isFor(c.by())).and(() -> isIn(c.circle(), c.by()))
                .and(() -> backlog().mayRaise(raised(c))).then(() -> offered(c));
        };
    }

    /** The delegate; where there is none or they are away, the leader; or else anybody of the circle. */
    public Optional<MemberId> writer(Circle circle) {
        return circle.holder(Role.DELEGATE).filter(this::isThere).or(() -> circle.holder(Role.LEADER).filter(this::isThere));
    }

    private boolean isThere(MemberId member) {
        return !below.people().isOnLeave(member, now.today());
    }

    /** On the own device, or together on the device on the table. */
    public Check mayWrite(CircleId id) {
        return below.circles().actsInOrAtTheTable(id, actor)
            .and(() -> Check.that(known(id).state().isAtWork() && wider(id).isPresent(), ReportRefusal.NOBODY_TO_TELL))
            .and(() -> actor instanceof Actor.Member(var me) ? writes(id, me) : Check.OK);
    }

    private Check writes(CircleId id, MemberId by) {
        var writer = writer(known(id));
        return isIn(id, by).and(() -> Check.that(writer.isEmpty() || writer.get().equals(by),
            ReportRefusal.SOMEBODY_ELSE_WRITES, writer.orElse(by)));
    }

    private ReportWritten written(WriteReport c) {
        var number = reports.draft(c.circle()).map(Report::number).orElse(reports.of(c.circle()).size() + 1);
        var l = c.lines();
        return new ReportWritten(c.circle(), number, c.by(), l.capacity(), l.aims().stream().map(AimLine::going).toList(),
            l.aims().stream().map(AimLine::aim).toList(), l.weeks(), l.need(), l.mood(), l.known());
    }

    /** One of our two, until the wider circle meets. */
    public Check mayAdd(CircleId id, MemberId by) {
        return below.circles().actsInOrAtTheTable(id, actor).and(() -> isFor(by))
            .and(() -> Check.that(known(id).rolesOf(by).stream().anyMatch(Role::isLink),
                ReportRefusal.ONLY_OUR_TWO))
            .and(() -> Check.that(reports.latest(id).isPresent(), ReportRefusal.NO_SUCH_REPORT))
            .and(() -> Check.that(reports.latest(id).filter(this::isStillOurs).isPresent(), ReportRefusal.WIDER_CIRCLE_HAS_IT));
    }

    private boolean isStillOurs(Report report) {
        return !report.isHandedOn() || below.meetings().liveIn(report.to()).isEmpty()
            && reports.forNext(below.meetings(), report.circle(), report.to()).isPresent();
    }

    /** Whoever may write it, once the circle has seen it. */
    public Check mayHandOn(CircleId id) {
        return mayWrite(id).and(() -> Check.that(reports.latest(id).isPresent(), ReportRefusal.NO_SUCH_REPORT))
            .and(() -> Check.that(reports.draft(id).isPresent(), ReportRefusal.HANDED_ON_ALREADY));
    }

    private Check isLatest(CircleId id, int number) {
        return Check.that(reports.latest(id).filter(report -> report.number() == number).isPresent(),
            ReportRefusal.NO_SUCH_REPORT);
    }

    /** A circle offers help to another one in the same wider circle that asks for it. */
    public Check mayOffer(CircleId from, CircleId to) {
        var asked = reports.shown(to).filter(report -> report.lines().asksForHelp());
        return below.circles().actsInOrAtTheTable(from, actor).and(() -> below.circles().isLiving(to))
            .and(() -> Check.that(!from.equals(to) && wider(from).isPresent() && wider(from).equals(wider(to)),
                ReportRefusal.NOT_SIDE_BY_SIDE))
            .and(() -> Check.that(asked.isPresent(), ReportRefusal.NO_HELP_ASKED))
            .and(() -> Check.that(!asked.orElseThrow().hasOfferFrom(from), ReportRefusal.OFFERED_ALREADY));
    }

    /** The circle that asked has it among its waiting topics, and answers it like any request. */
    private List<Event> offered(OfferHelp c) {
        var events = new ArrayList<>(backlog().raised(raised(c)));
        events.add(new HelpOffered(c.to(), reports.shown(c.to()).orElseThrow().number(), c.circle(), c.by(),
            below.backlog().next()));
        return events;
    }

    private RaiseTopic raised(OfferHelp c) {
        return new RaiseTopic(c.to(), c.by(), Wish.HELP, c.text());
    }

    private Check isFor(MemberId by) {
        return Check.that(actor.equals(new Actor.Member(by)) || actor instanceof Actor.Table, ReportRefusal.ONLY_FOR_ONESELF);
    }

    private Check isIn(CircleId circle, MemberId by) {
        return Check.that(known(circle).has(by), CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    private Optional<CircleId> wider(CircleId id) {
        return known(id).parent();
    }

    private Circle known(CircleId id) {
        return below.circles().find(id).orElseThrow();
    }

    private BacklogRules backlog() {
        return new BacklogRules(below.backlog(), below.forBacklog(), actor, now);
    }
}
