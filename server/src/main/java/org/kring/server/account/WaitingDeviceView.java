package org.kring.server.account;

/**
 * A device waits until somebody says whose it is.
 *
 * @param number what the question on the others' pages shows too
 * @param answer null while it waits
 * @param to     the question part of the address, which hands on where to go afterwards; or empty
 */
public record WaitingDeviceView(String name, String number, Answer answer, String to) {
    /** How it ended. */
    public enum Answer { NO, NOBODY }
}
