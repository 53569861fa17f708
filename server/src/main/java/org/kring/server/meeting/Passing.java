package org.kring.server.meeting;

import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * The phone goes round: each answers alone, and nothing of it is shown to the next.
 *
 * @param thanks   to whoever has just answered, or null
 * @param name     who is to have it now, or null where nobody is left
 * @param others   who else may have it
 * @param typed    the answers of the one who holds it, or null before that one has said so
 */
public record Passing(String thanks, int member, String name, String nobody, List<Option> others, Wording text,
                      String question, Typed typed, List<Option> answers, int proposal, int version, String action,
                      String meeting) {
    private static final String FORM = "passed";

    /**
     * @param holder who says "I am …", or null
     * @param just   who has just answered, or null
     */
    static Passing of(Seen seen, MemberId holder, MemberId just) {
        var proposal = asked(seen);
        var left = proposal == null ? List.<MemberId>of() : left(seen, proposal);
        var who = holder != null && left.contains(holder) ? holder : left.isEmpty() ? null : left.getFirst();
        return new Passing(just == null ? null : seen.w().t("meeting.pass.thanks", seen.name(just)),
            who == null ? 0 : who.value(), who == null ? null : seen.name(who),
            seen.w().t(proposal == null ? "meeting.pass.nothing" : "meeting.pass.nobody"),
            seen.people(left.stream().filter(member -> !member.equals(who)).toList()),
            proposal == null ? null : Wording.of(seen, proposal),
            proposal == null ? null : Asking.question(seen, proposal),
            who != null && who.equals(holder) ? seen.forms().of(FORM) : null, Asking.answers(seen),
            proposal == null ? 0 : proposal.id().value(), proposal == null ? 0 : proposal.version().number(),
            seen.to("pass"), seen.look().links().meetings().one(seen.id()));
    }

    /** What everyone is asked now, or null. */
    private static Proposal asked(Seen seen) {
        return seen.meeting().running().flatMap(item -> DecisionPart.proposal(seen, item))
            .filter(proposal -> proposal.stage() == Stage.CONSENT_ROUND).orElse(null);
    }

    /** Those who are here and have not answered, in the order of the seats. */
    private static List<MemberId> left(Seen seen, Proposal proposal) {
        var may = DecisionPart.may(seen, proposal);
        return seen.meeting().presence().here().stream().filter(proposal::owesAnswer)
            .filter(member -> may.consent(member, Way.SHARED_DEVICE).holds()).toList();
    }
}
