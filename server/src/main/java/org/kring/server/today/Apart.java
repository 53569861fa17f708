package org.kring.server.today;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.agreement.Agreement;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.today.TodayView.Ask;
import org.kring.server.web.Appeals;
import org.kring.server.web.Look;

/** That a person does not belong to a circle any more, until when that holds, and the way to another look. */
final class Apart {
    private Apart() {}

    static List<Ask> of(Look look) {
        return look.state().agreements().allStanding().filter(Agreement::holds)
            .flatMap(agreement -> Stream.ofNullable(agreement.terms().proposal())).distinct()
            .flatMap(id -> look.state().proposals().find(id).stream()).filter(proposal -> removes(look, proposal))
            .sorted(Comparator.comparing(proposal -> proposal.id().value())).map(proposal -> ask(look, proposal)).toList();
    }

    private static boolean removes(Look look, Proposal proposal) {
        return proposal.content().effect() instanceof Effect.Remove(var member, var _) && look.me().equals(member)
            && proposal.stage() == Stage.DECIDED && !look.state().circles().find(proposal.circle()).orElseThrow().has(look.me());
    }

    private static Ask ask(Look look, Proposal proposal) {
        var agreement = look.state().agreements().find(proposal.outcome().agreement()).orElseThrow();
        var asked = !proposal.talk().appeal().isBlank() || agreement.askedEarly().isPresent();
        return new Ask("apart-" + proposal.id().value(), look.w().t("today.apart",
            look.state().circles().find(proposal.circle()).orElseThrow().name()),
            note(look, agreement, asked), look.links().proposals().one(proposal.id()),
            look.w().t(asked ? "today.look" : "today.apart.ask"));
    }

    private static String note(Look look, Agreement agreement, boolean asked) {
        var appeal = Appeals.of(look, agreement);
        var note = look.w().t(asked ? "today.apart.asked" : "today.apart.note", agreement.lookAgain());
        return appeal == null ? note : note + " " + appeal.label();
    }
}
