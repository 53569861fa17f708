package org.kring.server.tryout;

import java.time.Instant;
import java.time.LocalDate;
import org.kring.core.Text;
import org.kring.core.tryout.Course;
import org.kring.core.tryout.TryOut;
import org.kring.core.tryout.TryOutRules;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Mark;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * The page of a try-out.
 *
 * @param rest  the whole text, where the title does not hold it; else null
 * @param topic the topic that it came from, or null
 * @param seen  what the two saw, or null
 * @param became where what came of it is, or null
 * @param end   the form that ends it; null for whoever may not
 * @param more  the form that raises it with the circle; null for whoever may not
 * @param lost  a form that came back and has no place any more, or null
 */
public record TryOutView(int number, String title, String rest, String by, String with, String circle,
                         String circleHref, LocalDate since, LocalDate until, String first, String topic, Mark mark,
                         String stands, String seen, String became, Typed end, Typed more, Typed lost,
                         String chat) {
    static final String END = "ending";
    static final String MORE = "more";
    private static final int TITLE = 140;

    static TryOutView of(Look look, TryOut tryOut, Typed back) {
        var circle = look.state().circles().find(tryOut.circle()).orElseThrow();
        var title = Excerpt.of(tryOut.what(), TITLE);
        var whole = tryOut.what().toString();
        var by = look.names().of(tryOut.by());
        var with = look.names().of(tryOut.with());
        var may = new TryOutRules(look.state().tryOuts(), look.state().belowTryOuts(), look.actor(), look.now());
        var end = may.mayEnd(tryOut.id()).holds() ? form(back, Typed.nothing(END)) : null;
        var more = look.me() != null && may.mayMakeMoreOf(tryOut.id(), look.me()).holds()
            ? form(back, Typed.nothing(MORE).with("text", whole)) : null;
        return new TryOutView(tryOut.id().value(), title, title.equals(whole) ? null : whole, by, with,
            circle.name().toString(), look.links().circles().one(circle), day(look, tryOut.at()), tryOut.until(),
            tryOut.first().toString(), tryOut.topic() == null ? null : look.links().topics().one(tryOut.topic()),
            tryOut.isRunning() ? Mark.NOW : Mark.DONE, stands(look, tryOut), seen(tryOut.course()),
            became(look, tryOut.course()), end, more, back == end || back == more ? null : back,
            look.w().t("tryout.chat", by, with, tryOut.until(), title));
    }

    private static Typed form(Typed back, Typed fresh) {
        return back != null && back.form().equals(fresh.form()) ? back : fresh;
    }

    private static String stands(Look look, TryOut tryOut) {
        return switch (tryOut.course()) {
            case Course.Running _ -> look.w().t("tryout.running", tryOut.until());
            case Course.Stopped(var at, var _) -> look.w().t("tryout.stopped", day(look, at));
            case Course.TimeOver _ -> look.w().t("tryout.timeOver", tryOut.until());
            case Course.Became(var at, var _) -> look.w().t("tryout.became", day(look, at));
        };
    }

    private static String seen(Course course) {
        return course instanceof Course.Stopped(var _, var seen) && !seen.equals(Text.NONE) ? seen.toString() : null;
    }

    private static String became(Look look, Course course) {
        return course instanceof Course.Became(var _, var topic) ? look.links().topics().one(topic) : null;
    }

    private static LocalDate day(Look look, Instant at) {
        return at.atZone(look.now().zone()).toLocalDate();
    }
}
