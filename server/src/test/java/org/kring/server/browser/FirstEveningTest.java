package org.kring.server.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nine people in a kitchen with a laptop and two phones: from an empty folder to their first decisions kept, answered
 * by the one who had to leave, and found again.
 */
class FirstEveningTest {
    @Test
    void aGroupFoundsItselfMeetsDecidesAndFindsItsDecisionsAgain(@TempDir Path data) {
        try (var kitchen = new KitchenTable(data)) {
            var founding = new Founding(kitchen);
            founding.begins();
            founding.twoPhonesComeIn();
            founding.theMeetingOpensAndTheLaptopGoesOnTheTable();
            var beginning = new FirstDecisions(kitchen);
            beginning.everyoneArrives();
            beginning.aPracticeDecision();
            beginning.howWeDecide();
            beginning.whatWeAreTogetherFor();
            beginning.whatEachNeedsAndBrings();
            var real = new RealDecision(kitchen);
            real.ivoHasToGo();
            real.aReasonAgainst();
            real.aChangedTextWhileSomebodyWrites();
            real.answersOnThreeWays();
            real.itIsDecided();
            var end = new EndOfTheEvening(kitchen);
            end.whoDoesWhat();
            end.theNextDate();
            end.theTwoQuestions();
            end.theNotesAreFinal();
            var next = new NextDay(kitchen);
            next.ivoComesByTheLinkInTheChat();
            next.heAnswersWithoutScripts();
            next.allIsFoundAgain();
        }
    }
}
