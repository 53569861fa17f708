package org.kring.server.journal;

/** The last entry of a collective, as far as the next one needs it. */
record Head(long version, long at, byte[] hash) {
    static final Head NONE = new Head(0, Long.MIN_VALUE, new byte[Chain.BYTES]);
}
