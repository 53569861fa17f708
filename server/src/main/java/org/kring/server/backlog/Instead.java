package org.kring.server.backlog;

import java.util.List;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.step.StepRules;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * What may come of a topic instead of an agreement (method.md section 3, beginning).
 *
 * @param step       the form with which this person simply does it; null for whoever may not
 * @param agreement  the form that points to an agreement; null where none holds
 * @param agreements those that hold in its circle
 * @param tryOut     where two people try it
 */
public record Instead(Typed step, Typed agreement, List<Option> agreements, String tryOut) {
    static final String STEP = "step";
    static final String AGREEMENT = "agreement";
    private static final int TITLE = 100;

    /** @return null for whoever may not settle it, and where it is about the proposal of another circle */
    static Instead of(Look look, Topic topic, Typed back) {
        if (!Asked.rules(look).mayClose(topic.id()).holds() || look.state().proposals().asking(topic.id()).isPresent()) {
            return null;
        }
        var agreements = look.state().agreements().standingIn(topic.circle()).stream().filter(Agreement::holds)
            .map(Instead::option).toList();
        return new Instead(step(look, topic, back),
            agreements.isEmpty() ? null : TopicView.form(back, Typed.nothing(AGREEMENT)), agreements,
            look.links().tryOuts().from(topic.id()));
    }

    private static Typed step(Look look, Topic topic, Typed back) {
        var rules = new StepRules(look.state().steps(), look.state().belowSteps(), look.actor(), look.now());
        return look.me() != null && rules.mayTake(topic.circle(), look.me(), Way.OWN_DEVICE).holds()
            ? TopicView.form(back, Typed.nothing(STEP).with("day", look.now().today().plusWeeks(1))) : null;
    }

    private static Option option(Agreement agreement) {
        return new Option(Integer.toString(agreement.id().value()), Excerpt.of(agreement.headline(), TITLE));
    }
}
