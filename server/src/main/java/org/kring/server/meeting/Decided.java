package org.kring.server.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.ProposalId;
import org.kring.core.agreement.Agreement;
import org.kring.core.proposal.Proposal;

/**
 * Something a meeting decided, or is deciding still.
 *
 * @param more until when, and who minds it; or null
 */
public record Decided(String what, String more, String href) {
    static List<Decided> of(Seen seen, List<AgreementId> ids) {
        return ids.stream().sorted(Comparator.comparing(AgreementId::value))
            .flatMap(id -> seen.state().agreements().find(id).stream())
            .map(agreement -> of(seen, agreement)).toList();
    }

    private static Decided of(Seen seen, Agreement agreement) {
        var terms = agreement.terms();
        var what = Titles.headline(terms.title().isBlank() ? terms.text() : terms.title());
        return new Decided(what, more(seen, agreement), seen.look().links().agreements().one(agreement.id()));
    }

    private static String more(Seen seen, Agreement agreement) {
        return agreement.lookAgain() == null ? null : agreement.owner() == null
            ? seen.w().t("meeting.decided.until", agreement.lookAgain())
            : seen.w().t("meeting.decided.minded", agreement.lookAgain(), seen.name(agreement.owner()));
    }

    static List<Decided> open(Seen seen, List<ProposalId> ids) {
        return ids.stream().flatMap(id -> seen.state().proposals().find(id).stream())
            .map(proposal -> of(seen, proposal)).toList();
    }

    static Decided of(Seen seen, Proposal proposal) {
        return new Decided(Titles.of(seen.look(), proposal), standing(seen, proposal), seen.look().links().proposals().one(proposal.id()));
    }

    /** Where it stands, and until when it rests. */
    private static String standing(Seen seen, Proposal proposal) {
        var stage = seen.w().of(proposal.stage());
        return proposal.stage().isResting() && proposal.aside().rest().wake() != null
            ? seen.w().t("meeting.decided.resting", stage, seen.w().day(day(seen, proposal)))
            : stage;
    }

    private static LocalDate day(Seen seen, Proposal proposal) {
        return proposal.aside().rest().wake().atZone(seen.w().zone()).toLocalDate();
    }

    /** "spring issue in two colours, until 1 June (Cem)". */
    String line() {
        return more == null ? what : what + ", " + more;
    }
}
