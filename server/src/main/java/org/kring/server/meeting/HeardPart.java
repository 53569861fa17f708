package org.kring.server.meeting;

import java.util.List;
import org.kring.core.agreement.Agreement;
import org.kring.core.meeting.FromWider;
import org.kring.core.meeting.Meeting;

/**
 * What the wider circle has decided and said since this one met.
 *
 * @param wider what it is called
 */
public record HeardPart(String wider, List<Told> decided, List<Told> held) implements Part {
    /** Something that stands elsewhere. */
    public record Told(String title, String href) {}

    static HeardPart of(Seen seen) {
        var state = seen.state();
        return FromWider.of(state.meetings(), state.agreements(), state.circles(), seen.meeting(), seen.now())
            .map(from -> new HeardPart(from.wider().name().toString(),
                from.decided().stream().map(agreement -> told(seen, agreement)).toList(),
                from.held().stream().map(meeting -> told(seen, meeting)).toList()))
            .orElseGet(() -> new HeardPart("", List.of(), List.of()));
    }

    private static Told told(Seen seen, Agreement agreement) {
        return new Told(Titles.headline(agreement.headline()), seen.look().links().agreements().one(agreement.id()));
    }

    private static Told told(Seen seen, Meeting meeting) {
        return new Told(seen.w().t("meeting.heard.notes", meeting.opened().atZone(seen.look().now().zone()).toLocalDate()),
            seen.look().links().meetings().one(meeting.id()));
    }
}
