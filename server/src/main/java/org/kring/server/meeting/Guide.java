package org.kring.server.meeting;

import java.util.List;

/**
 * What whoever asks the questions says now, and what comes next.
 *
 * @param say  the next sentence to say
 * @param acts the next step first
 * @param more other steps, folded
 * @param then what comes when the form of the item has been dealt with: it stands below that
 */
public record Guide(String say, List<Act> acts, List<Act> more, List<Act> then) {
    Guide(String say, List<Act> acts, List<Act> more) {
        this(say, acts, more, List.of());
    }

    /** @return what to do next, or null for those who do not lead */
    static Guide of(Seen seen) {
        if (!seen.leads()) {
            return null;
        }
        var item = seen.meeting().running().orElse(null);
        if (item != null && ClosingGuide.isNext(seen, item)) {
            return ClosingGuide.of(seen, item);
        }
        var proposal = item == null ? null : DecisionPart.proposal(seen, item).orElse(null);
        return proposal != null ? DecisionGuide.of(seen, item, proposal)
            : seen.meeting().roundNow().map(round -> RoundGuide.of(seen, round)).orElseGet(() -> ItemGuide.of(seen));
    }
}
