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
 * @param stuck   what is offered to a circle that is stuck, or null
 * @param helpAsked what the viewer is asked to help with, or null
 * @param helped   who helps, or how it is decided now; or null
 * @param mayAppeal the viewer, who does not belong to the circle any more, may ask the wider one to look at that
 * @param appealed what was asked so, or empty
 * @param about whom it is about, where it is about somebody's leaving; or null
 * @param asksHard a round on "what makes this hard?" is going on
 */
public record TurnView(String asked, String reason, boolean mayAnswer, String heard, String rests, boolean mayBringBack,
                       String result, boolean mayPark, boolean mayRefer, boolean mayLetGo, List<Option> back,
                       List<Option> people, List<Option> circles, Stuck stuck, boolean asksHard, String helpAsked, String helped,
                       boolean mayAppeal, String appealed, About about) {
    /**
     * Whether somebody goes on belonging to the circle.
     *
     * @param said  the sentences to this viewer, the first of them the chief one
     * @param care  what came before, and when
     * @param again where whoever does not belong any more asks for another look, where there is no wider circle; or null
     */
    public record About(List<String> said, List<ProposalView.Fact> care, String again) {}

    /**
     * A step of the ladder.
     *
     * @param ways      what is offered
     * @param outside   who does not decide here, to be asked for help
     * @param wider     the number of the wider circle, or empty
     * @param resort    what the circle had agreed on for this case
     * @param people    who can be chosen to decide, where others than the circle do
     * @param asked     who was asked to help and has not answered, in a sentence; or null
     */
    public record Stuck(List<Option> ways, List<Option> outside, String wider, String resort, List<Option> people, String asked) {}

    /** Whether any other course may be taken, or suggested. */
    public boolean offers() {
        return mayPark || mayRefer || mayLetGo || !back.isEmpty();
    }
}
