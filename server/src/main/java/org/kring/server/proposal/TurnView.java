package org.kring.server.proposal;

import java.util.List;
import org.kring.server.page.Option;

/**
 * Another course, as one viewer sees it: one that is being asked about, and one that was taken.
 *
 * @param asked   what was suggested and by whom, or null
 * @param reason  why
 * @param mayAnswer whether the viewer's answer is awaited
 * @param heard   who has not answered yet
 * @param rests   where it is and until when, or null
 * @param task    what the small group does that the viewer is in, or null
 * @param circle  where the other circle was asked, and what it says; or null
 * @param helpAsked what the viewer is asked to help with, or null
 * @param listens who asked the viewer to listen, or null
 * @param mayAppeal the viewer, who does not belong to the circle any more, may ask the wider one to look at that
 * @param whose  whose turn it is where nobody is asked anything, in a sentence; or null
 * @param back   that it rested, while nothing has happened with it since; or null
 * @param about whom it is about, where it is about somebody's leaving; or null
 */
public record TurnView(String asked, String reason, boolean mayAnswer, String heard, String rests, String task, Option circle, boolean mayBringBack,
                       String result, String helpAsked, String listens, boolean mayAppeal, String whose, String back, About about) {
    /**
     * Whether somebody goes on belonging to the circle.
     *
     * @param said  the sentences to this viewer, the first of them the chief one
     * @param care  what came before, and when
     * @param again where whoever does not belong any more asks for another look, where there is no wider circle; or null
     * @param appeal what became of it that the wider circle was asked, and where; or null
     */
    public record About(List<String> said, List<ProposalView.Fact> care, String again, Option appeal) {}
}
