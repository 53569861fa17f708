package org.kring.core.proposal;

import java.time.LocalDate;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.agreement.AgreementRefusal;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.circle.Structure;
import org.kring.core.circle.Structure.By;

/** What a proposal may say, and what is filled in where nothing was said. */
final class Contents {
    private static final int DEFAULT_MONTHS = 6;

    private Contents() {}

    static Content filled(Content c, MemberId author, Moment now) {
        return new Content(c.title(), c.text(), c.why(), c.measure(), c.owner() == null ? author : c.owner(),
            c.starts(), again(c, now), c.effect(),
            c.words(), c.item());
    }

    /** Whoever is a member is one until they leave. */
    private static LocalDate again(Content c, Moment now) {
        return c.lookAgain() != null || c.effect() instanceof Effect.Admit ? c.lookAgain() : now.today().plusMonths(DEFAULT_MONTHS);
    }

    static Check check(Content c, CircleId circle, Below below, Moment now) {
        var isAim = c.effect() instanceof Effect.NewAim;
        return Limits.written(c.text(), isAim ? Limits.LINE : Limits.PAGE)
            .and(() -> Limits.fits(c.title(), Limits.NAME))
            .and(() -> Limits.fits(c.why(), Limits.PARAGRAPH))
            .and(() -> Limits.fits(c.measure(), Limits.LINE))
            .and(() -> stillFits(c, circle, below, now));
    }

    /** It is about what its circle looks after; what was said before stays, whatever became of that. */
    static Check item(Content c, int before, CircleId circle, Below below) {
        return Check.that(c.item() == before || c.item() == 0 || isOurs(c, circle, below), ProposalRefusal.ITEM_IS_NOT_OURS);
    }

    static boolean isOurs(Content c, CircleId circle, Below below) {
        return below.circles().find(circle).orElseThrow().charter().item(c.item()).isPresent();
    }

    /** What time and other decisions can have overtaken since it was written. */
    static Check stillFits(Content c, CircleId circle, Below below, Moment now) {
        return ahead(c.lookAgain(), now).and(() -> owner(c.owner(), circle, below))
            .and(() -> effect(c, circle, below, now));
    }

    private static Check ahead(LocalDate day, Moment now) {
        return Check.that(day == null || day.isAfter(now.today()), ProposalRefusal.DATE_IS_NOT_AHEAD, day);
    }

    private static Check owner(MemberId owner, CircleId circle, Below below) {
        return Check.that(owner == null || below.circles().find(circle).orElseThrow().has(owner),
            ProposalRefusal.OWNER_NOT_IN_THE_CIRCLE, owner);
    }

    private static Check effect(Content content, CircleId circle, Below below, Moment now) {
        return switch (content.effect()) {
            case Effect.Plain _, Effect.NewAim _ -> Check.OK;
            case Effect.HowWeDecide(var clauses) -> clauses.check();
            case Effect.Remove(var member, var until) -> (isApart(member, circle, below) ? Check.OK : inTheCircle(member, circle, below))
                .and(() -> until(until, now));
            case Effect.PutOnLeave(var member, var until) -> inTheCircle(member, circle, below).and(() -> until(until, now))
                .and(() -> below.people().find(member).orElseThrow().reach().hasBeenTried(now.at()));
            case Effect.Admit(var guest) -> asks(guest, circle, below);
            case Effect.Replace(var agreement) -> holds(agreement, circle, below).and(() -> goesOn(agreement, below));
            case Effect.TryOut(var agreement) -> agreement == null ? Check.OK : holds(agreement, circle, below)
                .and(() -> goesOn(agreement, below));
            case Effect.End(var agreement) -> isAppealed(agreement, circle, below)
                ? holds(agreement, below.agreements().find(agreement).orElseThrow().circle(), below) : holds(agreement, circle, below);
            case Effect.Renew(var agreement, var until) -> holds(agreement, circle, below).and(() -> lasts(agreement, below))
                .and(() -> goesOn(agreement, below))
                .and(() -> ahead(until, now));
            case Effect.Structure _ -> Structure.check(below.circles(), below.people(),
                new By(circle, null, now.today()), content.changes());
        };
    }

    /** Nobody is sent away, or left out, without a day. */
    private static Check until(LocalDate day, Moment now) {
        return Check.that(day != null && day.isAfter(now.today()), ProposalRefusal.DATE_IS_NOT_AHEAD,
            day == null ? now.today() : day);
    }

    private static Check inTheCircle(MemberId member, CircleId circle, Below below) {
        return Check.that(member != null && below.circles().find(circle).orElseThrow().has(member),
            ProposalRefusal.OWNER_NOT_IN_THE_CIRCLE, member == null ? new MemberId(1) : member);
    }

    /** What the leader does while the circle is stuck is not made longer; what is to last is decided as a text of its own. */
    private static Check lasts(AgreementId agreement, Below below) {
        return Check.that(!below.agreements().find(agreement).orElseThrow().isAct(), AgreementRefusal.AN_ACT_ENDS);
    }

    /** Whether it was decided before that somebody does not belong to the circle: that may be decided anew, for longer. */
    private static boolean isApart(MemberId member, CircleId circle, Below below) {
        return member != null && below.agreements().apart(circle, member).isPresent();
    }

    /** Nobody is kept away by a text that takes the place of another, nor by letting it go on. */
    private static Check goesOn(AgreementId agreement, Below below) {
        return Check.that(!below.agreements().find(agreement).orElseThrow().isRemoval(), AgreementRefusal.A_REMOVAL_ENDS);
    }

    /** The wider circle was asked to look at it (method.md section 2, removing): it may end what a circle inside decided. */
    private static boolean isAppealed(AgreementId agreement, CircleId circle, Below below) {
        return below.agreements().find(agreement).filter(found -> found.isRemoval() && found.care().removal().appeal() != null
            && below.circles().find(found.circle()).flatMap(Circle::parent).filter(circle::equals).isPresent()).isPresent();
    }

    /** Nobody is forced in (method.md section 2, joining). */
    private static Check asks(MemberId guest, CircleId circle, Below below) {
        return Check.that(guest != null && below.circles().find(circle).orElseThrow().company().asking().contains(guest),
            CircleRefusal.HAS_NOT_ASKED, guest == null ? new MemberId(1) : guest);
    }

    private static Check holds(AgreementId agreement, CircleId circle, Below below) {
        return below.agreements().holdsIn(circle, agreement);
    }
}
