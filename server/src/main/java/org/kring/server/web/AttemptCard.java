package org.kring.server.web;

import java.util.List;
import org.kring.core.Way;
import org.kring.core.proposal.Aside.Tried;
import org.kring.core.proposal.Attempt;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Owed;
import org.kring.core.proposal.Owed.What;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.Option;

/**
 * The first way on that a circle which is stuck has begun: who does what, and until when.
 *
 * @param what   the way
 * @param turn   whose turn it is
 * @param said   what was said, each with who said it
 * @param notYet who has not given a sentence yet, or null
 * @param maySay whether the viewer's sentence is awaited
 * @param label  what it answers
 * @param mine   whether the viewer writes
 */
public record AttemptCard(String what, String turn, List<Option> said, String notYet, boolean maySay, String label, boolean mine) {
    /** @return null where none goes on */
    static AttemptCard of(Look look, Proposal proposal, May may) {
        return Attempt.going(proposal).map(tried -> of(look, proposal, may, tried)).orElse(null);
    }

    private static AttemptCard of(Look look, Proposal proposal, May may, Tried tried) {
        var each = Attempt.asksEach(proposal);
        var notYet = Attempt.notYet(may);
        var what = tried.note().isBlank() ? look.w().of(tried.way()) : look.w().of(tried.way()) + ": " + tried.note();
        return new AttemptCard(what, turn(look, tried, each, notYet.isEmpty(), may), said(look, proposal, tried),
            notYet.isEmpty() ? null : look.w().t("proposal.quiet", Few.names(look, notYet)),
            each && look.me() != null && may.react(look.me(), Way.OWN_DEVICE).holds(), look.w().t("proposal.attempt.label." + tried.way()),
            look.me() != null && Owed.by(look.me(), proposal, look.state().belowProposals(), look.now()).stream()
                .anyMatch(owed -> owed.what() == What.TEXT));
    }

    private static String turn(Look look, Tried tried, boolean each, boolean all, May may) {
        var w = look.w();
        return each && all ? w.t("proposal.attempt.heard", Attempt.writes(may).map(look.names()::of).orElseGet(() -> w.t("proposal.theTable")))
            : each ? tried.until() == null ? w.t("proposal.attempt.now") : w.t("proposal.attempt.until.each", tried.until())
            : tried.who() == null ? w.t("proposal.attempt.somebody", tried.until())
            : w.t("proposal.attempt.writes", look.names().of(tried.who()), tried.until());
    }

    private static List<Option> said(Look look, Proposal proposal, Tried tried) {
        return Attempt.said(proposal, tried).stream().map(each -> new Option("", each.text().toString(), look.names().of(each.by()))).toList();
    }
}
