package org.kring.server.account;

import java.time.Instant;

/**
 * A code for another device, large.
 *
 * @param code    to be typed, or null where there is none yet
 * @param address what the picture leads to
 * @param typeAt  where the code can be typed
 * @param meeting the number of the meeting it ends with; 0 where it is for the evening
 */
public record CodeView(String code, String address, String typeAt, QrCode picture, Instant until, int meeting) {
    static CodeView none(int meeting) {
        return new CodeView(null, null, null, null, null, meeting);
    }

    static CodeView of(Code code, String address, String typeAt) {
        return new CodeView(code.shown(), address, typeAt, QrCode.of(address), code.expires(),
            code.meeting() == null ? 0 : code.meeting().value());
    }
}
