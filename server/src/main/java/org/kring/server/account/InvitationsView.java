package org.kring.server.account;

import java.util.List;
import org.kring.server.page.Outside;
import org.kring.server.web.Look;

/**
 * Whom somebody invites.
 *
 * @param open   the invitations that hold
 * @param refusal why the viewer cannot invite now, or null
 */
public record InvitationsView(List<Open> open, String refusal) {
    /** @param text for a chat, with the link */
    public record Open(String id, CodeView code, String text, String path) {}

    static InvitationsView of(Look look, List<Code> codes, String refusal) {
        return new InvitationsView(codes.stream().map(code -> open(look, code)).toList(), refusal);
    }

    private static Open open(Look look, Code code) {
        var path = Outside.join(code.shown());
        return new Open(code.hash(), CodeView.of(code, look.frame().absolute(path),
            look.frame().absolute(Outside.JOIN_BY_CODE)),
            look.w().t("account.invite.chat", look.state().name(), look.state().root().aim()), path);
    }
}
