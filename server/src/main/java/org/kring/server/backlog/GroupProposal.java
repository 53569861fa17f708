package org.kring.server.backlog;

import org.kring.core.Text;
import org.kring.core.backlog.SmallGroup;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Opening;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/** The proposal by which a circle opens a small group for what presses: its four fields, in words. */
final class GroupProposal {
    /** A name stands on the map and in lists. */
    private static final int NAME = 32;
    private static final int AIM = 240;

    private GroupProposal() {}

    /** What the group could be called. */
    static String name(Topic topic) {
        return Excerpt.of(topic.text(), NAME).replaceAll("[\\s,;:.…]+$", "");
    }

    static Begin of(Look look, Topic topic, Text name) {
        var group = topic.road().pressing().group();
        var opening = Opening.helping(name, new Text(Excerpt.of(group.mandate(), AIM)), group.mandate(), group.until(),
            group.people(), group.leader());
        var changes = Changes.NONE.open(opening);
        var content = new Content(new Text(look.w().t("backlog.group.title", name)), words(look, group),
            topic.road().pressing().why(), Text.NONE, null, null, group.until(), new Effect.Structure(changes.list()), changes.words());
        return new Begin(topic.circle(), look.visit().member(), null, topic.id(), content, true);
    }

    private static Text words(Look look, SmallGroup group) {
        return new Text(look.w().t("backlog.group.text", look.w().list(look.names().of(group.people())),
            look.names().of(group.leader()), group.until(), group.mandate()));
    }
}
