package org.kring.server.account;

import java.util.List;
import org.kring.server.page.Frame;
import org.kring.server.page.Outside;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.web.Caller;
import org.kring.server.web.Look;

/** Gathers what stands on a person's own page. */
final class MePage {
    private final Directory directory;
    private final Devices devices;
    private final Codes codes;
    private final Mails mails;

    MePage(Directory directory, Devices devices, Codes codes, Mails mails) {
        this.directory = directory;
        this.devices = devices;
        this.codes = codes;
        this.mails = mails;
    }

    static Frame frame(Look look) {
        return look.frame().at(Place.ME).titled(look.names().of(look.visit().member()));
    }

    static Typed address() {
        return Typed.nothing("address");
    }

    MeView view(Look look, Caller caller, boolean sent) {
        var view = view(look, caller, Typed.nothing("name").with("name", look.names().of(look.me())), address());
        return new MeView(view.name(), view.devices(), view.code(), view.address(), view.newAddress(), view.mail(), sent);
    }

    /** With forms that come back. */
    MeView view(Look look, Caller caller, Typed name, Typed newAddress) {
        var collective = look.visit().collective();
        var address = directory.seat(collective, look.visit().member()).map(Seat::address).orElse(null);
        return new MeView(name, lines(look, caller), code(look), address, newAddress, mails.areSent(), false);
    }

    private List<MeView.Mine> lines(Look look, Caller caller) {
        var here = caller.device().map(device -> device.id()).orElse("");
        return devices.of(look.visit().collective(), look.visit().member()).stream()
            .map(line -> new MeView.Mine(line.id(), line.label(), line.since(), line.seen(), line.id().equals(here)))
            .toList();
    }

    private CodeView code(Look look) {
        return codes.shown(Code.Kind.DEVICE, look.visit().collective(), look.visit().member())
            .map(code -> CodeView.of(code, look.frame().absolute(Outside.join(code.shown())),
                look.frame().absolute(Outside.JOIN_BY_CODE))).orElse(null);
    }
}
