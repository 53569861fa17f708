package org.kring.server.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.Remark;
import org.kring.core.meeting.Item;
import org.kring.server.page.Markdown;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.page.Words;

/**
 * An agreement is looked at again: what it says, what was to be looked at, what was seen, and whether it stays.
 *
 * @param why     why it is looked at now, or null
 * @param early   what somebody said is new, or null
 * @param watched what was noted to watch
 * @param seen    what was seen so far
 * @param observe the form "what did we see?", or null
 * @param keep    the form that asks whether it stays, for whoever writes for the others, or null
 * @param review  the form in which what the leader did is looked at, or null
 * @param reviews that it goes on, or ends
 * @param ends    that it ends on its day and is not simply kept, where it keeps somebody away; or null
 * @param mayEnd  everyone can be asked to let it end now
 * @param ready   the form in which another text is put in its place, or null
 */
public record LookPart(String title, String href, String html, String measure, String why, String early,
                       List<String> watched, List<String> seen, Typed observe, Typed keep, Typed review, List<Option> reviews,
                       String ends, boolean mayEnd, Ready ready) implements Part {
    static final String OBSERVE = "observe";
    static final String KEEP = "keep";
    static final String REVIEW = "review";
    private static final int MONTHS = 6;

    /** Once it is decided on, it is a decision like any other. */
    static Part of(Seen seen, Item item) {
        return item.proposal() != null || item.agreement() == null ? DecisionPart.of(seen, item)
            : of(seen, item, seen.state().agreements().find(item.agreement()).orElseThrow());
    }

    private static LookPart of(Seen seen, Item item, Agreement agreement) {
        var cause = seen.state().agreements().toBeLookedAt(agreement, seen.look().now());
        var mayWrite = seen.isMember() || seen.isTable();
        var ready = agreement.isAct() ? null : Ready.of(seen, item, false);
        return new LookPart(Titles.headline(agreement.headline()), seen.look().links().agreements().one(agreement.id()),
            Markdown.html(agreement.terms().text()), agreement.terms().measure().toString(),
            cause.map(why -> seen.w().t("agreement.waits." + why.name(), agreement.lookAgain())).orElse(null),
            agreement.askedEarly().map(asked -> asked.text().toString()).orElse(null), words(agreement.care().watched()),
            words(agreement.care().seen()), mayWrite && agreement.holds() ? seen.forms().of(OBSERVE) : null,
            keep(seen, agreement), seen.may().mayReviewAct(seen.meeting(), true).holds() ? seen.forms().of(REVIEW) : null,
            reviews(seen.w(), agreement),
            agreement.isRemoval() ? seen.w().t("agreement.removal.ends", seen.name(agreement.care().removal().member()), agreement.lookAgain()) : null,
            agreement.holds() && ready != null, agreement.isRemoval() ? null : ready);
    }

    private static Typed keep(Seen seen, Agreement agreement) {
        return agreement.holds() && !agreement.isAct() && seen.may().mayKeepAsItIs(seen.meeting()).holds()
            ? seen.forms().of(Typed.nothing(KEEP).with("until", until(seen))) : null;
    }

    private static LocalDate until(Seen seen) {
        return seen.look().now().today().plusMonths(MONTHS);
    }

    private static List<String> words(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.text().toString()).toList();
    }

    /** What the leader did goes on or ends; where its day is over, the circle has looked at it. */
    private static List<Option> reviews(Words w, Agreement act) {
        return !act.holds() ? List.of(new Option("on", w.t("meeting.act.looked"))) : List.of(
            new Option("on", w.t("meeting.act.goesOn", act.lookAgain())), new Option("stop", w.t("meeting.act.stop")));
    }

    /** None of them leans. */
    public List<Option> answers(Words w) {
        return Stream.of("none", "someone").map(value -> new Option(value, w.t("meeting.look." + value))).toList();
    }
}
