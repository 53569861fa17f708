package org.kring.server.account;

import static org.kring.core.circle.Kind.HUB;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.core.collective.Past;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.past.Kind;
import org.kring.server.past.Misfit;
import org.kring.server.past.Reading;
import org.kring.server.web.Look;

/**
 * What a group brings along: the fields, and once they were looked at, what would be written down.
 *
 * @param closed  why nothing can be brought along now, or null
 * @param fields  each with what it is called, and how it is written
 * @param looked  whether it was looked at
 * @param notes   lines that fit, with something to know about them
 * @param came    what has come along already, and where it is
 * @param finding where circles can be found, or null once the hub is there
 */
public record BringView(String closed, Typed typed, List<Option> fields, boolean looked, List<String> people,
                        List<Group> groups, List<Rule> rules, String mission, List<Wrong> misfits, List<Wrong> notes,
                        List<Option> came, String finding) {
    private static final int BEGINNING = 160;

    /** A group that comes along. @param inside the group it lies in, or null; @param note who is in it; @param roles who did what, or empty */
    public record Group(String name, String aim, String inside, String note, List<String> roles) {}

    /** An agreement that comes along. @param text or null where it has no title; @param note where it belongs, who minds it, its days */
    public record Rule(String title, String text, String note) {}

    /** A line that does not fit. */
    public record Wrong(String where, String words, String why) {}

    /** @param just whether something was brought just now */
    static BringView of(Look look, Typed typed, boolean just) {
        return new BringView(look.state().mayBringAlong(look.actor()).refusal().map(look::sentence).orElse(null), typed,
            fields(look), false, List.of(), List.of(), List.of(), "", List.of(), List.of(), Came.along(look, just),
            look.state().root().kind() == HUB ? null : look.links().circles().finding());
    }

    static BringView looked(Look look, Typed typed, Reading reading) {
        var past = reading.past();
        return new BringView(null, typed, fields(look), true, reading.people(),
            past.groups().stream().map(group -> group(look, reading, group)).toList(),
            past.rules().stream().map(rule -> rule(look, reading, rule)).toList(), past.mission().toString(),
            reading.misfits().stream().map(misfit -> wrong(look, misfit)).toList(),
            reading.notes().stream().map(note -> wrong(look, note)).toList(), List.of(), null);
    }

    public boolean isEmpty() {
        return people.isEmpty() && groups.isEmpty() && rules.isEmpty() && mission.isEmpty();
    }

    private static List<Option> fields(Look look) {
        return Stream.of(Kind.values()).map(kind -> new Option(kind.field(), look.w().t("account.bring." + kind.name()),
            look.w().t("account.bring.how." + kind.name()))).toList();
    }

    private static Group group(Look look, Reading reading, Past.Group group) {
        var who = group.people().stream().map(reading::name).toList();
        var inside = group.inside() == 0 ? null
            : look.w().t("account.bring.inside", reading.past().groups().get(group.inside() - 1).name());
        return new Group(group.name().toString(), group.aim().toString(), inside,
            look.w().t("account.bring.group", who.size(), look.w().list(who)), group.posts().stream().map(post ->
            look.w().t("account.bring.post", reading.name(post.holder()), post.role(), post.until())).toList());
    }

    private static Rule rule(Look look, Reading reading, Past.Rule rule) {
        var group = rule.group() == 0 ? look.state().root().name() : reading.past().groups().get(rule.group() - 1).name();
        var title = rule.title().isBlank() ? rule.text() : rule.title();
        return new Rule(Excerpt.of(title, BEGINNING), rule.title().isBlank() ? null : Excerpt.of(rule.text(), BEGINNING),
            Stream.of(group.toString(), told(look, "minds", rule.owner() == null ? null : reading.name(rule.owner())),
                told(look, "since", rule.starts()), told(look, "again", rule.lookAgain()))
                .filter(Objects::nonNull).collect(Collectors.joining(" · ")));
    }

    private static String told(Look look, String what, Object told) {
        return told == null ? null : look.w().t("account.bring." + what, told);
    }

    private static Wrong wrong(Look look, Misfit misfit) {
        return new Wrong(look.w().t("account.bring.line", look.w().t("account.bring." + misfit.kind().name()), misfit.line()),
            misfit.words(), misfit.why());
    }
}
