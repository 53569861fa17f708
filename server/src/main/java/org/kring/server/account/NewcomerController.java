package org.kring.server.account;

import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.gone;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import java.util.Optional;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.server.page.Outside;
import org.kring.server.page.Typed;
import org.kring.server.web.Caller;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Somebody in the room is not on the list, or was invited, and writes down her name. */
@Controller
class NewcomerController {
    private final CodeGate gate;
    private final Joining joining;
    private final SignIns signIns;

    NewcomerController(CodeGate gate, Joining joining, SignIns signIns) {
        this.gate = gate;
        this.joining = joining;
        this.signIns = signIns;
    }

    @PostMapping(Outside.NEWCOMERS)
    View come(Caller caller, @PathVariable("code") String typed, @RequestParam Map<String, String> sent) {
        var form = Typed.sent("newcomer", sent);
        return gate.find(caller, typed).filter(Joining::letsIn).or(() -> joining.usedBy(typed, caller.form()))
            .map(code -> come(caller, code, form)).orElseGet(() -> gone(JoinPages.ended(caller, "")));
    }

    private View come(Caller caller, Code code, Typed form) {
        if (Joining.isInvitation(code) && InvitedView.isHere(caller, code)) {
            return see(joining.start(code));
        }
        var name = FirstNames.one(form.value("name"));
        return wrong(code, name, caller).map(sentence -> back(caller, code, form, sentence))
            .orElseGet(() -> come(caller, code, form, name));
    }

    /** A form that is sent again has a name that is known since the first time. */
    private Optional<String> wrong(Code code, String name, Caller caller) {
        return Limits.written(new Text(name), Limits.NAME).refusal().map(caller::sentence)
            .or(() -> joining.isKnown(code.collective(), name) && !joining.isSentAgain(code, caller.form())
                ? Optional.of(caller.w().t("account.join.known", name)) : Optional.empty());
    }

    private View come(Caller caller, Code code, Typed form, String name) {
        return switch (joining.welcome(code, caller.form(), name)) {
            case Joining.Result.Here(var member) -> signedIn(code, member, caller);
            case Joining.Result.Ended _ -> gone(JoinPages.ended(caller, ""));
            case Joining.Result.Refused(var why) -> back(caller, code, form, caller.sentence(why));
        };
    }

    private View signedIn(Code code, MemberId member, Caller caller) {
        caller.keep(signIns.as(code.collective(), member, caller.device(), caller.label()));
        return see(joining.start(code));
    }

    private View back(Caller caller, Code code, Typed form, String sentence) {
        return again(JoinPages.open(caller, code, code.shown(), joining, "", form.wrong("name", sentence)));
    }
}
