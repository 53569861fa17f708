package org.kring.core.proposal;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.MemberId;

/** Another way with a proposal, which a circle takes by consent (method.md section 3: referred, parked, dropped, back). */
public sealed interface Course {
    Course LET_GO = new LetGo();

    /** @param owner who minds that it comes back */
    record Park(LocalDate wake, MemberId owner) implements Course {}

    /**
     * Somebody else works on it, and it comes back.
     *
     * @param circle another circle, or null
     * @param people a small group, where no circle is named
     */
    record Refer(CircleId circle, List<MemberId> people, LocalDate returns) implements Course {}

    /** The need or the picture is looked at anew. */
    record GoBack(Stage to) implements Course {}

    record LetGo() implements Course {}
}
