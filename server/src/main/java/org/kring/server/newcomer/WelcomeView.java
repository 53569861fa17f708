package org.kring.server.newcomer;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Role;
import org.kring.core.handbook.Question;
import org.kring.core.mission.NeedKind;
import org.kring.core.newcomer.FirstStep;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * The welcome: five first steps, one of them open, and what is good to know.
 *
 * @param done      how many steps are done
 * @param companion who accompanies the viewer, or null
 * @param part      where that is ended
 * @param aim       what all are together for
 * @param needs     some of what the others need
 * @param pages     what is good to know, agreements that newcomers read among them
 * @param asked     the viewer's own questions
 */
public record WelcomeView(String name, List<StepView> steps, int done, String companion, String part, String aim,
                          List<String> needs, List<Looks> circles, List<Meets> meets, Typed task, List<Option> taskCircles,
                          List<Item> pages, List<Item> asked, String lost) {
    private static final int FEW = 4;
    private static final int TITLE = 100;

    /** One circle, and who looks after the whole of it. */
    public record Looks(String name, String aim, String leader, String href) {}

    /** @param note may be null */
    public record Item(String title, String note, String href) {}

    static WelcomeView of(Look look, TaskForm task, String lost) {
        var state = look.state();
        var me = look.visit().member();
        var steps = state.firstSteps(me);
        var companion = state.newcomers().companionOf(state.people(), me, look.now()).map(look.names()::of).orElse(null);
        return new WelcomeView(look.names().of(me), StepView.of(look, steps), steps.done().size(), companion, look.links().welcome().parting(me),
            state.root().aim().toString(), needs(look), circles(look), Meets.of(look), task.typed(), TaskForm.circles(look),
            pages(look), asked(look), lost);
    }

    /** Whether no step is open any more. */
    public boolean isThrough() {
        return steps.stream().noneMatch(StepView::isOpen);
    }

    public boolean isNow(FirstStep step) {
        return steps.stream().anyMatch(each -> each.step() == step && each.now());
    }

    private static List<String> needs(Look look) {
        return Stream.of(NeedKind.OURS, NeedKind.MINE).flatMap(kind -> look.state().mission().voices(kind).stream())
            .map(voice -> voice.text().toString()).filter(text -> !text.isBlank()).distinct().limit(FEW).toList();
    }

    private static List<Looks> circles(Look look) {
        return look.state().circles().living().stream().map(circle -> new Looks(circle.name().toString(),
            circle.aim().toString(), circle.holder(Role.LEADER).map(look.names()::of).orElse(null),
            look.links().circles().one(circle))).toList();
    }

    private static List<Item> pages(Look look) {
        var pages = look.state().handbook().shown().stream().map(entry ->
            new Item(Excerpt.of(entry.title(), TITLE), null, look.links().handbook().one(entry.id())));
        var agreements = look.state().agreements().forNewcomers().stream().map(agreement ->
            new Item(Excerpt.of(agreement.headline(), TITLE), look.w().t("newcomer.agreement"), look.links().agreements().one(agreement.id())));
        return Stream.concat(pages, agreements).toList();
    }

    private static List<Item> asked(Look look) {
        return look.state().handbook().questions().stream().filter(question -> question.by().equals(look.me()))
            .filter(question -> !(question.course() instanceof Question.Course.TakenBack))
            .map(question -> new Item(Excerpt.of(question.text(), TITLE), look.w().t(question.isOpen() ? "newcomer.asked.open"
                : "newcomer.asked.answered"), look.links().handbook().question(question.id()))).toList();
    }
}
