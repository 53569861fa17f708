package org.kring.server.agreement;

import java.time.LocalDate;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.State;
import org.kring.core.meeting.Meeting;
import org.kring.server.agreement.AgreementView.Link;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/** What an agreement points to. */
record LinkParts(Look look, Agreement agreement) {
    private static final int TITLE = 120;

    /** What stands in its place, or null. */
    Link replaced() {
        return agreement.replacedBy() == null ? null : look.state().agreements().find(agreement.replacedBy())
            .map(by -> new Link(Excerpt.of(by.headline(), TITLE), look.links().agreements().one(by.id()))).orElseThrow();
    }

    /** Where the reason against it is worked on, or null. */
    Link reopened() {
        return agreement.state() != State.REOPENED || agreement.lastProposal() == null ? null
            : new Link(look.w().t("agreement.reopened"), look.links().proposals().one(agreement.lastProposal()));
    }

    /** The meeting in which it was decided, or null. */
    Link meeting() {
        return agreement.terms().meeting() == null ? null : look.state().meetings().find(agreement.terms().meeting())
            .map(meeting -> new Link(look.w().t("agreement.meeting", day(meeting)), look.links().meetings().notes(meeting.id())))
            .orElseThrow();
    }

    String circle() {
        return look.state().circles().find(agreement.circle()).orElseThrow().name().toString();
    }

    /** Where a text that fits better is begun; null where this person cannot, or it no longer holds. */
    String change() {
        return agreement.holds() && look.state().circles().actsIn(agreement.circle(), look.actor()).holds()
            ? look.links().proposals().begin(agreement.id()) : null;
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
