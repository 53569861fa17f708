package org.kring.server.crash;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kring.server.site.Answer;
import org.kring.server.site.Evening;
import org.kring.server.site.Visitor;

/** People who raise one thing after the other until nobody answers, and remember what was acknowledged. */
final class Crowd {
    private static final int PEOPLE = 8;

    private final Visitor laptop;
    private final String raise;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<Unanswered> unanswered = new ConcurrentLinkedQueue<>();
    private final Semaphore answers = new Semaphore(0);

    /** A form that was sent, and nobody knows what became of it. */
    private record Unanswered(Answer page, String text) {}

    private Crowd(Visitor laptop, String raise) {
        this.laptop = laptop;
        this.raise = raise;
    }

    /** Founds River Commons; everybody uses the laptop that it was founded with. */
    static Crowd begin(Visitor laptop, String link) {
        var home = laptop.opens(link).send("form#begin", "name", "River Commons", "aim", "Living well with little",
            "people", Evening.NAMES, "me", "Ana", "zone", "Europe/Berlin").leadsTo().replace(Evening.FIRST_MEETING, "");
        return new Crowd(laptop, home + "/raise");
    }

    /** Everybody raises things until the program is gone; returns when all have noticed. */
    void workUntil(int answered, Kill kill) throws Exception {
        answers.drainPermits();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = IntStream.range(0, PEOPLE).mapToObj(_ -> people.submit(this::work)).toList();
            if (!answers.tryAcquire(answered, 2, TimeUnit.MINUTES)) {
                throw new AssertionError("the program answers too slowly");
            }
            kill.now();
            for (var each : working) {
                each.get();
            }
        }
    }

    interface Kill {
        void now() throws Exception;
    }

    private void work() {
        while (raise()) {
            answers.release();
        }
    }

    private boolean raise() {
        try {
            return send(laptop.opens(raise), "Question " + count.incrementAndGet());
        } catch (AssertionError gone) {
            return false;
        }
    }

    private boolean send(Answer page, String text) {
        var sent = new Unanswered(page, text);
        unanswered.add(sent);
        keep(page.send("form#raise", "text", text), text);
        unanswered.remove(sent);
        return true;
    }

    private void keep(Answer answer, String text) {
        if (answer.status() != 303) {
            throw new IllegalStateException(answer.status() + "\n" + answer.text());
        }
        acknowledged.put(text, answer.leadsTo());
    }

    /** What a browser does when the connection is back: the same forms, once more. */
    void sendAgain() {
        for (var each = unanswered.poll(); each != null; each = unanswered.poll()) {
            keep(each.page().send("form#raise", "text", each.text()), each.text());
        }
    }

    List<String> acknowledged() {
        return List.copyOf(acknowledged.keySet());
    }

    /** The text and the page of everything that was answered at the first try. */
    Map<String, String> pages() {
        return acknowledged.entrySet().stream().filter(each -> each.getValue().contains("/topics/"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
