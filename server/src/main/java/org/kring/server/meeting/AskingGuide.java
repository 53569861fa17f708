package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.consent.Said;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.Outcome;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Question;
import org.kring.core.proposal.Stage;

/** Everyone is asked; then it is written down, or a reason against is looked at, or what somebody asks is answered. */
final class AskingGuide {
    private AskingGuide() {}

    static Guide of(Seen seen, Item item, Proposal proposal, May may) {
        var round = proposal.round().orElseThrow();
        if (!round.isComplete()) {
            var now = seen.meeting().turn().or(() -> round.presentNotYet().stream().findFirst());
            return new Guide(seen.w().t("meeting.say.turn", Asking.question(seen, proposal),
                now.map(seen::name).orElse("")), postpone(seen), List.of());
        }
        return may.declare().holds()
            ? new Guide(nobody(seen, proposal), List.of(declare(seen, proposal)), List.of(unfinished(seen, item)))
            : !proposal.openAgainst().isEmpty()
                ? new Guide(seen.w().t("meeting.say.reasons"), List.of(objections(seen, proposal)), List.of())
                : new Guide(missing(seen, proposal, may), askers(seen, proposal, may), List.of());
    }

    private static List<Act> postpone(Seen seen) {
        return seen.meeting().turn().filter(now -> seen.may().mayPostponeTurn(seen.meeting(), now).holds())
            .map(now -> List.of(Rounds.postpone(seen, seen.w().t("meeting.lead.comeBack", seen.name(now)), now)))
            .orElse(List.of());
    }

    private static String nobody(Seen seen, Proposal proposal) {
        return open(proposal).map(question -> seen.w().t("meeting.say.nobodyButOpen", question))
            .orElseGet(() -> waits(proposal) ? seen.w().t("meeting.say.nobodyHere", seen.names(proposal.notYet()))
                : seen.w().t("meeting.say.nobody"));
    }

    /** Everyone is waited for, also those who are not here. */
    private static boolean waits(Proposal proposal) {
        return proposal.content().effect().losing() != null && !proposal.notYet().isEmpty();
    }

    private static String missing(Seen seen, Proposal proposal, May may) {
        var sentence = seen.look().sentence(may.declare().refusal().orElseThrow());
        return open(proposal).map(question -> seen.w().t("meeting.say.stillAsked", sentence, question)).orElse(sentence);
    }

    private static Optional<Text> open(Proposal proposal) {
        return proposal.talk().questions().stream().filter(Question::isOpen).map(Question::text).findFirst();
    }

    private static Act unfinished(Seen seen, Item item) {
        return ItemGuide.ended(seen, item, "unfinished", seen.w().t("meeting.lead.unfinished"), Outcome.PARTLY).quiet();
    }

    private static Act declare(Seen seen, Proposal proposal) {
        return Act.of("declare", seen.to("declarations"), seen.w().t("meeting.lead.declare"))
            .with("proposal", proposal.id().value()).key();
    }

    private static Act objections(Seen seen, Proposal proposal) {
        return to(seen, proposal, "to-reasons", seen.w().t("meeting.lead.reasons"), Stage.OBJECTIONS).key();
    }

    private static Act to(Seen seen, Proposal proposal, String id, String label, Stage stage) {
        return Act.of(id, seen.to("stages"), label).with("proposal", proposal.id().value()).with("stage", stage);
    }

    /** What is still asked at the end leads back to questions, unless whoever asked it knows enough by now. */
    private static List<Act> askers(Seen seen, Proposal proposal, May may) {
        var acts = new ArrayList<Act>();
        if (may.moveOn(Stage.CLARIFY).holds()) {
            acts.add(to(seen, proposal, "to-questions", seen.w().t("proposal.moveTo.CLARIFY"), Stage.CLARIFY).main());
        }
        proposal.round().orElseThrow().whoSaid(Said.ASKS).stream().filter(member -> may.consent(member, way(seen, member)).holds())
            .forEach(member -> acts.add(knows(seen, proposal, member)));
        return acts;
    }

    private static Way way(Seen seen, MemberId member) {
        return seen.isMe(member) ? Way.OWN_DEVICE : Way.IN_THE_ROOM;
    }

    private static Act knows(Seen seen, Proposal proposal, MemberId member) {
        return Act.of("knows-" + member.value(), seen.to("answers"), seen.w().t("meeting.lead.knows", seen.name(member)))
            .with("proposal", proposal.id().value()).with("version", proposal.version().number())
            .with("member", member.value()).with("answer", "none");
    }
}
