package org.kring.server.newcomer;

import java.util.List;
import java.util.Map;
import org.kring.core.CircleId;
import org.kring.core.Refusal;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.circle.Belonging;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.step.StepCommand.TakeStep;
import org.kring.core.step.StepRefusal;
import org.kring.server.page.Day;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/** A first small task: what, in which circle, by when. */
record TaskForm(Typed typed) {
    static final String ID = "task";
    private static final int DAYS = 7;

    static TaskForm empty(Look look) {
        return new TaskForm(Typed.nothing(ID).with("due", look.now().today().plusDays(DAYS)));
    }

    static TaskForm sent(Map<String, String> sent) {
        return new TaskForm(Typed.sent(ID, sent));
    }

    TakeStep command(Look look) {
        var circle = typed.value("circle").matches("[1-9]\\d{0,8}") ? Integer.parseInt(typed.value("circle")) : Integer.MAX_VALUE;
        return new TakeStep(new CircleId(circle), new Text(typed.value("what")), look.me(), Day.orNull(typed.value("due")), null,
            null, Way.OWN_DEVICE);
    }

    TaskForm wrong(Refusal why, String sentence) {
        return new TaskForm(typed.wrong(why instanceof TextRefusal ? "what" : why instanceof CircleRefusal
            || why == StepRefusal.NOT_IN_THE_CIRCLE ? "circle" : "due", sentence));
    }

    /** The circles in which one is heard. */
    static List<Option> circles(Look look) {
        return look.state().circles().of(look.me()).stream().map(Belonging::circle)
            .map(circle -> new Option(Integer.toString(circle.id().value()), circle.name().toString())).toList();
    }
}
