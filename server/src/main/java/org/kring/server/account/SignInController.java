package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.server.page.Outside;
import org.kring.server.page.Typed;
import org.kring.server.web.Caller;
import org.kring.server.web.Return;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The ways back in, on one page; and the way out. */
@Controller
class SignInController {
    private final MailLinks links;
    private final Devices devices;

    SignInController(MailLinks links, Devices devices) {
        this.links = links;
        this.devices = devices;
    }

    @GetMapping(Outside.SIGN_IN)
    View show(Caller caller, @RequestParam(defaultValue = "") String to,
              @RequestParam(defaultValue = "false") boolean sent) {
        return page(T.accountSignIn(caller.titled("account.signIn"),
            new SignInView(Typed.nothing("mail"), links.areSent(), Return.to(to, ""), sent)));
    }

    /** Answers the same, and as fast, whether somebody has this address or not. */
    @PostMapping(Outside.MAIL)
    View mail(Caller caller, @RequestParam Map<String, String> form, @RequestParam(defaultValue = "") String to) {
        var address = MailLinks.address(form.getOrDefault("address", ""));
        if (!MailLinks.isAddress(address)) {
            var typed = Typed.sent("mail", form).wrong("address", caller.w().t("account.me.addressWrong"));
            return again(T.accountSignIn(caller.titled("account.signIn"),
                new SignInView(typed, links.areSent(), Return.to(to, ""), false)));
        }
        links.signIn(address, to, caller.w(), caller.address());
        var on = Return.handedOn(to);
        return see(Outside.SIGN_IN + (on.isEmpty() ? "?" : on + "&") + "sent=true");
    }

    @PostMapping(Outside.SIGN_OUT)
    View signOut(Caller caller) {
        caller.device().ifPresent(device -> devices.end(device.id()));
        caller.cookie().clear();
        return see(Outside.HOME);
    }
}
