package org.kring.server.past;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Text;
import org.kring.core.collective.Collective;
import org.kring.core.collective.Fitting;
import org.kring.core.collective.Past;
import org.kring.server.page.Names;
import org.kring.server.page.Words;

/**
 * What was pasted, as it was understood.
 *
 * @param past    all that fits
 * @param people  the names of those who come along, in the order of their numbers
 * @param called  what everybody is called, they too
 * @param misfits each line that does not fit, and why
 * @param notes   lines that fit, with something to know about them
 */
public record Reading(Past past, List<String> people, Names called, List<Misfit> misfits, List<Misfit> notes) {
    /** @param fields what stands in the field of each kind, by {@link Kind#field} */
    public static Reading of(Collective state, Moment now, Names names, Words w, Map<String, String> fields) {
        var all = new Reader(state, now, w, new Book<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (var member : state.people().here()) {
            all.people().put(names.of(member), member);
            all.called().put(member, names.of(member));
        }
        var come = PeopleReader.read(all, field(fields, Kind.PEOPLE));
        var groups = new GroupReader(all);
        groups.groups(field(fields, Kind.GROUPS));
        groups.roles(field(fields, Kind.ROLES));
        var fitting = new RuleReader(all, groups).put(groups.put(Fitting.of(state, now, come.size())),
            field(fields, Kind.AGREEMENTS));
        var past = fitting.past().with(mission(all, Table.plain(field(fields, Kind.MISSION))));
        all.misfits().sort(Comparator.comparing(Misfit::kind).thenComparing(Misfit::line));
        return new Reading(past, List.copyOf(come), Names.of(Map.copyOf(all.called()), w), List.copyOf(all.misfits()),
            List.copyOf(all.notes()));
    }

    private static String field(Map<String, String> fields, Kind kind) {
        return fields.getOrDefault(kind.field(), "");
    }

    private static Text mission(Reader all, String text) {
        var mission = new Text(text);
        var refused = Limits.fits(mission, Limits.PAGE).refusal();
        refused.ifPresent(why -> all.misfit(Kind.MISSION, new Line(1, List.of(text), false), why));
        return refused.isPresent() ? Text.NONE : mission;
    }

    /** What a member is called who comes along or is here. */
    public String name(MemberId member) {
        return called.of(member);
    }
}
