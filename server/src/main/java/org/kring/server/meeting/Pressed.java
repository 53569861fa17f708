package org.kring.server.meeting;

import java.util.stream.Stream;
import org.kring.core.backlog.Pressing;
import org.kring.core.backlog.SmallGroup;
import org.kring.core.backlog.Topic;

/** To what the circle said yes in a meeting because something pressed: what rests, and whom it lends. */
final class Pressed {
    private Pressed() {}

    static Stream<Decided> in(Seen seen) {
        var backlog = seen.state().backlog();
        return Stream.concat(backlog.restedIn(seen.id()).stream().map(topic -> rests(seen, topic)),
            backlog.lentIn(seen.id()).stream().map(topic -> lends(seen, topic)));
    }

    private static Decided rests(Seen seen, Topic topic) {
        Pressing pressing = topic.road().pressing();
        return decided(seen, topic, seen.w().t("meeting.decided.rests", pressing.rests(), pressing.until()));
    }

    private static Decided lends(Seen seen, Topic topic) {
        SmallGroup group = topic.road().pressing().group();
        var own = group.people().stream().filter(seen.circle().company().own()::contains).toList();
        return decided(seen, topic, seen.w().t("meeting.decided.lends", seen.w().list(seen.names(own)), group.until()));
    }

    private static Decided decided(Seen seen, Topic topic, String what) {
        return new Decided(what, seen.w().t("meeting.decided.because", Titles.headline(topic.text())),
            seen.look().links().topics().one(topic.id()));
    }
}
