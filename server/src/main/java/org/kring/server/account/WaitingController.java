package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import org.kring.server.page.Links;
import org.kring.server.page.Outside;
import org.kring.server.web.Caller;
import org.kring.server.web.Device;
import org.kring.server.web.Return;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A device has said whose it is, and waits for the yes of that person or of two others. */
@Controller
class WaitingController {
    private final Claims claims;
    private final Directory directory;

    WaitingController(Claims claims, Directory directory) {
        this.claims = claims;
        this.directory = directory;
    }

    @GetMapping(Outside.WAITING)
    View look(Caller caller, @RequestParam(defaultValue = "") String to) {
        return caller.device().flatMap(device -> claims.of(device.id()).map(claim -> show(caller, device, claim, to)))
            .orElseGet(() -> see(Outside.JOIN_BY_CODE));
    }

    private View show(Caller caller, Device device, Claim claim, String to) {
        if (claim.member().equals(device.memberIn(claim.collective()))) {
            return see(Return.to(to, new Links(directory.slug(claim.collective()).orElseThrow()).today()));
        }
        var name = directory.seat(claim.collective(), claim.member()).map(Seat::name).orElse("");
        var frame = caller.titled("account.waiting");
        return page(T.accountWaiting(frame, new WaitingDeviceView(name, claim.number(), answer(claim), Return.handedOn(to))));
    }

    private WaitingDeviceView.Answer answer(Claim claim) {
        if (claim.outcome() == Claim.Outcome.NO) {
            return WaitingDeviceView.Answer.NO;
        }
        return claims.isOver(claim) ? WaitingDeviceView.Answer.NOBODY : null;
    }
}
