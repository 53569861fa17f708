package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.Outcome;
import org.kring.core.meeting.Prompt;
import org.kring.core.meeting.Round;

/** No round runs: it begins, is held once more, or the group goes on to the next item. */
final class ItemGuide {
    private ItemGuide() {}

    static Guide of(Seen seen) {
        return seen.meeting().running().map(item -> of(seen, item)).orElseGet(() -> between(seen));
    }

    private static Guide of(Seen seen, Item item) {
        var prompts = prompts(item);
        var held = seen.meeting().round();
        var first = prompts.isEmpty() || held != null ? null : prompts.getFirst();
        var acts = new ArrayList<Act>();
        if (first != null) {
            acts.add(Rounds.begin(seen, first, seen.w().t("meeting.lead.begin", Rounds.label(seen.w(), first))));
        }
        if (item.kind() != ItemKind.CLOSING) {
            acts.add(next(seen, item));
        }
        var more = more(seen, item, held, prompts);
        if (beginsWithAForm(seen, item)) {
            return new Guide(say(seen, item, first), List.of(), more, acts);
        }
        if (!acts.isEmpty()) {
            acts.set(0, acts.getFirst().key());
        }
        return new Guide(say(seen, item, first), acts, more);
    }

    /** The form with the text, or with the date, is the next step, and has the filled button. */
    private static boolean beginsWithAForm(Seen seen, Item item) {
        var ready = Ready.of(seen, item, false);
        return ready != null && ready.isNext() || item.kind() == ItemKind.NEXT_DATE && DatePart.of(seen).isNext()
            || isLeftOpen(seen, item);
    }

    private static String say(Seen seen, Item item, Prompt first) {
        return first == null && item.kind() != ItemKind.CLOSING && seen.meeting().round() != null
            ? seen.w().t("meeting.say.thanks")
            : seen.w().t(item.kind() == ItemKind.TOGETHER_FOR && !seen.circle().isRoot() ? "meeting.inside.say" : ready(item.kind()));
    }

    /** The sentence with which an item begins. */
    private static String ready(ItemKind kind) {
        return switch (kind) {
            case ARRIVING -> "meeting.say.arriving";
            case BEFORE_WE_START -> "meeting.say.beforeWeStart";
            case PRACTICE -> "meeting.say.practice";
            case HOW_WE_DECIDE -> "meeting.say.howWeDecide";
            case TOGETHER_FOR -> "meeting.say.togetherFor";
            case NEEDS -> "meeting.say.needs";
            case DECIDE_ONE -> "meeting.say.decideOne";
            case TOPIC, PROPOSAL, FREE -> "meeting.say.topic";
            case LOOK_AGAIN -> "meeting.say.lookAgain";
            case WHO_DOES_WHAT -> "meeting.say.whoDoesWhat";
            case NEXT_DATE -> "meeting.say.nextDate";
            case CONFIRMATIONS -> "meeting.say.confirmations";
            case REPORTS -> "meeting.say.reports";
            case FROM_WIDER_CIRCLE -> "meeting.say.fromWider";
            case DIRECTION -> "meeting.say.direction";
            case JOINING -> "meeting.say.joining";
            case CLOSING -> "meeting.say.closing";
        };
    }

    /** The rounds that suit an item, the usual one first. */
    static List<Prompt> prompts(Item item) {
        return switch (item.kind()) {
            case ARRIVING -> List.of(Prompt.ARRIVE);
            case NEEDS -> List.of(Prompt.NEEDS);
            case WHO_DOES_WHAT -> List.of(Prompt.NEXT_STEP);
            case CLOSING -> List.of(Prompt.EVALUATE);
            case REPORTS, FROM_WIDER_CIRCLE -> List.of(Prompt.CLARIFY);
            case DIRECTION -> List.of(Prompt.SERVES);
            case JOINING, CONFIRMATIONS, BEFORE_WE_START, NEXT_DATE, PRACTICE, HOW_WE_DECIDE -> List.of();
            case LOOK_AGAIN -> List.of(Prompt.REACT, Prompt.CLARIFY);
            case TOGETHER_FOR -> List.of(Prompt.AIM, Prompt.CLARIFY);
            case DECIDE_ONE, TOPIC, PROPOSAL, FREE -> switch (item.wanted()) {
                case REPORT -> List.of(Prompt.CLARIFY, Prompt.REACT);
                case EXPLORE -> List.of(Prompt.REACT, Prompt.CLARIFY, Prompt.IDEAS);
                case DECIDE -> List.of(Prompt.CLARIFY, Prompt.REACT, Prompt.IDEAS);
            };
        };
    }

    static List<Act> more(Seen seen, Item item, Round held, List<Prompt> prompts) {
        var acts = new ArrayList<Act>();
        if (held != null && held.prompt() != Prompt.OWN_WORDS && held.prompt() != Prompt.CONSENT) {
            acts.add(Rounds.begin(seen, held.prompt(), seen.w().t("meeting.lead.onceMore")).quiet());
        }
        prompts.stream().skip(held == null ? 1 : 0).filter(prompt -> held == null || prompt != held.prompt())
            .forEach(prompt -> acts.add(Rounds.begin(seen, prompt, Rounds.label(seen.w(), prompt)).quiet()));
        acts.add(Rounds.begin(seen, Prompt.PROCESS, seen.w().t("meeting.lead.process")).quiet());
        if (seen.may().mayGoBack(seen.meeting()).holds()) {
            acts.add(Act.of("back", seen.to("steps-back"), seen.w().t("meeting.lead.back"))
                .with("item", item.number()).quiet());
        }
        if (item.kind().isContent()) {
            acts.add(ended(seen, item, "unfinished", seen.w().t("meeting.lead.unfinished"), Outcome.PARTLY).quiet());
        }
        return acts;
    }

    static Act next(Seen seen, Item item) {
        var label = seen.meeting().agenda().upcoming()
            .map(next -> seen.w().t("meeting.lead.nextItem", seen.title(next)))
            .orElseGet(() -> seen.w().t("meeting.lead.noItem"));
        return isLeftOpen(seen, item) ? ended(seen, item, "next-item", seen.w().t(item.kind() == ItemKind.JOINING
                ? "meeting.lead.notToday" : "meeting.lead.leaveOpen", label), Outcome.PARTLY)
            : ended(seen, item, "next-item", label, Outcome.REACHED);
    }

    /** Circles, or a guest, still wait for an answer: what goes on without one is not dealt with. */
    private static boolean isLeftOpen(Seen seen, Item item) {
        return item.kind() == ItemKind.CONFIRMATIONS && QuestionsPart.of(seen).isOpen()
            || Part.of(seen) instanceof JoiningPart joining && joining.anyone() != null;
    }

    static Act ended(Seen seen, Item item, String id, String label, Outcome outcome) {
        return Act.of(id, seen.to("progress"), label).with("item", item.number()).with("outcome", outcome);
    }

    /** No item runs: the first that is not finished, or the one to go back to. */
    private static Guide between(Seen seen) {
        var acts = new ArrayList<Act>();
        seen.meeting().agenda().items().stream().filter(item -> !item.isFinished()).findFirst()
            .ifPresent(item -> acts.add(Act.of("start", seen.to("starts"),
                seen.w().t("meeting.lead.nextItem", seen.title(item))).with("item", item.number()).key()));
        var more = seen.may().mayGoBack(seen.meeting()).holds()
            ? List.of(Act.of("back", seen.to("steps-back"), seen.w().t("meeting.lead.back")).with("item", 0).quiet())
            : List.<Act>of();
        return new Guide(seen.w().t("meeting.say.between"), acts, more);
    }
}
