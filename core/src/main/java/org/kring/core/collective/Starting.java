package org.kring.core.collective;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Event;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleEvent.CircleActivated;
import org.kring.core.circle.State;

/** A starting circle becomes active by itself when it has all it needs (method.md section 2, circle life cycle). */
final class Starting {
    private Starting() {}

    static List<Event> ripe(Collective state) {
        return state.circles().all().stream().filter(circle -> circle.state() == State.STARTING)
            .filter(circle -> circle.lacks(state.circles()).isEmpty() && meets(state, circle))
            .<Event>map(circle -> new CircleActivated(circle.id())).toList();
    }

    private static boolean meets(Collective state, Circle circle) {
        return state.meetings().hasMet(circle.id())
            && Stream.concat(state.meetings().plannedIn(circle.id()).stream(),
                state.meetings().liveIn(circle.id()).stream()).findAny().isPresent();
    }
}
