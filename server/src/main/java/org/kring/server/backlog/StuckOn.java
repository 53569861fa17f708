package org.kring.server.backlog;

import java.util.List;
import org.kring.core.Actor;
import org.kring.core.backlog.Topic;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.Aside.Pause;
import org.kring.core.proposal.May;
import org.kring.core.proposal.MayTurn;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.Option;
import org.kring.server.web.Look;

/**
 * What another circle asks this one to look at: its proposal, with its text and the reasons against it.
 *
 * @param said     who asks, and until when
 * @param proposal where it stands, and how it is called
 * @param text     what it says
 * @param reasons  why the other circle did not find a text that works for everyone
 * @param back     where what was found is sent back to; null for whoever may not
 * @param result   with what it went back, or null
 */
public record StuckOn(String said, Option proposal, String text, List<String> reasons, String back, String result) {
    /** @return null where it is about no proposal */
    static StuckOn of(Look look, Topic topic) {
        return look.state().proposals().asking(topic.id()).map(proposal -> of(look, topic, proposal)).orElse(null);
    }

    private static StuckOn of(Look look, Topic topic, Proposal proposal) {
        var pause = proposal.aside().pauses().stream().filter(each -> topic.id().equals(each.topic())).findFirst().orElseThrow();
        var links = look.links().proposals();
        var may = new May(proposal, look.state().belowProposals(), look.actor(), look.now());
        var circle = look.state().circles().find(proposal.circle()).orElseThrow().name();
        return new StuckOn(look.w().t("backlog.stuck", circle), new Option(links.one(proposal.id()), proposal.content().headline().toString()),
            proposal.content().text().toString(), reasons(proposal),
            pause.back() == null && look.actor() instanceof Actor.Member && MayTurn.bringBack(may).holds() ? links.act(proposal.id(), "return") : null,
            result(look, pause));
    }

    private static String result(Look look, Pause pause) {
        return pause.back() == null ? null : pause.result().isBlank() ? look.w().t("proposal.road.back.plain") : pause.result().toString();
    }

    /** Whose they are stays with the circle that asks. */
    private static List<String> reasons(Proposal proposal) {
        return proposal.openAgainst().stream().filter(Objection::isNamed).map(each -> each.words().might().toString()).toList();
    }
}
