package org.kring.server.account;

import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;

/**
 * A member's entry in the directory.
 *
 * @param name     null when it was taken out of the records
 * @param taken    whether a device has ever proved to be this person's, and still counts
 * @param address  the confirmed mail address, or null
 * @param language for mails, or null
 */
public record Seat(CollectiveId collective, MemberId member, String name, boolean taken, String address,
                   String language) {}
