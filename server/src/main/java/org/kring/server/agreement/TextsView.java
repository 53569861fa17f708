package org.kring.server.agreement;

import java.util.List;
import java.util.stream.IntStream;
import org.kring.core.agreement.Agreement;
import org.kring.server.page.Diff;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * Two texts of an agreement beside each other: what stayed, came and went.
 *
 * @param texts those that can be chosen
 * @param same  they say the same
 */
public record TextsView(String title, String href, List<Option> texts, Typed chosen, List<Diff.Part> parts, boolean same) {
    /** @param from counted from 1; @param to counted from 1, and 0 for the last */
    static TextsView of(Look look, Agreement agreement, int from, int to) {
        var all = Sources.of(look, agreement);
        var last = to < 1 || to > all.size() ? all.size() : to;
        var first = from < 1 || from > all.size() ? Math.max(1, last - 1) : from;
        var parts = Diff.of(all.get(first - 1).text(), all.get(last - 1).text());
        return new TextsView(agreement.headline().toString(), look.links().agreements().one(agreement.id()),
            IntStream.rangeClosed(1, all.size()).mapToObj(n -> new Option(Integer.toString(n), all.get(n - 1).name())).toList(),
            Typed.nothing("texts").with("from", first).with("to", last), parts,
            parts.stream().allMatch(part -> part.kind() == Diff.Kind.SAME));
    }
}
