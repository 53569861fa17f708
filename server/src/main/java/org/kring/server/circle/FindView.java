package org.kring.server.circle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.server.page.CirclesDrawing;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * The second step of finding circles: one block for each, filled in beforehand.
 *
 * @param there   the circles that are there already
 * @param more    whether one more block was asked for just now
 * @param things  what we do, to be sorted; each with the number of its field
 * @param where   the circles a thing can be sorted into
 * @param roles   field and word of each role
 * @param drawing before and after, once it was looked at; else null
 */
public record FindView(Typed typed, List<There> there, List<Integer> blocks, boolean more, List<Integer> things, List<Option> where, List<Option> people,
                       List<Option> roles, CirclesDrawing drawing) {
    public static final int MOST = FindForm.MOST;
    private static final int FEWEST = 2;
    private static final int USUAL_MONTHS = 6;

    /** From the first step: the ready circles that were chosen, one more, and what we do. */
    static FindView begun(Look look, Circle root, List<String> ready, String doing) {
        var fields = new HashMap<String, String>();
        fields.put("until", look.now().today().plusMonths(USUAL_MONTHS).toString());
        var n = 1;
        for (var each : Ready.CIRCLES.stream().filter(ready::contains).toList()) {
            fields.put("name-" + n, look.w().t("circle.ready." + each));
            fields.put("aim-" + n, look.w().t("circle.ready." + each + ".aim"));
            fields.put("items-" + n++, look.w().t("circle.ready." + each + ".items"));
        }
        var lines = doing.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(FindForm.MOST_THINGS).toList();
        IntStream.range(0, lines.size()).forEach(k -> fields.put("thing-" + (k + 1), lines.get(k)));
        return of(look, root, new Typed(FindForm.ID, Map.copyOf(fields), Map.of()), null);
    }

    static FindView of(Look look, Circle root, Typed typed, CirclesDrawing drawing) {
        var form = new FindForm(typed.values());
        var there = There.of(look, root);
        var blocks = form.blocks(Math.max(1, FEWEST - there.size()));
        var things = IntStream.rangeClosed(1, FindForm.MOST_THINGS).filter(k -> !typed.value("thing-" + k).isBlank())
            .boxed().toList();
        return new FindView(typed, there, blocks, form.isMore(), things, where(look, there, blocks, typed),
            people(look, root.members()), roles(look), drawing);
    }

    private static List<Option> where(Look look, List<There> there, List<Integer> blocks, Typed typed) {
        var options = new ArrayList<Option>();
        options.add(new Option("", look.w().t("circle.find.where.none")));
        there.stream().filter(There::open).forEach(each -> options.add(new Option(each.key(), each.name())));
        blocks.forEach(n -> options.add(new Option(n.toString(), typed.value("name-" + n).isBlank()
            ? look.w().t("circle.find.number", n) : typed.value("name-" + n))));
        return options;
    }

    static List<Option> people(Look look, Collection<MemberId> members) {
        return members.stream().map(member -> new Option(Integer.toString(member.value()), look.names().of(member))).toList();
    }

    private static List<Option> roles(Look look) {
        return Stream.of(Role.values()).map(role -> new Option(role.name(), look.w().of(role))).toList();
    }

    /** Nobody yet, or one of all. */
    public List<Option> holders(String nobody) {
        return Stream.concat(Stream.of(new Option("", nobody)), people.stream()).toList();
    }
}
