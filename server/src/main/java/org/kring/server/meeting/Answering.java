package org.kring.server.meeting;

import org.kring.core.ProposalId;
import org.kring.server.web.Look;

/** The way to the page where a reason against, or a question, is put into words. */
final class Answering {
    private Answering() {}

    /**
     * @param back where it leads afterwards
     * @param way  "room" or "shared", for an answer that is not the viewer's own
     */
    static String words(Look look, Fields fields, String back, String way) {
        var page = look.links().proposals().act(new ProposalId(Math.max(1, fields.number("proposal"))),
            fields.is("answer", "reason") ? "reason" : "more-to-ask");
        var own = !fields.has("member") || fields.member("member").equals(look.me());
        return page + "?version=" + fields.number("version")
            + (own ? "" : "&member=" + fields.number("member") + "&way=" + way) + "&to=" + back;
    }
}
