package org.kring.server.account;

import java.util.List;
import org.kring.server.account.Code.Kind;
import org.kring.server.page.Typed;
import org.kring.server.web.Return;

/**
 * Who opens the code sees these names.
 *
 * @param code       as it stands in the address
 * @param collective its name
 * @param me         the one whose code it is, where it is a person's own; else null
 * @param to         where to go afterwards, or empty
 */
public record JoinView(String code, String collective, List<Tap> names, String me, String to, Typed newcomer) {
    /** One name to tap. */
    public record Tap(int member, String name, boolean taken) {}

    static JoinView of(Code code, String typed, Joining joining, String to, Typed newcomer) {
        var seats = joining.seats(code.collective());
        var me = code.kind() == Kind.JOIN ? null : seats.stream()
            .filter(seat -> seat.member().equals(code.member())).map(Seat::name).findFirst().orElse("");
        return new JoinView(Secrets.meant(typed), joining.state(code.collective()).name().toString(),
            seats.stream().map(JoinView::tap).toList(), me, Return.to(to, ""), newcomer);
    }

    private static Tap tap(Seat seat) {
        return new Tap(seat.member().value(), seat.name(), seat.taken());
    }

    /** Whether this is a person's own code and not the room's. */
    public boolean isOwn() {
        return me != null;
    }
}
