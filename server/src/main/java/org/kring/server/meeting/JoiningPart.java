package org.kring.server.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.meeting.Item;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.page.Words;

/**
 * A guest would like to be a member of the circle: whether anybody is against it.
 *
 * @param says   who would like to, as their own device says it too
 * @param anyone the question, or null where they do not ask any more
 * @param answer the form with the answer, for whoever writes for the others, or null
 * @param mine   the form in which a member says that they are against it, or null
 * @param then   what follows from each answer
 */
public record JoiningPart(String says, String anyone, Typed answer, Typed mine, String then) implements Part {
    private static final String FORM = "admit";
    private static final String MINE = "against";

    /** Once it is being decided, it is a decision like any other. */
    static Part of(Seen seen, Item item) {
        return item.proposal() != null || item.guest() == null ? DecisionPart.of(seen, item) : open(seen, item);
    }

    private static JoiningPart open(Seen seen, Item item) {
        var name = seen.name(item.guest());
        var circle = seen.circle();
        return !asks(seen, item) ? new JoiningPart(seen.w().t("meeting.joining.not", name), null, null, null, null)
            : new JoiningPart(seen.isMe(item.guest()) ? seen.w().t("meeting.joining.you", circle.name())
                : seen.w().t("meeting.joining.wish", name, circle.name()), seen.w().t("meeting.joining.anyone", name),
                seen.may().mayAdmit(seen.meeting()).holds() ? seen.forms().of(FORM) : null,
                seen.isMember() && seen.may().mayAskAboutGuest(seen.meeting()).holds() ? seen.forms().of(MINE) : null, then(seen, name));
    }

    private static boolean asks(Seen seen, Item item) {
        return seen.circle().company().asking().contains(item.guest());
    }

    private static String then(Seen seen, String name) {
        var clauses = seen.state().agreements().clauses(seen.circle().id());
        return seen.w().t("meeting.joining.then." + clauses.absence().name(), name, clauses.windowHours() / 24);
    }

    /** None of them leans. */
    public List<Option> answers(Words w) {
        return Stream.of("none", "someone").map(value -> new Option(value, w.t("meeting.look." + value))).toList();
    }
}
