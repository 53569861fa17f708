package org.kring.server.meeting;

import java.util.List;
import org.kring.core.meeting.Signal;
import org.kring.server.page.Option;

/**
 * "I need something": what the viewer may ask for, and what others asked for.
 *
 * @param ask    what can be asked for; empty for whoever is not here
 * @param raised what somebody needs now
 */
public record Wishes(List<Option> ask, List<Raised> raised) {
    /** @param done takes it away again; null for those who may not */
    public record Raised(String sentence, Act done) {}

    static Wishes of(Seen seen) {
        var me = seen.look().me();
        var ask = me == null ? List.<Option>of() : List.of(Signal.Kind.values()).stream()
            .filter(kind -> seen.may().maySignal(seen.meeting(), me, kind).holds())
            .map(kind -> new Option(kind.name(), label(seen, kind))).toList();
        return new Wishes(ask, seen.meeting().signals().stream().map(signal -> raised(seen, signal)).toList());
    }

    private static Raised raised(Seen seen, Signal signal) {
        var act = Act.of("heard-" + signal.member().value() + "-" + signal.kind().ordinal(), seen.to("signals-heard"),
            seen.w().t("meeting.signalHeard")).with("member", signal.member().value()).with("kind", signal.kind());
        return new Raised(seen.w().t("meeting.signal", seen.name(signal.member()), label(seen, signal.kind())),
            seen.may().mayClearSignal(seen.meeting(), signal).holds() ? act : null);
    }

    private static String label(Seen seen, Signal.Kind kind) {
        return switch (kind) {
            case PAUSE -> seen.w().t("meeting.need.pause");
            case WORD_ON_PROCESS -> seen.w().t("meeting.need.process");
            case BACK_ONE_STEP -> seen.w().t("meeting.need.back");
            case SOMEONE_TO_LISTEN -> seen.w().t("meeting.need.listen");
        };
    }
}
