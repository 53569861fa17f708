package org.kring.server.web;

import java.util.Optional;
import org.kring.server.live.Form;
import org.kring.server.page.Frame;
import org.kring.server.page.Words;

/**
 * One request to a page that belongs to no collective: somebody, known or not.
 *
 * @param device  the device, if it is known; it may belong nowhere yet
 * @param label   what kind of device it seems to be, such as "Firefox, Android"
 * @param address where it comes from, for counting
 */
public record Caller(Optional<Device> device, String label, String address, Form form, Frame frame) {
    public Words w() {
        return frame.w();
    }
}
