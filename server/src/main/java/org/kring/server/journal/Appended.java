package org.kring.server.journal;

/** How an append ended, once it is known for certain. */
public sealed interface Appended {
    /** All of it is on disk. */
    record Written() implements Appended {}

    /** Nothing was written: somebody else has written this version. Catch up and decide again. */
    record Behind() implements Appended {}

    /** Nothing was written: this token was written before, as {@code version} (its first event's). */
    record Repeated(Once once, long version) implements Appended {}
}
