package org.kring.server.newcomer;

import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.handbook.Question;
import org.kring.core.newcomer.NewcomerRules;
import org.kring.server.newcomer.WelcomeView.Item;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/**
 * How it goes for a newcomer, for whoever accompanies them; others see only that somebody is sought.
 *
 * @param steps     empty for whoever is not the companion
 * @param tip       what the companion could do next; null for others
 * @param mayAccompany whether the viewer can say "I do"
 * @param refusal   why the viewer cannot, or null
 */
public record CompanionView(MemberId id, String name, String since, List<StepView> steps, int done, String tip,
                            List<Item> open, boolean mayPart, boolean mayAccompany, String refusal) {
    private static final int TITLE = 120;

    static CompanionView of(Look look, MemberId newcomer, String refusal) {
        var rules = new NewcomerRules(look.state().newcomers(), look.state().people(), look.actor(), look.now());
        var isMine = rules.isOneOfTheTwo(newcomer);
        var steps = look.state().firstSteps(newcomer);
        var name = look.names().of(newcomer);
        var since = look.state().people().find(newcomer).orElseThrow().since().atZone(look.now().zone()).toLocalDate();
        return new CompanionView(newcomer, name, look.w().date(since), isMine ? StepView.of(look, steps) : List.of(),
            steps.done().size(), isMine ? look.w().t("newcomer.tip." + steps.next().map(Enum::name).orElse("THROUGH"), name) : null,
            isMine ? open(look, newcomer) : List.of(), rules.mayPart(newcomer).holds(), rules.mayAccompany(newcomer).holds(), refusal);
    }

    private static List<Item> open(Look look, MemberId newcomer) {
        return look.state().handbook().open().stream().filter(question -> question.by().equals(newcomer))
            .map(question -> item(look, question)).toList();
    }

    private static Item item(Look look, Question question) {
        return new Item(Excerpt.of(question.text(), TITLE), null, look.links().handbook().question(question.id()));
    }
}
