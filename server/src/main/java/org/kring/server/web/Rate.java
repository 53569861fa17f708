package org.kring.server.web;

import java.time.Duration;

/** How often something may be tried from one place, before a pause is asked for. */
public enum Rate {
    /** Everything that one device writes: more than a hand can. */
    WRITES_OF_A_DEVICE(120, Duration.ofMinutes(1)),
    /** A house full of people shares one address. */
    WRITES_FROM_AN_ADDRESS(1_200, Duration.ofMinutes(1)),
    /** Beginning, joining, signing in. */
    WAYS_IN_FROM_AN_ADDRESS(120, Duration.ofMinutes(10)),
    /** Guessing a code of 38 bits at this rate takes thousands of years. */
    WRONG_CODES_FROM_AN_ADDRESS(30, Duration.ofMinutes(10)),
    INVITATIONS_OF_A_MEMBER(20, Duration.ofHours(1)),
    MAILS_TO_AN_ADDRESS(3, Duration.ofMinutes(20)),
    MAILS_FROM_AN_ADDRESS(30, Duration.ofHours(1)),
    /** Asking others to vouch, and vouching. */
    VOUCHING_OF_A_DEVICE(30, Duration.ofHours(1));

    final int most;
    final Duration within;

    Rate(int most, Duration within) {
        this.most = most;
        this.within = within;
    }
}
