package org.kring.server.journal;

import org.kring.core.Actor;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;

/** How the journal writes who acted: {@code member:3}, {@code table:2}, {@code clock}, {@code host}. */
final class ActorWord {
    private static final Actor CLOCK = new Actor.Clock();
    private static final Actor HOST = new Actor.Host();

    private ActorWord() {}

    static String of(Actor actor) {
        return switch (actor) {
            case Actor.Member(var id) -> "member:" + id.value();
            case Actor.Table(var meeting) -> "table:" + meeting.value();
            case Actor.Clock _ -> "clock";
            case Actor.Host _ -> "host";
        };
    }

    static Actor read(String word) {
        return switch (word) {
            case "clock" -> CLOCK;
            case "host" -> HOST;
            case String s when s.startsWith("member:") -> new Actor.Member(new MemberId(number(s)));
            case String s when s.startsWith("table:") -> new Actor.Table(new MeetingId(number(s)));
            default -> throw new IllegalArgumentException("no such actor: " + word);
        };
    }

    private static int number(String word) {
        return Integer.parseInt(word, word.indexOf(':') + 1, word.length(), 10);
    }
}
