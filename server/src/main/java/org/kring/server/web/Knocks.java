package org.kring.server.web;

import java.util.List;
import org.kring.core.MemberId;
import org.kring.server.page.Knock;
import org.kring.server.page.Links;
import org.kring.server.page.Names;
import org.kring.server.page.Words;

/** Puts into words who wants to come in, for the one who is asked. */
final class Knocks {
    private Knocks() {}

    static List<Knock> of(List<Access.Waiting> waiting, MemberId viewer, Words w, Names names, Links links) {
        return waiting.stream()
            .filter(each -> each.by() == null || !viewer.equals(each.member()))
            .map(each -> new Knock(each.id(), question(each, viewer, w, names), links.people().knock(each.id())))
            .toList();
    }

    private static String question(Access.Waiting waiting, MemberId viewer, Words w, Names names) {
        var name = names.of(waiting.member());
        if (waiting.by() != null) {
            return w.t("account.knock.link", names.of(waiting.by()), name);
        }
        return w.t(viewer.equals(waiting.member()) ? "account.knock.mine" : "account.knock.other", name,
            waiting.number());
    }
}
