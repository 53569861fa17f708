package org.kring.server.backlog;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Circle;
import org.kring.server.page.Names;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.search.Line;
import org.kring.server.web.Look;

/**
 * The page "Raise something".
 *
 * @param wishes  what may come of it
 * @param who     who may be raising it, on the table's device; empty on a person's own
 * @param circles where it may go, each with what it is for
 * @param matches what there is already
 */
public record RaiseView(Typed typed, List<Option> wishes, List<Option> who, List<Option> circles, List<Line> matches) {
    static RaiseView of(Look look, RaiseForm form, List<Line> matches) {
        return new RaiseView(form.typed(), Stream.of(Wish.values()).map(wish -> option(wish, look)).toList(),
            look.visit().isTable() ? people(look) : List.of(),
            look.state().circles().all().stream().map(RaiseView::option).toList(), matches);
    }

    private static List<Option> people(Look look) {
        return look.state().people().here().stream().map(member -> option(member, look.names())).toList();
    }

    private static Option option(Wish wish, Look look) {
        return new Option(wish.name(), look.w().of(wish));
    }

    private static Option option(MemberId member, Names names) {
        return new Option(Integer.toString(member.value()), names.of(member));
    }

    private static Option option(Circle circle) {
        return new Option(Integer.toString(circle.id().value()), circle.name().toString(), circle.aim().toString());
    }
}
