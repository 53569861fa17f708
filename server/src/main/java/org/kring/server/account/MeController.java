package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.kring.core.Limits;
import org.kring.core.Text;
import org.kring.server.page.MeLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Caller;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A person's own page: name, devices, address. */
@Controller
class MeController {
    private static final Duration CODE_LASTS = Duration.ofMinutes(10);

    private final MePage mine;
    private final Directory directory;
    private final Devices devices;
    private final Codes codes;
    private final Joining joining;
    private final Streams streams;

    MeController(MePage mine, Directory directory, Devices devices, Codes codes, Joining joining, Streams streams) {
        this.mine = mine;
        this.directory = directory;
        this.devices = devices;
        this.codes = codes;
        this.joining = joining;
        this.streams = streams;
    }

    @GetMapping(MeLinks.HOME)
    View show(Look look, Caller caller, @RequestParam(defaultValue = "false") boolean sent) {
        return page(T.accountMe(MePage.frame(look), mine.view(look, caller, sent)));
    }

    @PostMapping(MeLinks.ACT + "name")
    View rename(Look look, Caller caller, @RequestParam Map<String, String> sent) {
        var typed = Typed.sent("name", sent);
        var name = FirstNames.one(typed.value("name"));
        var wrong = wrong(look, name);
        if (wrong.isPresent()) {
            return again(T.accountMe(MePage.frame(look),
                mine.view(look, caller, typed.wrong("name", wrong.get()), MePage.address())));
        }
        directory.rename(look.visit().collective(), look.visit().member(), name);
        return see(look.links().me().home());
    }

    private Optional<String> wrong(Look look, String name) {
        return Limits.written(new Text(name), Limits.NAME).refusal().map(look::sentence)
            .or(() -> FirstNames.same(name, look.names().of(look.me()))
                || !joining.isKnown(look.visit().collective(), name)
                ? Optional.empty() : Optional.of(look.w().t("account.me.known", name)));
    }

    @PostMapping(MeLinks.ACT + "code")
    View code(Look look) {
        codes.show(Code.Kind.DEVICE, look.visit().collective(), look.visit().member(), CODE_LASTS);
        return see(look.links().me().home());
    }

    /** Signs one of her devices out of this collective. */
    @PostMapping(MeLinks.ACT + "devices")
    View signOut(Look look, @RequestParam(defaultValue = "") String device) {
        var collective = look.visit().collective();
        var member = look.visit().member();
        devices.of(collective, member).stream().filter(line -> line.id().equals(device)).forEach(line -> {
            devices.signOut(line.id(), collective);
            streams.close(collective, member);
        });
        return see(look.links().me().home());
    }
}
