package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.Asked;
import org.kring.server.page.ChangeLines;
import org.kring.server.page.ClauseLines;
import org.kring.server.page.Diff;
import org.kring.server.page.DomainItems;
import org.kring.server.page.Markdown;

/**
 * The text that is being decided.
 *
 * @param label   "Text 2"
 * @param html    what it says, safe to be drawn as it is
 * @param changed what is new since the text before, or null
 * @param clauses what it sets, for "How we decide", or changes about circles
 * @param facts   when to look at it again, who minds it
 * @param href    the proposal's own page
 * @param about   about whom it is and what that person may do, where it is about somebody's leaving; or null
 * @param speaks  whose words follow
 * @param said    what that person said of it
 */
public record Wording(String label, String why, String html, List<Diff.Part> changed, List<String> clauses,
                      List<String> facts, String href, String about, String speaks, List<String> said) {
    static Wording of(Seen seen, Proposal proposal) {
        var content = proposal.content();
        return new Wording(Asked.label(seen.w(), proposal.version().number(), content), content.why().toString(),
            Markdown.html(content.text()), changed(proposal), clauses(seen, content), facts(seen, content),
            seen.look().links().proposals().one(proposal.id()), about(seen, content), speaks(seen, content), said(proposal, content));
    }

    private static String about(Seen seen, Content content) {
        return !(content.effect() instanceof Effect.Remove(var member, var _)) || seen.isMe(member) ? null
            : seen.w().t("proposal.removal.about", seen.name(member));
    }

    private static String speaks(Seen seen, Content content) {
        return content.effect() instanceof Effect.Remove(var member, var _) ? seen.w().t("proposal.removal.says", seen.name(member)) : null;
    }

    /** Before anybody answers one reads what the person has to say. */
    private static List<String> said(Proposal proposal, Content content) {
        return !(content.effect() instanceof Effect.Remove(var member, var _)) ? List.of() : Stream.concat(
            proposal.talk().questions().stream().filter(each -> each.by().equals(member)).map(each -> each.text().toString()),
            proposal.talk().reactions().stream().filter(each -> each.by().equals(member)).map(each -> each.text().toString())).toList();
    }

    private static List<Diff.Part> changed(Proposal proposal) {
        var versions = proposal.versions();
        return versions.size() < 2 ? null : Diff.of(versions.get(versions.size() - 2).content().text().toString(),
            proposal.content().text().toString());
    }

    /** What it sets or changes besides its words, each in a sentence. */
    private static List<String> clauses(Seen seen, Content content) {
        return content.effect() instanceof Effect.Structure ? new ChangeLines(seen.w(), seen.look().names(),
            seen.look().state().circles(), content.changes()).all() : clauses(seen, content.effect());
    }

    private static List<String> clauses(Seen seen, Effect effect) {
        return effect instanceof Effect.HowWeDecide(var clauses) ? ClauseLines.of(seen.w(), clauses)
            : effect instanceof Effect.Remove(var member, var until)
                ? List.of(seen.w().t("proposal.effect.remove", seen.name(member), until)) : List.of();
    }

    private static List<String> facts(Seen seen, Content content) {
        var facts = new ArrayList<String>();
        if (content.owner() != null) {
            facts.add(seen.w().t("meeting.minds", seen.name(content.owner())));
        }
        if (content.lookAgain() != null && !(content.effect() instanceof Effect.Remove)) {
            facts.add(seen.w().t("meeting.lookAgain", content.lookAgain()));
        }
        new DomainItems(seen.circle(), seen.w()).words(content.item())
            .ifPresent(words -> facts.add(seen.w().t("meeting.item", words)));
        return facts;
    }
}
