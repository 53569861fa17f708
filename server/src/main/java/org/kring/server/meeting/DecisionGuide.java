package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.Prompt;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.core.proposal.Word;

/** A text is before everyone: questions, reactions, the question, what was heard, and what follows from that. */
final class DecisionGuide {
    private DecisionGuide() {}

    static Guide of(Seen seen, Item item, Proposal proposal) {
        var may = DecisionPart.may(seen, proposal);
        return switch (proposal.stage()) {
            case DRAFT, CLARIFY, REACT, ADJUST -> seen.meeting().roundNow()
                .map(round -> toHear(seen, proposal) != null ? RoundGuide.of(seen, round) : plus(RoundGuide.of(seen, round), straight(seen, proposal)))
                .orElseGet(() -> before(seen, item, proposal));
            case CONSENT_ROUND -> AskingGuide.of(seen, item, proposal, may);
            case OBJECTIONS -> seen.meeting().roundNow().map(round -> RoundGuide.of(seen, round))
                .orElseGet(() -> ReasonGuide.of(seen, item, proposal, may));
            case PENDING_ABSENT -> new Guide(seen.w().t("meeting.say.pending"), List.of(ItemGuide.next(seen, item).key()),
                more(seen, item));
            case DECIDED -> new Guide(decided(seen, item), List.of(ItemGuide.next(seen, item).key()), more(seen, item));
            case UNDERSTAND, PICTURE, SHAPE, WRITING -> seen.meeting().roundNow().map(round -> RoundGuide.of(seen, round))
                .orElseGet(() -> forming(seen, item, proposal));
            case PARKED, REFERRED -> new Guide(seen.w().t("meeting.say.elsewhere",
                seen.w().of(proposal.stage())), List.of(ItemGuide.next(seen, item).key()), more(seen, item));
            case WITHDRAWN, DROPPED -> new Guide(seen.w().t("meeting.say.dropped"),
                List.of(ItemGuide.next(seen, item).key()), more(seen, item));
        };
    }

    /** The step's question, asked in a round; then the next step, or the next item. */
    private static Guide forming(Seen seen, Item item, Proposal proposal) {
        var acts = new ArrayList<Act>();
        if (proposal.stage() != Stage.WRITING) {
            acts.add(Rounds.begin(seen, Prompt.OWN_WORDS, seen.w().t("meeting.lead.askRound"))
                .with("text", FormingPart.question(seen, proposal)));
        }
        var steps = FormingPart.steps(seen, proposal);
        acts.addAll(steps.stream().filter(act -> act.weight() != Act.Weight.QUIET).toList());
        acts.add(ItemGuide.next(seen, item));
        var next = proposal.stage() == Stage.WRITING ? acts.size() - 1 : acts.size() > 2 && seen.meeting().round() != null ? 1 : 0;
        acts.set(next, acts.get(next).key());
        var more = new ArrayList<>(steps.stream().filter(act -> act.weight() == Act.Weight.QUIET).toList());
        more.addAll(more(seen, item));
        return new Guide(FormingPart.question(seen, proposal), acts, more);
    }

    private static Guide plus(Guide guide, Act act) {
        var acts = new ArrayList<>(guide.acts());
        acts.add(act);
        return new Guide(guide.say(), acts, guide.more());
    }

    private static Act straight(Seen seen, Proposal proposal) {
        return Act.of("question", seen.to("question"), seen.w().t("meeting.lead.straight"))
            .with("proposal", proposal.id().value()).with("version", proposal.version().number());
    }

    /** First questions, then reactions, then the question. */
    private static Guide before(Seen seen, Item item, Proposal proposal) {
        var held = seen.meeting().round();
        var next = held == null ? Prompt.CLARIFY : held.prompt() == Prompt.CLARIFY ? Prompt.REACT : null;
        var acts = new ArrayList<Act>();
        var toHear = toHear(seen, proposal);
        if (next != null) {
            acts.add(Rounds.begin(seen, next, seen.w().t("meeting.lead.begin", Rounds.label(seen.w(), next))));
        }
        acts.add(toHear == null ? straight(seen, proposal) : heard(seen, proposal, toHear));
        acts.set(0, acts.getFirst().key());
        var say = toHear != null ? seen.w().t("meeting.say.concerned", toHear) : held == null ? seen.w().t("meeting.say.text") : next == null ? seen.w().t("meeting.say.heardAll")
            : seen.w().t("meeting.say.thanksQuestions");
        return new Guide(say, acts, more(seen, item));
    }

    /** Whom it is about and who has not had the word yet; null where it is about nobody who is here. */
    private static String toHear(Seen seen, Proposal proposal) {
        return Word.waits(proposal) ? seen.may().concerned(seen.meeting()).map(seen::name).orElse(null) : null;
    }

    private static Act heard(Seen seen, Proposal proposal, String name) {
        return Act.of("heard", seen.to("heard"), seen.w().t("proposal.heard.note", name)).with("proposal", proposal.id().value());
    }

    private static String decided(Seen seen, Item item) {
        if (item.guest() != null && seen.circle().has(item.guest())) {
            return seen.w().t("meeting.say.joined", seen.name(item.guest()));
        }
        var minutes = Math.max(1, seen.meeting().timeBox(item, seen.now()).used().toMinutes());
        return item.kind() == ItemKind.PRACTICE ? seen.w().t("meeting.say.practised", minutes)
            : seen.w().t("meeting.say.decided");
    }

    static List<Act> more(Seen seen, Item item) {
        return ItemGuide.more(seen, item, seen.meeting().round(), ItemGuide.prompts(item));
    }
}
