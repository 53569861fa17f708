package org.kring.server.handbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.handbook.Entry;
import org.kring.core.handbook.Question;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * A question that was asked once.
 *
 * @param asked   who asked, and when, in words
 * @param stands  where it stands, in words
 * @param answer  the page that answers it, or null
 * @param point   the form that names a page; null where the viewer answers nothing
 * @param entries the pages that could answer it
 * @param write   where a page is written that answers it; null where the viewer answers nothing
 * @param mine    whoever asked may take it back
 */
public record QuestionView(int number, String text, String asked, String stands, Answer answer, Typed point,
                           List<Option> entries, String write, boolean mine) {
    static final String POINT = "point";

    /** The page that answers a question. */
    public record Answer(String title, String text, String href) {}

    static QuestionView of(Look look, Question question, Typed back) {
        var rules = EntryView.rules(look);
        var mayAnswer = rules.mayAnswer(question.id()).holds();
        var entries = entries(look);
        return new QuestionView(question.id().value(), question.text().toString(),
            look.w().t("handbook.asked", look.names().of(question.by()), look.w().date(day(look, question.at()))),
            stands(look, question), answer(look, question),
            mayAnswer && entries.size() > 1 ? back == null ? Typed.nothing(POINT) : back : null, entries,
            mayAnswer ? look.links().handbook().answering(question.id()) : null, rules.mayTakeBack(question.id()).holds());
    }

    private static String stands(Look look, Question question) {
        return switch (question.course()) {
            case Question.Course.Open _ -> look.state().handbook().reaches(look.state().belowHandbook(), question, look.now())
                .map(member -> look.w().t("handbook.reaches", look.names().of(member))).orElseGet(() -> look.w().t("handbook.reaches.all"));
            case Question.Course.Answered(var at, var by, var _) ->
                look.w().t("handbook.answered", look.names().of(by), day(look, at));
            case Question.Course.TakenBack _ -> look.w().t("handbook.takenBack");
        };
    }

    private static Answer answer(Look look, Question question) {
        return question.course() instanceof Question.Course.Answered(var _, var _, var id)
            ? look.state().handbook().find(id).filter(entry -> !entry.dropped()).map(entry -> new Answer(entry.title().toString(),
                entry.now().text().toString(), look.links().handbook().one(id))).orElse(null) : null;
    }

    /** The first choice is none. */
    private static List<Option> entries(Look look) {
        return Stream.concat(Stream.of(new Option("", look.w().t("handbook.choose"))),
            look.state().handbook().shown().stream().map(QuestionView::option)).toList();
    }

    private static Option option(Entry entry) {
        return new Option(Integer.toString(entry.id().value()), entry.title().toString());
    }

    private static LocalDate day(Look look, Instant at) {
        return at.atZone(look.now().zone()).toLocalDate();
    }
}
