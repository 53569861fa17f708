package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.gone;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.List;
import org.kring.server.account.Code.Kind;
import org.kring.server.page.Links;
import org.kring.server.page.Outside;
import org.kring.server.page.Typed;
import org.kring.server.web.Caller;
import org.kring.server.web.Return;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A link is opened: looking at it uses nothing up, so that a chat's preview does not either. */
@Controller
class LinkController {
    private final CodeGate gate;
    private final Codes codes;
    private final Joining joining;
    private final Directory directory;
    private final SignIns signIns;

    LinkController(CodeGate gate, Codes codes, Joining joining, Directory directory, SignIns signIns) {
        this.gate = gate;
        this.codes = codes;
        this.joining = joining;
        this.directory = directory;
        this.signIns = signIns;
    }

    @GetMapping(Outside.LINK)
    View look(Caller caller, @PathVariable String token, @RequestParam(defaultValue = "") String to) {
        return gate.link(caller, token).<View>map(code -> page(T.accountLink(caller.titled("account.signIn"),
            new LinkView(token, Return.to(to, ""), code.kind() == Kind.ADDRESS ? code.address() : null,
                seats(code).stream().map(this::seat).toList())))).orElseGet(() -> ended(caller));
    }

    private LinkView.AsWhom seat(Seat seat) {
        return new LinkView.AsWhom(seat.name() == null ? "" : seat.name(),
            joining.state(seat.collective()).name().toString());
    }

    @PostMapping(Outside.LINK)
    View use(Caller caller, @PathVariable String token, @RequestParam(defaultValue = "") String to) {
        var code = gate.link(caller, token).filter(codes::use);
        if (code.isEmpty()) {
            return ended(caller);
        }
        var seats = seats(code.get());
        if (code.get().kind() == Kind.ADDRESS) {
            seats.forEach(seat -> confirm(seat, code.get().address(), caller));
            return see(seats.isEmpty() ? Outside.HOME : home(seats.getFirst()).me().home());
        }
        caller.keep(signIns.asAll(seats, caller.device(), caller.label()));
        return see(Return.to(to, seats.size() == 1 ? home(seats.getFirst()).today() : Outside.HOME));
    }

    private void confirm(Seat seat, String address, Caller caller) {
        directory.address(seat.collective(), seat.member(), address);
        directory.language(seat.collective(), seat.member(), caller.w().lang());
    }

    private Links home(Seat seat) {
        return new Links(directory.slug(seat.collective()).orElseThrow());
    }

    /** Whom the link is for: one member, or everybody who reads mail at its address; who has left is not among them. */
    private List<Seat> seats(Code code) {
        var seats = code.kind() == Kind.MAIL ? directory.seatsWith(code.address())
            : directory.seat(code.collective(), code.member()).stream().toList();
        return seats.stream().filter(seat -> joining.state(seat.collective()).people().isHere(seat.member())).toList();
    }

    private static View ended(Caller caller) {
        return gone(T.accountType(caller.titled("account.signIn"),
            Typed.nothing("join").wrong("code", caller.w().t("account.link.ended")), ""));
    }
}
