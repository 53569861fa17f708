package org.kring.server.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Decision.Refused;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.circle.Role;
import org.kring.core.collective.Fitting;
import org.kring.core.collective.Past.Group;
import org.kring.server.page.OneLine;

/** Groups, one a line: name, what it does, who, what it looks after, inside which. And who held a role in them. */
final class GroupReader {
    private static final int USUAL_MONTHS = 6;

    /** A group with its line; roles come later. */
    private record Draft(Line line, String name, String inside, List<MemberId> people, List<Text> domain,
                         List<Held> held) {}

    /** A role with its line. */
    private record Held(Line line, Post post) {}

    private final Reader all;
    private final Book<Draft> drafts = new Book<>();
    private final Book<Line> seen = new Book<>();
    private final List<Draft> waiting = new ArrayList<>();
    /** Where each group that fits stands; the founding circle stands at 0. */
    private final Book<Integer> places = new Book<>();

    GroupReader(Reader all) {
        this.all = all;
        places.put(all.state().root().name().toString(), 0);
    }

    /** Where the group of this name stands, if it comes along. */
    Optional<Integer> place(String name) {
        return name.isBlank() ? Optional.of(0) : places.find(name);
    }

    void groups(String text) {
        var sheet = all.sheet(Kind.GROUPS, text, true);
        for (var line : sheet.lines()) {
            var who = sheet.isTable() ? line.column(2)
                : String.join(",", line.columns().subList(Math.min(2, line.columns().size()), line.columns().size()));
            begin(line, all.people(Kind.GROUPS, line, who), !sheet.isTable());
        }
    }

    private void begin(Line line, List<MemberId> people, boolean isPlain) {
        var name = OneLine.of(line.column(0));
        if (name.isEmpty() || seen.find(name).isPresent()) {
            all.misfit(Kind.GROUPS, line, name.isEmpty() ? all.w().t("past.noName") : all.w().t("past.twice", name));
        }
        seen.put(name, line);
        if (!all.fits(Kind.GROUPS, line)) {
            return;
        }
        var domain = isPlain ? List.<Text>of() : Stream.of(line.column(3).split("[,،、\\n]+")).map(Text::new)
            .filter(item -> !item.isBlank()).toList();
        var draft = new Draft(line, name, isPlain ? "" : OneLine.of(line.column(4)), new ArrayList<>(people), domain,
            new ArrayList<>());
        drafts.put(name, draft);
        waiting.add(draft);
    }

    void roles(String text) {
        all.sheet(Kind.ROLES, text, true).lines().forEach(this::role);
    }

    private void role(Line line) {
        var draft = drafts.find(line.column(0));
        var role = role(line.column(1));
        var until = line.column(3).isEmpty() ? Optional.of(all.now().today().plusMonths(USUAL_MONTHS)) : Dates.read(line.column(3));
        if (draft.isEmpty()) {
            all.misfit(Kind.ROLES, line, all.w().t("past.noGroup", line.column(0)));
        }
        if (role.isEmpty()) {
            all.misfit(Kind.ROLES, line, all.w().t("past.noRole", line.column(1)));
        }
        if (until.isEmpty()) {
            all.misfit(Kind.ROLES, line, all.w().t("past.noDate", line.column(3)));
        }
        var people = all.people(Kind.ROLES, line, line.column(2));
        if (all.fits(Kind.ROLES, line)) {
            hold(line, draft.get(), role.get(), people, until.get());
        }
    }

    private void hold(Line line, Draft draft, Role role, List<MemberId> people, LocalDate until) {
        if (people.size() != 1) {
            all.misfit(Kind.ROLES, line, all.w().t("past.onePerson"));
            return;
        }
        if (!draft.people().contains(people.getFirst())) {
            draft.people().add(people.getFirst());
        }
        draft.held().add(new Held(line, new Post(role, people.getFirst(), until)));
    }

    private Optional<Role> role(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        return Stream.of(Role.values()).filter(role -> all.w().of(role).toLowerCase(Locale.ROOT).equals(plain)
            || all.words("past.role." + role.name()).contains(plain)).findFirst();
    }

    /** Each group after the one it lies in, as far as they fit. */
    Fitting put(Fitting fitting) {
        for (boolean again = true; again;) {
            again = false;
            for (var draft : List.copyOf(waiting)) {
                if (place(draft.inside()).isPresent()) {
                    waiting.remove(draft);
                    fitting = put(fitting, draft, place(draft.inside()).get());
                    again = true;
                }
            }
        }
        waiting.forEach(draft -> all.misfit(Kind.GROUPS, draft.line(), all.w().t("past.inside", draft.inside())));
        return fitting;
    }

    private Fitting put(Fitting fitting, Draft draft, int inside) {
        var group = new Group(new Text(draft.name()), new Text(draft.line().column(1)), inside, draft.domain(), draft.people(),
            List.of());
        if (fitting.opens(group) instanceof Refused refused) {
            all.misfit(Kind.GROUPS, draft.line(), why(draft, refused));
            return fitting;
        }
        for (var held : draft.held()) {
            if (fitting.opens(group.with(held.post())) instanceof Refused refused) {
                all.misfit(Kind.ROLES, held.line(), refused);
            } else {
                group = group.with(held.post());
            }
        }
        var with = fitting.with(group);
        places.put(draft.name(), with.past().groups().size());
        return with;
    }

    /** What the group around it does not look after is said with the words of the list. */
    private String why(Draft draft, Refused refused) {
        return refused.why() == CircleRefusal.NOT_WITHIN_THE_WIDER_CIRCLE
            ? all.w().t("past.notWithin", draft.inside(), refused.with().getFirst(), draft.name()) : all.sentence(refused);
    }
}
