package org.kring.server.account;

/**
 * A device waits until somebody says whose it is.
 *
 * @param number what the question on the others' pages shows too
 * @param answer null while it waits
 */
public record WaitingDeviceView(String name, String number, Answer answer) {
    /** How it ended. */
    public enum Answer { NO, NOBODY }
}
