package org.kring.server.web;

import org.kring.core.TopicId;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Option;

/** What became of it that the wider circle was asked to look at somebody's not belonging to a circle. */
public final class Appeals {
    private Appeals() {}

    /** The sentence and where it leads; null where nobody was asked. */
    public static Option of(Look look, Agreement agreement) {
        var topic = agreement.isRemoval() ? agreement.care().removal().appeal() : null;
        return topic == null ? null : of(look, agreement, look.state().backlog().find(topic).orElseThrow());
    }

    private static Option of(Look look, Agreement agreement, Topic topic) {
        var circle = look.state().circles().find(topic.circle()).orElseThrow().name();
        var decides = decides(look, topic.id());
        if (decides == null && topic.waits()) {
            return new Option(look.links().topics().one(topic.id()), look.w().t("proposal.removal.appeal.waits", circle, topic.road().promised()));
        }
        var href = decides == null ? look.links().topics().one(topic.id()) : look.links().proposals().one(decides.id());
        return new Option(href, decides != null && !decides.stage().isOver() ? look.w().t("proposal.removal.appeal.deciding", circle)
            : decides != null && decides.stage() == Stage.DECIDED && !agreement.holds() ? look.w().t("proposal.removal.appeal.ended", circle)
            : look.w().t("proposal.removal.appeal.stays", circle, agreement.lookAgain()));
    }

    /** The proposal with which the wider circle answers, or null. */
    private static Proposal decides(Look look, TopicId topic) {
        return look.state().proposals().all().stream().filter(proposal -> topic.equals(proposal.origin().topic()))
            .reduce((_, later) -> later).orElse(null);
    }
}
