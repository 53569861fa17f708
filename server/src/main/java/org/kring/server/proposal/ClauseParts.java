package org.kring.server.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.server.page.ChangeLines;
import org.kring.server.page.ClauseLines;
import org.kring.server.proposal.ProposalView.Clause;
import org.kring.server.web.Look;

/** What a text sets or changes besides its words, each in a sentence. */
final class ClauseParts {
    /** So many lines are read at once, also on a phone. */
    private static final int FEW = 6;

    private ClauseParts() {}

    static List<Clause> of(Look look, Content content) {
        return switch (content.effect()) {
            case Effect.Structure _ -> changes(content, new ChangeLines(look.w(), look.names(), look.state().circles(), content.changes()));
            case Effect.HowWeDecide(var clauses) -> plain(ClauseLines.of(look.w(), clauses).stream());
            case Effect.Plain _, Effect.Admit _, Effect.Remove _, Effect.PutOnLeave _, Effect.NewAim _, Effect.Replace _, Effect.TryOut _,
                Effect.Renew _, Effect.End _ -> List.of();
        };
    }

    /** A text that was written from the changes says them already. */
    private static List<Clause> changes(Content content, ChangeLines lines) {
        var all = lines.all();
        return all.stream().allMatch(content.text().toString()::contains) ? List.of()
            : all.size() <= FEW ? plain(all.stream()) : lines.each().stream().filter(each -> !each.isEmpty())
                .map(each -> new Clause(each.getFirst(), each.subList(1, each.size()))).toList();
    }

    private static List<Clause> plain(Stream<String> lines) {
        return lines.map(line -> new Clause(line, List.of())).toList();
    }
}
