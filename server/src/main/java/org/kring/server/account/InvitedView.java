package org.kring.server.account;

import org.kring.server.page.Links;
import org.kring.server.page.Typed;
import org.kring.server.web.Caller;

/**
 * Who was invited sees this, and no names but that of whoever invited.
 *
 * @param by   who invited
 * @param here where the collective is, for a device that belongs there already; else null
 */
public record InvitedView(String code, String collective, String aim, String by, String here, Typed newcomer) {
    static InvitedView of(Caller caller, Code code, String typed, Joining joining, Typed newcomer) {
        var state = joining.state(code.collective());
        var by = joining.seats(code.collective()).stream().filter(seat -> seat.member().equals(code.member()))
            .map(Seat::name).findFirst().orElse("");
        return new InvitedView(Secrets.meant(typed), state.name().toString(), state.root().aim().toString(), by,
            isHere(caller, code) ? joining.links(code).today() : null, newcomer);
    }

    /** An invitation is not used up by those who are here. */
    static boolean isHere(Caller caller, Code code) {
        return caller.device().map(device -> device.memberIn(code.collective())).isPresent();
    }
}
