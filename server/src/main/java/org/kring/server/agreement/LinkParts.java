package org.kring.server.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.State;
import org.kring.core.meeting.Meeting;
import org.kring.server.agreement.AgreementView.Link;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/** What an agreement points to; each is null where there is nothing. */
record LinkParts(Look look, Agreement agreement) {
    private static final int TITLE = 120;

    static Link to(Look look, Agreement agreement) {
        return new Link(Excerpt.of(agreement.headline(), TITLE), look.links().agreements().one(agreement.id()));
    }

    /** What stands in its place. */
    Link replaced() {
        return next(agreement).map(by -> to(look, by)).orElse(null);
    }

    /** What holds today, where that which stands in its place has itself been replaced. */
    Link now() {
        var last = agreement;
        for (var next = next(last); next.isPresent(); next = next(last)) {
            last = next.get();
        }
        return last.holds() && next(agreement).filter(last::equals).isEmpty() && last != agreement ? to(look, last) : null;
    }

    private Optional<Agreement> next(Agreement one) {
        return Optional.ofNullable(one.replacedBy()).flatMap(look.state().agreements()::find);
    }

    /** In whose place it stands. */
    Link insteadOf() {
        return look.state().agreements().insteadOf(agreement.id()).map(old -> to(look, old)).orElse(null);
    }

    /** Where the reason against it is worked on. */
    Link reopened() {
        return agreement.state() != State.REOPENED || agreement.lastProposal() == null ? null
            : new Link(look.w().t("agreement.reopened"), look.links().proposals().one(agreement.lastProposal()));
    }

    /** The meeting in which it was decided. */
    Link meeting() {
        return agreement.terms().meeting() == null ? null : look.state().meetings().find(agreement.terms().meeting())
            .map(meeting -> new Link(look.w().t("agreement.meeting", look.w().wholeDate(day(meeting))), look.links().meetings().notes(meeting.id())))
            .orElseThrow();
    }

    String circle() {
        return look.state().circles().find(agreement.circle()).orElseThrow().name().toString();
    }

    /** Where it leads when it does not fit any more. */
    String review() {
        return agreement.holds() && !look.state().proposals().isDone(agreement) && !agreement.isAct() && look.me() != null
            ? look.links().agreements().act(agreement.id(), "review") : null;
    }

    /** Where any two of its texts are compared. */
    String texts() {
        return Sources.of(look, agreement).size() < 2 ? null : look.links().agreements().act(agreement.id(), "texts");
    }

    /** Where a reason against is given while there is time. */
    String object() {
        return agreement.isOnce() ? look.links().agreements().act(agreement.id(), "objections")
            : agreement.terms().proposal() == null ? null : look.links().proposals().one(agreement.terms().proposal());
    }

    private LocalDate day(Meeting meeting) {
        return meeting.plan().when().atZone(look.now().zone()).toLocalDate();
    }
}
