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

/** A code is typed where no camera can read it. */
@Controller
class TypeCodeController {
    private final CodeGate gate;

    TypeCodeController(CodeGate gate) {
        this.gate = gate;
    }

    @GetMapping(Outside.JOIN_BY_CODE)
    View ask(Caller caller, @RequestParam(defaultValue = "") String to) {
        return page(T.accountType(caller.titled("account.join"), Typed.nothing("join"), Return.to(to, "")));
    }

    @PostMapping(Outside.JOIN_BY_CODE)
    View type(Caller caller, @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String to) {
        var typed = sent.getOrDefault("code", "");
        return gate.find(caller, typed).isPresent()
            ? see(Outside.join(Secrets.meant(typed)) + Return.handedOn(to))
            : again(T.accountType(caller.titled("account.join"),
                Typed.sent("join", sent).wrong("code", caller.w().t("account.join.unknown")), to));
    }
}
