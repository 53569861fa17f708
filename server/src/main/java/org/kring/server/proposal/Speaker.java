package org.kring.server.proposal;

import java.util.Map;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;

/** Whose word a form carries, and how it came: one's own unless the form says otherwise. */
record Speaker(MemberId member, Way way) {
    static Speaker of(Look look, Map<String, String> sent) {
        var named = Shape.member(sent.get("member"));
        if (named == null && look.me() == null) {
            throw new NotHere();
        }
        return named == null ? new Speaker(look.me(), Way.OWN_DEVICE) : new Speaker(named, way(look, named, sent));
    }

    private static Way way(Look look, MemberId named, Map<String, String> sent) {
        return switch (sent.getOrDefault("way", "")) {
            case "shared" -> Way.SHARED_DEVICE;
            case "room" -> Way.IN_THE_ROOM;
            default -> named.equals(look.me()) ? Way.OWN_DEVICE : Way.IN_THE_ROOM;
        };
    }
}
