package org.kring.server.backlog;

import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.backlog.Wish;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.Text;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;

/**
 * Somebody does not belong to a circle any more, and asks this one to look at it.
 *
 * @param said    who, and what the other circle has decided
 * @param removal where that is told, with its reasons
 * @param form    the form that asks all of us whether it ends, or null
 */
public record Appealed(String said, String removal, Typed form) {
    static final String FORM = "appeal";

    /** Null for all other topics. */
    static Appealed of(Look look, Topic topic, Typed back) {
        return topic.wish() != Wish.APPEAL ? null : look.state().agreements().all().stream()
            .filter(each -> isAbout(each, topic)).findFirst().map(agreement -> of(look, topic, agreement, back)).orElse(null);
    }

    private static Appealed of(Look look, Topic topic, Agreement agreement, Typed back) {
        var member = look.names().of(agreement.care().removal().member());
        var circle = look.state().circles().find(agreement.circle()).orElseThrow().name();
        var mayAsk = topic.waits() && agreement.holds() && look.me() != null
            && look.state().circles().actsIn(topic.circle(), look.actor()).holds() && !look.me().equals(agreement.care().removal().member());
        return new Appealed(look.w().t("backlog.appeal", member, circle, agreement.lookAgain()),
            look.links().proposals().one(agreement.terms().proposal()), mayAsk ? TopicView.form(back, Typed.nothing(FORM)) : null);
    }

    private static boolean isAbout(Agreement agreement, Topic topic) {
        return agreement.isRemoval() && topic.id().equals(agreement.care().removal().appeal());
    }

    /** All of this circle are asked whether it ends. */
    static Begin command(Look look, Topic topic, Text why) {
        var agreement = look.state().agreements().all().stream().filter(each -> isAbout(each, topic)).findFirst().orElseThrow(NotHere::new);
        return new Begin(topic.circle(), look.visit().member(), null, topic.id(),
            Content.ending(agreement, why).minded(look.visit().member()), true);
    }
}
