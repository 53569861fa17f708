package org.kring.core;

/** Who acts: a member, the device on the table of one meeting, the passing of time, or whoever hosts the server. */
public sealed interface Actor {
    record Member(MemberId id) implements Actor {}

    record Table(MeetingId meeting) implements Actor {}

    record Clock() implements Actor {}

    record Host() implements Actor {}
}
