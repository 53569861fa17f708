package org.kring.server.proposal;

import java.util.List;
import org.kring.server.page.Option;

/**
 * Another course, as one viewer sees it: one that is being asked about, one that was taken, and those that are open.
 *
 * @param asked   what was suggested and by whom, or null
 * @param reason  why
 * @param mayAnswer whether the viewer's answer is awaited
 * @param heard   who has not answered yet
 * @param rests   where it is and until when, or null
 * @param stuck   what is offered to a circle that is stuck, by way out
 * @param asksHard a round on "what makes this hard?" is going on
 */
public record TurnView(String asked, String reason, boolean mayAnswer, String heard, String rests, boolean mayBringBack,
                       String result, boolean mayPark, boolean mayRefer, boolean mayLetGo, List<Option> back,
                       List<Option> people, List<Option> circles, List<Option> stuck, boolean asksHard) {
    /** Whether any other course may be taken, or suggested. */
    public boolean offers() {
        return mayPark || mayRefer || mayLetGo || !back.isEmpty();
    }
}
