package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import org.kring.core.MemberId;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.server.draft.OwnNotes;
import org.kring.server.journal.CollectiveId;
import org.kring.server.page.MeLinks;
import org.kring.server.page.Outside;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.Unsent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A person leaves the collective; the page asks twice. */
@Controller
class LeaveController {
    private static final String LEAVE = MeLinks.ACT + "leave";

    private final Desk desk;
    private final Directory directory;
    private final Devices devices;
    private final Streams streams;
    private final OwnNotes notes;
    private final Unsent unsent;

    LeaveController(Desk desk, Directory directory, Devices devices, Streams streams, OwnNotes notes, Unsent unsent) {
        this.desk = desk;
        this.directory = directory;
        this.devices = devices;
        this.streams = streams;
        this.notes = notes;
        this.unsent = unsent;
    }

    @GetMapping(LEAVE)
    View ask(Look look) {
        return page(T.accountLeave(look.frame().at(Place.ME).titled(title(look)), Typed.nothing("leave")));
    }

    @PostMapping(LEAVE)
    View leave(Look look, @RequestParam(defaultValue = "no") String name) {
        var member = look.visit().member();
        return desk.act(look, new Leave(member), _ -> gone(look.visit().collective(), member, name.equals("forget")),
            (fresh, why) -> again(T.accountLeave(fresh.frame().at(Place.ME).titled(title(fresh)),
                Typed.nothing("leave").wrong(fresh.sentence(why)))));
    }

    private View gone(CollectiveId collective, MemberId member, boolean forget) {
        devices.signOutAll(collective, member);
        directory.address(collective, member, null);
        notes.forget(collective, member);
        if (forget) {
            directory.rename(collective, member, null);
        }
        unsent.left(collective, member);
        streams.close(collective, member);
        return see(Outside.HOME);
    }

    private static String title(Look look) {
        return look.w().t("account.leave", look.frame().home().collective());
    }
}
