package org.kring.server.account;

import static org.kring.server.web.Pages.gone;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import org.kring.server.account.Code.Kind;
import org.kring.server.page.Outside;
import org.kring.server.page.Typed;
import org.kring.server.web.Caller;
import org.kring.server.web.Rate;
import org.kring.server.web.Rates;
import org.kring.server.web.Return;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A device comes in by a code: the room's, where its person taps a name, or a person's own. */
@Controller
class JoinController {
    private final CodeGate gate;
    private final Joining joining;
    private final Codes codes;
    private final SignIns signIns;
    private final Vouching vouching;
    private final Rates rates;

    JoinController(CodeGate gate, Joining joining, Codes codes, SignIns signIns, Vouching vouching, Rates rates) {
        this.gate = gate;
        this.joining = joining;
        this.codes = codes;
        this.signIns = signIns;
        this.vouching = vouching;
        this.rates = rates;
    }

    @GetMapping(Outside.JOIN)
    View open(Caller caller, @PathVariable("code") String typed, @RequestParam(defaultValue = "") String to) {
        return gate.find(caller, typed).<View>map(code -> page(JoinPages.open(caller, code, typed, joining, to,
            Typed.nothing("newcomer")))).orElseGet(() -> gone(JoinPages.ended(caller, to)));
    }

    @PostMapping(Outside.JOIN)
    View tap(Caller caller, @PathVariable("code") String typed, @RequestParam(defaultValue = "0") int member,
             @RequestParam(defaultValue = "") String to) {
        var code = gate.find(caller, typed);
        if (code.isEmpty() || code.get().kind() == Kind.DEVICE && !codes.use(code.get())) {
            return gone(JoinPages.ended(caller, to));
        }
        if (Joining.isInvitation(code.get())) {
            return see(Outside.join(Secrets.meant(typed)));
        }
        int wanted = code.get().kind() == Kind.DEVICE ? code.get().member().value() : member;
        var seat = joining.seats(code.get().collective()).stream()
            .filter(each -> each.member().value() == wanted).findFirst();
        if (seat.isEmpty()) {
            return see(Outside.join(Secrets.meant(typed)));
        }
        return code.get().kind() == Kind.DEVICE || isFreeFor(seat.get(), caller)
            ? signedIn(seat.get(), caller, Return.to(to, joining.start(code.get()))) : waiting(seat.get(), caller, to);
    }

    private static boolean isFreeFor(Seat seat, Caller caller) {
        return !seat.taken() || caller.device().map(device -> device.memberIn(seat.collective()))
            .filter(seat.member()::equals).isPresent();
    }

    private View signedIn(Seat seat, Caller caller, String to) {
        caller.keep(signIns.as(seat.collective(), seat.member(), caller.device(), caller.label()));
        return see(to);
    }

    private View waiting(Seat seat, Caller caller, String to) {
        rates.count(Rate.VOUCHING_OF_A_DEVICE, caller.address() + seat.member());
        caller.keep(signIns.waiting(caller.device(), caller.label(),
            device -> vouching.ask(seat.collective(), seat.member(), device)));
        return see(Outside.WAITING + Return.handedOn(to));
    }
}
