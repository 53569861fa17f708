package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.agreement.Agreement;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.Looks;
import org.kring.core.meeting.Wanted;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/** The parts with which an agenda is built. */
final class AgendaRows {
    static final String ADD = "add-item";

    private AgendaRows() {}

    static List<Plan.Row> of(Seen seen) {
        var items = seen.meeting().agenda().items();
        var rows = new ArrayList<Plan.Row>();
        for (int n = 0; n < items.size(); n++) {
            var item = items.get(n);
            rows.add(new Plan.Row(item.number(), title(seen, item), item.minutes(), n == 0, n == items.size() - 1,
                !item.isBegun()));
        }
        return rows;
    }

    /** What nobody has to prepare is said. */
    private static String title(Seen seen, Item item) {
        return item.kind() == ItemKind.HOW_WE_DECIDE && !item.isBegun()
            ? seen.w().t("meeting.textIsReady", seen.title(item)) : seen.title(item);
    }

    static Typed add(Seen seen) {
        return seen.forms().of(Typed.nothing(ADD).with("minutes", 15).with("wanted", Wanted.EXPLORE));
    }

    /** What waits for the circle and is not on this agenda: agreements to look at again, topics, proposals. */
    static List<Option> waiting(Seen seen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", seen.w().t("meeting.add.ownWords")));
        looks(seen).forEach(agreement -> options.add(new Option("agreement-" + agreement.id().value(),
            seen.w().t("meeting.look.title", Titles.headline(agreement.headline())))));
        seen.state().backlog().waitingFor(seen.circle().id()).stream()
            .filter(topic -> !seen.meeting().agenda().has(topic.id()))
            .forEach(topic -> options.add(new Option("topic-" + topic.id().value(), Titles.headline(topic.text()))));
        seen.state().proposals().runningIn(seen.circle().id()).stream()
            .filter(proposal -> seen.may().mayAddProposal(seen.meeting(), proposal.id()).holds())
            .forEach(proposal -> options.add(new Option("proposal-" + proposal.id().value(),
                seen.w().t("meeting.add.proposal", Titles.of(seen.look(), proposal)))));
        return options;
    }

    private static List<Agreement> looks(Seen seen) {
        return Looks.waiting(seen.state().meetings(), seen.state().belowMeetings(), seen.circle().id(), seen.look().now());
    }

    static List<Option> wanted(Seen seen) {
        return List.of(Wanted.values()).stream().map(each -> new Option(each.name(), seen.w().of(each))).toList();
    }
}
