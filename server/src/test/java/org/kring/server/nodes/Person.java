package org.kring.server.nodes;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kring.core.MemberId;
import org.kring.server.site.Answer;
import org.kring.server.site.RealProgram;
import org.kring.server.site.Visitor;

/** Somebody with a phone, who sends the same form again until it is acknowledged, and remembers what was. */
final class Person {
    private static final int TRIES = 200;
    /** The node has read on meanwhile; a browser sends the same again by itself. */
    private static final int AGAIN = 307;

    private final MemberId id;
    private final Visitor phone;
    private final String home;
    private final Trouble trouble;
    private final ConcurrentLinkedQueue<String> raised = new ConcurrentLinkedQueue<>();

    Person(MemberId id, Visitor phone, String home, Trouble trouble) {
        this.id = id;
        this.phone = phone;
        this.home = home;
        this.trouble = trouble;
    }

    MemberId id() {
        return id;
    }

    List<String> raised() {
        return List.copyOf(raised);
    }

    /** Comes from a page that was told of the round, and returns when "I see no reason against" is acknowledged. */
    void consents(int proposal, long told) {
        var address = home + "/proposals/" + proposal;
        var page = until(200, () -> phone.opens(address, "X-Shown", String.valueOf(told)));
        acknowledged(() -> page.send("#answers", "answer", "none"));
        require(opens("/proposals/" + proposal), seen -> seen.page().select("#question > #answers").isEmpty());
    }

    /** Returns when it is acknowledged, and seen on whichever node is asked next; a repeated form leads elsewhere. */
    void raises(String text) {
        sends(opens("/raise"), text);
    }

    void sends(Answer page, String text) {
        var done = acknowledged(() -> page.send("form#raise", "text", text));
        raised.add(text);
        var leadsTo = done.leadsTo().substring(home.length()).replaceFirst("#.*", "");
        require(opens(leadsTo), seen -> !leadsTo.startsWith("/topics/") || seen.text().contains(text));
    }

    /** Leaves a page open on one node. */
    OpenPage leavesOpen(RealProgram node, String below) {
        var page = until(200, () -> phone.opens(node.url(home + below)));
        return new OpenPage(phone.follows(page.first("#live").absUrl("src")));
    }

    /** Asks one node, past the balancer, whatever it answers. */
    Answer asks(RealProgram node, String below) {
        return phone.opens(node.url(home + below));
    }

    Answer opens(String below) {
        return until(200, () -> phone.opens(home + below));
    }

    private Answer acknowledged(Supplier<Answer> sending) {
        return until(303, sending);
    }

    /** One's own writes are seen, whichever node is asked next. */
    private void require(Answer page, Predicate<Answer> own) {
        if (!own.test(page)) {
            throw new IllegalStateException(id + " does not see what they wrote:\n" + page.text());
        }
    }

    /** Whoever gets no answer, or a page that says that the store is away, tries again. */
    private Answer until(int status, Supplier<Answer> asking) {
        Answer answer = null;
        for (int tries = 0; tries < TRIES; tries++) {
            answer = answer(asking);
            if (answer != null && answer.status() == status) {
                return answer;
            }
            if (answer != null && answer.status() < 500 && answer.status() != AGAIN) {
                throw new IllegalStateException(answer.status() + " instead of " + status + "\n" + answer.text());
            }
            trouble.awaitItsEnd();
        }
        throw new IllegalStateException("not answered: " + (answer == null ? "" : answer.status() + answer.text()));
    }

    /** @return null where the connection broke */
    private static Answer answer(Supplier<Answer> asking) {
        try {
            return asking.get();
        } catch (AssertionError gone) {
            if (gone.getCause() instanceof IOException) {
                return null;
            }
            throw gone;
        }
    }
}
