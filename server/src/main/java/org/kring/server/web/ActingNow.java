package org.kring.server.web;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Meanwhile;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Risk;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * What the leader does for now while the circle is stuck, as law or safety is at risk.
 *
 * @param said  what is done, and until when; null where nothing is
 * @param href  where all of it stands, or null
 * @param form  the form in which the viewer, who leads the circle, says what they do; or null
 * @param risks what may be at risk
 * @param last  the last day there may be
 */
public record ActingNow(String said, String href, Typed form, List<Option> risks, String last) {
    static final String FORM = "act";
    private static final int TITLE = 120;

    static ActingNow of(Look look, Proposal proposal, May may) {
        var act = proposal.aside().act() == null ? null : look.state().agreements().find(proposal.aside().act().agreement()).orElseThrow();
        var today = look.now().today();
        return new ActingNow(act == null ? null : look.w().t(act.holds() ? "proposal.acts" : "proposal.acted",
                look.names().of(act.stands().getFirst().owner()), act.lookAgain(), Excerpt.of(act.headline(), TITLE)),
            act == null ? null : look.links().agreements().one(act.id()),
            Meanwhile.may(may).holds() ? Typed.nothing(FORM).with("since", today).with("until", Meanwhile.last(today)) : null,
            Stream.of(Risk.values()).map(risk -> new Option(risk.name(), look.w().of(risk))).toList(),
            look.w().day(Meanwhile.last(today)));
    }
}
