package org.kring.server.today;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.handbook.Entry;
import org.kring.core.handbook.Question;
import org.kring.core.handbook.Question.Course.Answered;
import org.kring.core.newcomer.FirstStep;
import org.kring.core.newcomer.Newcomers;
import org.kring.server.page.Excerpt;
import org.kring.server.today.TodayView.Ask;
import org.kring.server.today.TodayView.Own;
import org.kring.server.web.Look;

/** First steps of one's own, whom one accompanies, questions that reach one, and pages to look at again. */
final class Newcome {
    private static final int TITLE = 120;
    /** An answer stays on Today so long; a choice of our own. */
    private static final Duration FRESH = Duration.ofDays(14);

    private Newcome() {}

    /** Asked: first steps, what a newcomer wants to know, what one minds. */
    static List<Ask> asks(Look look) {
        return Stream.of(firstSteps(look), questions(look), lookAgain(look)).flatMap(each -> each).toList();
    }

    private static Stream<Ask> firstSteps(Look look) {
        var state = look.state();
        var isNew = state.newcomers().all().containsKey(look.me().value()) && Newcomers.isNew(state.people(), look.me(), look.now());
        var steps = state.firstSteps(look.me());
        return !isNew ? Stream.empty() : steps.next().stream().map(next -> new Ask("first-steps",
            look.w().t("newcomer.step." + next.name()), look.w().t("today.firstSteps", steps.done().size(), FirstStep.values().length),
            look.links().welcome().home(), look.w().t("today.goOn")));
    }

    private static Stream<Ask> questions(Look look) {
        var state = look.state();
        return state.handbook().open().stream().filter(question -> !question.by().equals(look.me()))
            .filter(question -> state.handbook().reaches(state.belowHandbook(), question, look.now()).map(look.me()::equals).orElse(true))
            .map(question -> ask(look, question));
    }

    private static Ask ask(Look look, Question question) {
        return new Ask("question-" + question.id().value(), Excerpt.of(question.text(), TITLE),
            look.w().t("today.question", look.names().of(question.by())), look.links().handbook().question(question.id()),
            look.w().t("today.answer.button"));
    }

    private static Stream<Ask> lookAgain(Look look) {
        return look.state().handbook().toBeLookedAt(look.me(), look.now().today()).stream().map(entry -> ask(look, entry));
    }

    private static Ask ask(Look look, Entry entry) {
        return new Ask("entry-" + entry.id().value(), Excerpt.of(entry.title(), TITLE), look.w().t("today.stillSo"),
            look.links().handbook().one(entry.id()), look.w().t("today.look"));
    }

    /** What this person asked once: open, or answered lately. */
    static List<Own> asked(Look look) {
        return look.state().handbook().questions().reversed().stream().filter(question -> question.by().equals(look.me()))
            .filter(question -> question.isOpen() || isFresh(look, question)).map(question -> own(look, question)).toList();
    }

    private static boolean isFresh(Look look, Question question) {
        return question.course() instanceof Answered(var at, var _, var _) && at.plus(FRESH).isAfter(look.now().at());
    }

    private static Own own(Look look, Question question) {
        var note = question.course() instanceof Answered(var _, var by, var _) ? look.w().t("today.once.answered", look.names().of(by))
            : look.w().t("today.once.open");
        return new Own("asked-once-" + question.id().value(), Excerpt.of(question.text(), TITLE), note,
            look.links().handbook().question(question.id()));
    }

    /** Whom this person accompanies, and who has nobody yet. */
    static List<Own> accompanied(Look look) {
        var state = look.state();
        return Stream.concat(state.newcomers().accompaniedBy(state.people(), look.me(), look.now()).stream().map(member -> goes(look, member)),
            state.newcomers().alone(state.people(), look.now()).stream().filter(member -> !member.equals(look.me()))
                .map(member -> own(look, member, look.w().t("today.alone")))).toList();
    }

    private static Own goes(Look look, MemberId member) {
        var steps = look.state().firstSteps(member);
        var done = look.w().t("today.firstSteps", steps.done().size(), FirstStep.values().length);
        return own(look, member, steps.next().map(next -> look.w().t("today.firstSteps.next", done,
            look.w().t("newcomer.step." + next.name()))).orElse(done));
    }

    private static Own own(Look look, MemberId member, String note) {
        return new Own("newcomer-" + member.value(), look.names().of(member), note, look.links().welcome().newcomer(member));
    }
}
