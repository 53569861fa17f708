package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.meeting.Measure;
import org.kring.core.meeting.Reflection;
import org.kring.core.meeting.Reflections.Tally;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * The two questions at the end: the viewer's own answers, and the numbers of all, once there are enough.
 *
 * @param typed    the form, or null where the viewer was not there or it is too late
 * @param who      on the table's device: who has not answered yet
 * @param answered the viewer has answered; the form changes that
 * @param numbers  one sentence per question; empty until enough have answered
 * @param keep     what to keep or change, without names
 */
public record Reflecting(Typed typed, String action, List<Option> who, List<Option> measures, boolean answered,
                         List<String> numbers, List<String> keep, int count) {
    static Reflecting of(Seen seen) {
        var reflections = seen.meeting().reflections();
        var numbers = new ArrayList<String>();
        reflections.goodUse().ifPresent(tally -> numbers.add(sentence(seen, "meeting.reflect.goodUse", tally)));
        reflections.heard().ifPresent(tally -> numbers.add(sentence(seen, "meeting.reflect.heard", tally)));
        var own = seen.look().me() == null ? null : reflections.of(seen.look().me()).orElse(null);
        return new Reflecting(form(seen, own), seen.to("reflections"), who(seen), measures(seen), own != null, numbers,
            reflections.keepOrChange().stream().map(Object::toString).toList(), reflections.count());
    }

    private static String sentence(Seen seen, String question, Tally tally) {
        return seen.w().t("meeting.reflect.numbers", seen.w().t(question), tally.yes(), tally.partly(),
            tally.notReally());
    }

    private static Typed form(Seen seen, Reflection own) {
        var fresh = Typed.nothing("reflect");
        if (seen.isTable()) {
            return who(seen).isEmpty() ? null : seen.forms().of(fresh);
        }
        if (!seen.may().mayReflect(seen.meeting(), seen.look().me()).holds()) {
            return null;
        }
        return seen.forms().of(own == null ? fresh : fresh.with("goodUse", own.goodUse()).with("heard", own.heard())
            .with("keep", own.keepOrChange()));
    }

    private static List<Option> who(Seen seen) {
        return !seen.isTable() ? List.of() : seen.people(seen.meeting().presence().everHere().stream()
            .filter(member -> mayStill(seen, member)).toList());
    }

    private static boolean mayStill(Seen seen, MemberId member) {
        return seen.meeting().reflections().of(member).isEmpty()
            && seen.may().mayReflect(seen.meeting(), member).holds();
    }

    private static List<Option> measures(Seen seen) {
        return List.of(Measure.values()).stream().map(each -> new Option(each.name(), seen.w().of(each))).toList();
    }
}
