package org.kring.server.agreement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kring.core.AgreementId;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.State;
import org.kring.server.page.Excerpt;
import org.kring.server.search.Line;
import org.kring.server.search.Line.Group;
import org.kring.server.web.Look;

/**
 * The page of all agreements.
 *
 * @param q what was searched for; empty where nothing was
 */
public record RegisterView(String q, List<Section> sections) {
    /** @param older where the rest of a long list is, or null */
    public record Section(Group group, List<Row> rows, String older) {}

    /** @param near the day to look at it again is near or has come */
    public record Row(String title, String note, String href, boolean near) {
        static Row of(Line line) {
            return new Row(line.title(), line.note(), line.href(), false);
        }

        static Row of(Look look, Agreement agreement) {
            var standing = new Standing(look, agreement);
            return new Row(Excerpt.of(agreement.headline(), TITLE), standing.inOneLine(),
                look.links().agreements().one(agreement.id()), standing.isNear());
        }
    }

    private static final int TITLE = 120;
    private static final int FEW = 20;
    private static final List<Group> LISTS = List.of(Group.HOLDS, Group.ONCE, Group.NO_LONGER);

    static RegisterView lists(Look look, Group only, int before) {
        var lists = only == null ? LISTS.stream() : LISTS.stream().filter(only::equals);
        return new RegisterView("", lists.map(group -> list(look, group, before)).toList());
    }

    static RegisterView found(Look look, String q, List<Line> lines) {
        return new RegisterView(q, Stream.of(Group.values()).map(group -> new Section(group, lines.stream()
            .filter(line -> line.group() == group).map(Row::of).toList(), null))
            .filter(section -> !section.rows().isEmpty()).toList());
    }

    /** The newest first. Only the list of what no longer holds may have to look far back. */
    private static Section list(Look look, Group group, int before) {
        var all = look.state().agreements().all();
        var from = before < 1 ? all.size() : Math.min(before - 1, all.size());
        var found = Stream.iterate(from, n -> n > 0, n -> n - 1).map(n -> all.get(n - 1)).filter(belongs(group))
            .limit(FEW + 1L).toList();
        var shown = found.stream().limit(FEW).toList();
        return new Section(group, shown.stream().map(agreement -> Row.of(look, agreement)).toList(),
            found.size() > FEW ? older(look, group, shown.getLast().id()) : null);
    }

    private static Predicate<Agreement> belongs(Group group) {
        return switch (group) {
            case HOLDS -> agreement -> !agreement.isOnce() && agreement.state() != State.NO_LONGER;
            case ONCE -> agreement -> agreement.isOnce() && agreement.state() != State.NO_LONGER;
            case NO_LONGER -> agreement -> agreement.state() == State.NO_LONGER;
            case NOTES, TOPICS -> _ -> false;
        };
    }

    private static String older(Look look, Group group, AgreementId last) {
        return look.links().agreements().all() + "?list=" + group + "&before=" + last.value();
    }
}
