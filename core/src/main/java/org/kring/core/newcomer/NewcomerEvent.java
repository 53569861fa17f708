package org.kring.core.newcomer;

import org.kring.core.Event;
import org.kring.core.MemberId;

/** What happens to newcomers. */
public sealed interface NewcomerEvent extends Event {
    /** Came in by the invitation of a member. */
    record NewcomerCame(MemberId newcomer, MemberId invitedBy) implements NewcomerEvent {}

    record CompanionFound(MemberId newcomer, MemberId companion) implements NewcomerEvent {}

    record CompanionParted(MemberId newcomer, MemberId companion) implements NewcomerEvent {}

    record FirstStepSettled(MemberId newcomer, FirstStep step, Settled how) implements NewcomerEvent {}
}
