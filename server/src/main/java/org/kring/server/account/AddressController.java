package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.server.page.MeLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Caller;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A mail address is optional. It counts once a link sent to it was opened. */
@Controller
class AddressController {
    private final MePage mine;
    private final Directory directory;
    private final MailLinks links;

    AddressController(MePage mine, Directory directory, MailLinks links) {
        this.mine = mine;
        this.directory = directory;
        this.links = links;
    }

    /** An empty field forgets the address. */
    @PostMapping(MeLinks.ACT + "address")
    View change(Look look, Caller caller, @RequestParam Map<String, String> sent) {
        var typed = Typed.sent("address", sent);
        var address = MailLinks.address(typed.value("address"));
        if (!address.isEmpty() && !MailLinks.isAddress(address)) {
            return again(T.accountMe(MePage.frame(look), mine.view(look, caller,
                Typed.nothing("name").with("name", look.names().of(look.me())),
                typed.wrong("address", look.w().t("account.me.addressWrong")))));
        }
        if (address.isEmpty()) {
            directory.address(look.visit().collective(), look.visit().member(), null);
            return see(look.links().me().home());
        }
        links.confirm(look.visit().collective(), look.visit().member(), address, look.w(), caller.address());
        return see(look.links().me().home() + "?sent=true");
    }
}
