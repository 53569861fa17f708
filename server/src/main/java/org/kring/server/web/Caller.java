package org.kring.server.web;

import java.util.Map;
import java.util.Optional;
import org.kring.core.Decision.Refused;
import org.kring.server.live.Form;
import org.kring.server.page.Frame;
import org.kring.server.page.Names;
import org.kring.server.page.Words;

/**
 * One request to a page that belongs to no collective: somebody, known or not.
 *
 * @param device  the device, if it is known; it may belong nowhere yet
 * @param label   what kind of device it seems to be, such as "Firefox, Android"
 * @param address where it comes from, for counting
 * @param cookie  how this browser is told who it is
 */
public record Caller(Optional<Device> device, String label, String address, Form form, Frame frame, Cookie cookie) {
    /** Writes and clears the cookie that says which device this is. */
    public interface Cookie {
        void keep(String token);

        void clear();
    }

    public Words w() {
        return frame.w();
    }

    /** Where there is a new token, this browser has it from now on. */
    public void keep(Optional<String> token) {
        token.ifPresent(cookie::keep);
    }

    /** The frame with the title of this key. */
    public Frame titled(String key) {
        return frame.titled(w().t(key));
    }

    /** Why something was refused, where nobody is called by name. */
    public String sentence(Refused refused) {
        return w().refusal(refused, Names.of(Map.of(), w()));
    }
}
