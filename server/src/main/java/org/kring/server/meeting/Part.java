package org.kring.server.meeting;

import org.kring.core.meeting.Item;

/** What a running item needs beside talking: the text that is decided, a list of steps, the closing questions. */
public sealed interface Part permits DecisionPart, FormingPart, LookPart, NeedsPart, StepsPart, JoiningPart, DatePart, ClosingPart,
    QuestionsPart, ReportsPart, HeardPart, DirectionPart {
    /** @return the part, or null where talking is all */
    static Part of(Seen seen) {
        return seen.meeting().running().map(item -> item.decidesBesides(seen.state().proposals())
            ? DecisionPart.of(seen, item) : of(seen, item)).orElse(null);
    }

    private static Part of(Seen seen, Item item) {
        return switch (item.kind()) {
            case WHO_DOES_WHAT -> StepsPart.of(seen);
            case NEXT_DATE -> DatePart.of(seen);
            case CLOSING -> ClosingPart.of(seen);
            case NEEDS -> NeedsPart.of(seen);
            case PRACTICE, HOW_WE_DECIDE, TOGETHER_FOR, DECIDE_ONE, TOPIC, PROPOSAL, FREE ->
                DecisionPart.proposal(seen, item).filter(proposal -> proposal.stage().isForming())
                    .map(proposal -> FormingPart.of(seen, proposal)).orElseGet(() -> DecisionPart.of(seen, item));
            case LOOK_AGAIN -> LookPart.of(seen, item);
            case JOINING -> JoiningPart.of(seen, item);
            case CONFIRMATIONS -> QuestionsPart.of(seen);
            case REPORTS -> ReportsPart.of(seen);
            case FROM_WIDER_CIRCLE -> HeardPart.of(seen);
            case DIRECTION -> DirectionPart.of(seen);
            case ARRIVING, BEFORE_WE_START -> null;
        };
    }
}
