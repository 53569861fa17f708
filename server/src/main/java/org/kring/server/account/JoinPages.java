package org.kring.server.account;

import static org.kring.server.page.Draw.T;

import gg.jte.models.runtime.JteModel;
import org.kring.server.page.Typed;
import org.kring.server.web.Caller;

/** What a code opens: the names of the room, or the door for whoever was invited. A code that ended looks like none. */
final class JoinPages {
    private JoinPages() {}

    static JteModel open(Caller caller, Code code, String typed, Joining joining, String to, Typed newcomer) {
        return Joining.isInvitation(code)
            ? T.accountInvited(caller.titled("account.join"), InvitedView.of(caller, code, typed, joining, newcomer))
            : T.accountJoin(caller.titled("account.join"), JoinView.of(code, typed, joining, to, newcomer));
    }

    static JteModel ended(Caller caller, String to) {
        return T.accountType(caller.titled("account.join"),
            Typed.nothing("join").wrong("code", caller.w().t("account.join.ended")), to);
    }
}
