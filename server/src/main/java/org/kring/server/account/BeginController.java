package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.server.account.Beginning.Result.Begun;
import org.kring.server.account.Beginning.Result.Refused;
import org.kring.server.page.Outside;
import org.kring.server.web.Caller;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A collective begins: a name, a sentence, first names. Whoever does it gets no right by it. */
@Controller
class BeginController {
    private final Beginning beginning;
    private final SignIns signIns;

    BeginController(Beginning beginning, SignIns signIns) {
        this.beginning = beginning;
        this.signIns = signIns;
    }

    @GetMapping(Outside.BEGIN)
    View form(Caller caller, @RequestParam(defaultValue = "") String key) {
        requireKey(caller, key);
        return page(T.accountBegin(caller.titled("account.begin"), view(BeginForm.EMPTY, key)));
    }

    @PostMapping(Outside.BEGIN)
    View begin(Caller caller, @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String key) {
        requireKey(caller, key);
        var form = BeginForm.sent(sent).checked(caller.w());
        if (form.isWrong() || caller.form().once() == null) {
            return back(caller, form, key);
        }
        return switch (beginning.begin(key, caller.form().once(), form.name(), form.aim(), form.people().all(),
            form.member(), form.zone())) {
            case Begun begun -> {
                caller.keep(signIns.as(begun.collective(), form.member(), caller.device(), caller.label()));
                yield see(form.brings() ? begun.before() : begun.next());
            }
            case Refused(var why) -> back(caller, form.wrong("", caller.sentence(why)), key);
        };
    }

    private View back(Caller caller, BeginForm form, String key) {
        return again(T.accountBegin(caller.titled("account.begin"), view(form, key)));
    }

    private static BeginView view(BeginForm form, String key) {
        return new BeginView(form.typed(), key, form.choices());
    }

    private void requireKey(Caller caller, String key) {
        if (!beginning.opens(key, caller.form().once())) {
            throw new NotHere();
        }
    }
}
