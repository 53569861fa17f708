package org.kring.server.meeting;

import java.util.Optional;
import org.kring.core.Text;
import org.kring.core.backlog.Topic;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.Asked;
import org.kring.server.web.Look;

/** What an agenda item is called: its own title, the topic's first line, the proposal's, or the name of its kind. */
final class Titles {
    private static final int LONG = 90;

    private Titles() {}

    static String of(Look look, Item item) {
        if (!item.title().isBlank()) {
            return item.title().toString();
        }
        return subject(look, item).filter(title -> !title.isBlank()).orElseGet(() -> look.w().of(item.kind()));
    }

    private static Optional<String> subject(Look look, Item item) {
        return item.topic() != null ? look.state().backlog().find(item.topic()).map(Topic::text).map(Titles::headline)
            : item.kind() == ItemKind.PROPOSAL ? look.state().proposals().find(item.proposal())
                .map(proposal -> of(look, proposal))
            : item.guest() != null ? Optional.of(look.w().t("meeting.joining.title", look.names().of(item.guest())))
            : Optional.ofNullable(item.agreement()).flatMap(look.state().agreements()::find)
                .map(agreement -> look.w().t("meeting.look.title", headline(agreement.headline())));
    }

    static String of(Look look, Proposal proposal) {
        return headline(new Text(Asked.title(look.w(), proposal.content())));
    }

    /** The first line, or as much of it as fits. */
    static String headline(Text text) {
        var line = text.toString().lines().findFirst().orElse("");
        return line.length() <= LONG ? line : line.substring(0, line.lastIndexOf(' ', LONG) > 0
            ? line.lastIndexOf(' ', LONG) : LONG) + " …";
    }
}
