package org.kring.server.account;

import java.util.Optional;
import org.kring.server.account.Code.Kind;
import org.kring.server.web.Caller;
import org.kring.server.web.Rate;
import org.kring.server.web.Rates;

/** Finds codes as typed. Wrong tries are counted, so that none can be guessed; a house full of right ones is not. */
final class CodeGate {
    private final Joining joining;
    private final Rates rates;

    CodeGate(Joining joining, Rates rates) {
        this.joining = joining;
        this.rates = rates;
    }

    /**
     * @return the room's code, a person's own or an invitation, while it holds
     * @throws org.kring.server.web.TooMany after many wrong tries from one address
     */
    Optional<Code> find(Caller caller, String typed) {
        return counted(caller, typed).filter(code -> code.kind() == Kind.JOIN || code.kind() == Kind.DEVICE
            || code.kind() == Kind.INVITE);
    }

    /** @return the link with this token, while it holds */
    Optional<Code> link(Caller caller, String token) {
        return counted(caller, token)
            .filter(code -> code.kind() == Kind.LINK || code.kind() == Kind.MAIL || code.kind() == Kind.ADDRESS);
    }

    private Optional<Code> counted(Caller caller, String typed) {
        rates.require(Rate.WRONG_CODES_FROM_AN_ADDRESS, caller.address());
        var code = joining.find(typed);
        if (code.isEmpty()) {
            rates.allows(Rate.WRONG_CODES_FROM_AN_ADDRESS, caller.address());
        }
        return code;
    }
}
