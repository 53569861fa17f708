package org.kring.server.meeting;

import java.util.List;
import java.util.Optional;
import org.kring.core.Way;
import org.kring.core.meeting.Item;
import org.kring.core.proposal.Attempt;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Courses;
import org.kring.server.web.OtherWays;

/**
 * A decision in a meeting: the text, the question, the answers, the reasons against.
 *
 * @param ready     the form with which it begins, or null
 * @param text      the text that is before everyone, or null
 * @param asking    the question, while everyone is asked; or null
 * @param rewriting the form in which the text changes, or null
 * @param react     "write mine instead", or null
 * @param reactions what was written instead of said
 * @param settled   what it came to, or null
 * @param proposal  the proposal's number, 0 where there is none
 * @param forming   the form in which a text is looked for together, or null
 * @param ways     other ways to go on, or null
 * @param questions what was asked about the text
 * @param words     the ready text, before it is put before everyone; may be empty
 */
public record DecisionPart(Ready ready, Wording text, Asking asking, List<Against> reasons, Rewriting rewriting,
                           Typed react, List<String> reactions, String settled, List<Option> answers, int proposal,
                           String words, Typed forming, OtherWays ways, List<Asks> questions)
    implements Part {

    static DecisionPart of(Seen seen, Item item) {
        return proposal(seen, item).map(proposal -> of(seen, item, proposal))
            .orElseGet(() -> new DecisionPart(Ready.of(seen, item, false), null, null, List.of(), null, null, List.of(),
                null, List.of(), 0, Ready.words(seen, item), forming(seen, item), null, List.of()));
    }

    static Optional<Proposal> proposal(Seen seen, Item item) {
        return item.decidesNow(seen.state().proposals());
    }

    static May may(Seen seen, Proposal proposal) {
        return seen.state().proposals().may(proposal.id(), seen.state().belowProposals(), seen.look().actor(),
            seen.look().now()).orElseThrow();
    }

    private static DecisionPart of(Seen seen, Item item, Proposal proposal) {
        var may = may(seen, proposal);
        var over = proposal.stage().isOver() || proposal.stage().isResting();
        return new DecisionPart(over ? Ready.of(seen, item, true) : null, Wording.of(seen, proposal),
            Asking.of(seen, proposal, may), over ? List.of() : Against.of(seen, proposal, may),
            Rewriting.of(seen, proposal, may), react(seen, proposal, may),
            Attempt.besides(proposal).stream().filter(each -> !each.by().equals(proposal.content().effect().losing())).map(each -> each.text().toString()).toList(),
            settled(seen, proposal), Asking.answers(seen), proposal.id().value(), "", null,
            over ? null : OtherWays.in(seen.look(), proposal, may, seen.look().links().meetings().one(seen.id()), ReasonGuide.form(proposal)),
            over ? List.of() : Asks.of(seen, proposal, may));
    }

    /** The reasons that are worked on, or those that step back. */
    public List<Against> reasons(boolean past) {
        return reasons.stream().filter(each -> each.past() == past).toList();
    }

    /** Where there is no text yet, and none stands ready. */
    private static Typed forming(Seen seen, Item item) {
        return seen.may().mayBeginDecision(seen.meeting()).holds() && Ready.words(seen, item).isEmpty() && item.kind().isContent()
            ? seen.forms().of(Typed.nothing("forming").with("what", seen.title(item))) : null;
    }

    private static Typed react(Seen seen, Proposal proposal, May may) {
        return seen.look().me() != null && !Attempt.asksEach(proposal) && may.react(seen.look().me(), Way.OWN_DEVICE).holds()
            ? seen.forms().of("reactions-" + proposal.id().value()) : null;
    }

    private static String settled(Seen seen, Proposal proposal) {
        return switch (proposal.stage()) {
            case DECIDED -> decided(seen, proposal);
            case PENDING_ABSENT -> seen.w().t("proposal.noted.PENDING_ABSENT", seen.names(proposal.notYet()));
            case OBJECTIONS -> seen.w().t("proposal.noted.OBJECTIONS");
            case DROPPED -> seen.w().t("proposal.noted.DROPPED", proposal.outcome().reason());
            case PARKED, REFERRED -> Courses.rests(seen.look(), proposal);
            case UNDERSTAND, PICTURE, SHAPE, WRITING -> seen.w().of(proposal.stage());
            case DRAFT, CLARIFY, REACT, ADJUST, CONSENT_ROUND, WITHDRAWN -> null;
        };
    }

    private static String decided(Seen seen, Proposal proposal) {
        var missing = proposal.round().map(round -> round.notYet()).orElse(List.of());
        return proposal.runningWindow().filter(_ -> !missing.isEmpty())
            .map(window -> seen.w().t("proposal.noted.window", seen.names(missing), missing.size(), window.until()))
            .orElseGet(() -> seen.w().t("proposal.noted.DECIDED"));
    }
}
