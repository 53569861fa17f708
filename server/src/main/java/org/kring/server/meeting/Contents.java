package org.kring.server.meeting;

import java.util.Optional;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.LastResort;
import org.kring.core.meeting.Item;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.DomainItems;
import org.kring.server.web.Look;

/** What a text says, read from its form. */
final class Contents {
    private Contents() {}

    /** What stands in the place of an agreement belongs where that one belonged. */
    static Content begun(Look look, Fields fields, Optional<Item> item) {
        var before = item.map(Item::agreement).flatMap(look.state().agreements()::find);
        return content(fields, item.map(found -> effect(fields, found)).orElse(Effect.PLAIN)).about(before.map(agreement ->
            new DomainItems(look.state().circles().find(agreement.circle()).orElseThrow(), look.w())
                .kept(agreement.care().item())).orElse(0));
    }

    /** What it does when it is decided stays, unless the form sets other clauses. */
    static Content changed(Fields fields, Optional<Proposal> proposal) {
        var content = content(fields, proposal.map(found -> found.content().effect()).orElse(Effect.PLAIN));
        return proposal.map(found -> content.keepingWordsOf(found.content()).about(found.content().item())).orElse(content);
    }

    private static Content content(Fields fields, Effect effect) {
        return new Content(fields.text("title"), fields.text("text"), fields.text("why"), fields.text("measure"),
            fields.memberIfAny("owner"), null, fields.day("lookAgain"), effect);
    }

    private static Effect effect(Fields fields, Item item) {
        return switch (item.kind()) {
            case HOW_WE_DECIDE -> new Effect.HowWeDecide(clauses(fields));
            case TOGETHER_FOR -> new Effect.NewAim();
            case LOOK_AGAIN -> item.agreement() == null ? Effect.PLAIN : new Effect.Replace(item.agreement());
            case ARRIVING, BEFORE_WE_START, PRACTICE, NEEDS, DECIDE_ONE, TOPIC, PROPOSAL, FREE, WHO_DOES_WHAT,
                NEXT_DATE, CLOSING, CONFIRMATIONS, REPORTS, FROM_WIDER_CIRCLE, DIRECTION, JOINING -> Effect.PLAIN;
        };
    }

    private static Clauses clauses(Fields fields) {
        var ready = Clauses.READY;
        var hours = fields.has("window") ? fields.number("window") : ready.windowHours();
        return new Clauses(fields.choice("absence", Absence.SILENCE_AFTER_NOTICE), hours,
            fields.has("quorum") ? fields.number("quorum") : ready.quorumPercent(), fields.choice("resort", LastResort.STATUS_QUO));
    }
}
