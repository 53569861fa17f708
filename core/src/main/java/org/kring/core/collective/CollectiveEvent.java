package org.kring.core.collective;

import org.kring.core.Event;
import org.kring.core.Text;

/** What happens to a collective as a whole. */
public sealed interface CollectiveEvent extends Event {
    /** @param zone the id of the time zone in which the collective counts its days */
    record CollectiveFounded(Text name, String zone) implements CollectiveEvent {}

    /** So much of what happened with it was there before the collective came here. */
    record BroughtAlong(int people, int circles, int agreements, boolean mission) implements CollectiveEvent {}

    /** The parts are those of {@link OwnWords}. */
    record WordsChosen(String language, Text circle, Text circles, Text hub, Text secretary) implements CollectiveEvent {
        OwnWords words() {
            return new OwnWords(circle, circles, hub, secretary);
        }
    }
}
