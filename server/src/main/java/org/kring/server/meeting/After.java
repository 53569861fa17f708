package org.kring.server.meeting;

import java.util.List;
import org.kring.core.meeting.MeetingState;
import org.kring.server.page.Typed;

/**
 * A meeting that took place, and its notes.
 *
 * @param standing whether the notes are final, and until when not
 * @param people   who was there
 * @param hours    the time of all persons together
 * @param add      one more line while the notes are open, or null
 */
public record After(String circle, String circleHref, String title, String when, String standing, Slip slip,
                    List<String> people, String hours, List<NotedItem> items, Reflecting reflecting, Typed lost,
                    String base, String notes) {
    static After of(Seen seen) {
        var after = new After(seen.circle().name().toString(), seen.look().links().circles().one(seen.circle()),
            seen.w().t("meeting.notesOf", seen.circle().name()), When.sentence(seen.w(), seen.meeting()),
            standing(seen), Slip.of(seen), seen.names(seen.meeting().presence().everHere()),
            seen.w().t("meeting.hours", seen.meeting().presence().personMinutes(seen.now()) / 60,
                seen.meeting().presence().personMinutes(seen.now()) % 60),
            NotedItem.all(seen), Reflecting.of(seen), null, seen.to(""),
            seen.look().links().meetings().notes(seen.id()));
        return after.with(seen.forms().homeless().orElse(null));
    }

    private After with(Typed lost) {
        return new After(circle, circleHref, title, when, standing, slip, people, hours, items, reflecting, lost, base,
            notes);
    }

    private static String standing(Seen seen) {
        return seen.meeting().state() == MeetingState.MINUTES_FINAL ? seen.w().t("meeting.notes.final")
            : seen.meeting().state() == MeetingState.MINUTES_OPEN
                ? seen.w().t("meeting.notes.open", seen.meeting().closed().plus(java.time.Duration.ofDays(2)))
                : seen.w().t("meeting.notes.live");
    }

    public String to(String noun) {
        return base + noun;
    }
}
