package org.kring.server.circle;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.server.page.CirclesDrawing;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * A change of a circle, on its way to a proposal.
 *
 * @param deciders the circles that may decide it
 * @param items    what the circle decides and looks after now
 * @param within   in which items of the circle around new ones could lie; empty where there is nothing to choose
 * @param people   who could be in it, or hold a role
 * @param minds    who could mind what a resting circle looks after
 * @param heirs    to which circles what it holds could go
 * @param lines    once it was looked at: what changes, each in a sentence
 * @param drawing  once it was looked at: before and after; or null
 */
public record ChangeView(ChangeKind kind, String circle, String slug, String title, String lead, Typed typed,
                         List<Option> deciders, List<Option> items, List<Option> within, List<Option> people,
                         List<Option> roles, List<Option> minds, List<Option> heirs, List<String> lines,
                         CirclesDrawing drawing) {
    private static final int USUAL_MONTHS = 6;
    /** A list of more people is no help. */
    private static final int MANY = 60;

    static ChangeView of(Look look, Circle circle, ChangeKind kind, Typed sent) {
        return new ChangeView(kind, circle.name().toString(), circle.slug(), ChangesView.title(look, kind),
            ChangesView.lead(look, circle, kind), sent == null ? begun(look, circle, kind) : sent,
            kind.deciders(look, circle).stream().map(ChangeView::option).toList(), items(circle),
            within(look, kind, circle), people(look, circle),
            Stream.of(Role.values()).filter(role -> kind == ChangeKind.CIRCLE || role == Role.LEADER)
                .map(role -> new Option(role.name(), look.w().of(role))).toList(),
            minds(look, circle), heirs(look, circle), List.of(), null);
    }

    ChangeView looked(List<String> lines, CirclesDrawing drawing) {
        return new ChangeView(kind, circle, slug, title, lead, typed, deciders, items, within, people, roles, minds, heirs,
            lines, drawing);
    }

    public String address() {
        return kind.address();
    }

    private static Typed begun(Look look, Circle circle, ChangeKind kind) {
        var typed = Typed.nothing(ChangeForm.ID);
        return switch (kind) {
            case AIM_AND_DOMAIN -> typed.with("aim", circle.aim());
            case CIRCLE -> typed.with("until", look.now().today().plusMonths(USUAL_MONTHS));
            case GROUP, REST, WAKE, END -> typed;
        };
    }

    private static List<Option> items(Circle circle) {
        return circle.domain().stream().map(item -> new Option(Integer.toString(item.number()), item.text().toString())).toList();
    }

    /** An item lies in one of the circle around, unless that is the root, which holds everything. */
    private static List<Option> within(Look look, ChangeKind kind, Circle circle) {
        var around = kind.opens() ? circle : circle.parent().flatMap(look.state().circles()::find).orElse(circle);
        return around.isRoot() ? List.of() : items(around);
    }

    private static List<Option> people(Look look, Circle circle) {
        var everybody = look.state().people().here();
        return (everybody.size() > MANY ? circle.members() : everybody).stream().map(member -> option(look, member)).toList();
    }

    private static List<Option> minds(Look look, Circle circle) {
        var wider = circle.parent().flatMap(look.state().circles()::find);
        return Stream.concat(Stream.of(new Option("", look.w().t("circle.changes.minds.leader"))),
            wider.stream().flatMap(each -> each.members().stream()).map(member -> option(look, member))).toList();
    }

    private static List<Option> heirs(Look look, Circle circle) {
        return Stream.concat(Stream.of(new Option("", look.w().t("circle.minds.wider"))),
            look.state().circles().living().stream().filter(each -> !each.equals(circle)).map(ChangeView::option)).toList();
    }

    /** Nobody yet, or one of all. */
    public List<Option> holders(String nobody) {
        return Stream.concat(Stream.of(new Option("", nobody)), people.stream()).toList();
    }

    private static Option option(Circle circle) {
        return new Option(Integer.toString(circle.id().value()), circle.name().toString());
    }

    private static Option option(Look look, MemberId member) {
        return new Option(Integer.toString(member.value()), look.names().of(member));
    }
}
