package org.kring.server.meeting;

import static org.kring.server.page.Draw.T;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import org.kring.server.page.Frame;
import org.kring.server.page.Place;

/** Which page a meeting has now. */
final class MeetingPages {
    private MeetingPages() {}

    static JteModel of(Seen seen) {
        var state = seen.meeting().state();
        if (state.isLive()) {
            return T.meetingLive(frame(seen), Live.of(seen));
        }
        return state.isClosed() ? T.meetingAfter(frame(seen), After.of(seen))
            : T.meetingBefore(frame(seen), Before.of(seen));
    }

    static JteModel notes(Seen seen) {
        return T.meetingMinutes(frame(seen), After.of(seen));
    }

    static JteModel large(Seen seen) {
        return T.meetingLarge(frame(seen), Large.of(seen));
    }

    private static Frame frame(Seen seen) {
        var title = seen.meeting().running().map(seen::title)
            .orElseGet(() -> seen.w().t("meeting.of", seen.circle().name()));
        return seen.look().frame().titled(title).at(Place.MEETINGS).hearing(topics(seen)).with((Frame.Strip) null);
    }

    private static String[] topics(Seen seen) {
        var topics = new ArrayList<String>();
        topics.add("meeting-" + seen.id().value());
        topics.add("circle-" + seen.circle().id().value());
        topics.add("mission");
        seen.meeting().running().flatMap(item -> item.decidesNow(seen.state().proposals()))
            .ifPresent(proposal -> topics.add("proposal-" + proposal.id().value()));
        return topics.toArray(String[]::new);
    }
}
