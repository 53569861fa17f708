package org.kring.server.web;

/** There is no such page, or it is not open to this person; which of the two is not told. */
public final class NotHere extends RuntimeException {
    private final boolean signedOut;

    /** @param signedOut nobody is signed in on this device, so that signing in may help */
    public NotHere(boolean signedOut) {
        super("not here", null, false, false);
        this.signedOut = signedOut;
    }

    public NotHere() {
        this(false);
    }

    public boolean isSignedOut() {
        return signedOut;
    }

    /** A number from an address; ids count from 1, and below that nothing is named. */
    public static int unlessCounted(int number) {
        if (number < 1) {
            throw new NotHere();
        }
        return number;
    }
}
