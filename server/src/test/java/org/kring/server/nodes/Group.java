package org.kring.server.nodes;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.server.site.Evening;

/** River Commons behind the balancer: nine people, each with a phone. */
final class Group {
    private static final int THINGS = 3;

    private final Trouble trouble = new Trouble();
    private final Semaphore answers = new Semaphore(0);
    private final AtomicInteger count = new AtomicInteger();
    private final String home;
    private final List<Person> people;

    private Group(Evening evening) {
        home = evening.at("");
        var names = Evening.NAMES.split(", ");
        people = IntStream.range(0, names.length).mapToObj(n -> new Person(new MemberId(n + 1),
            n == 0 ? evening.laptop() : evening.phoneOf(names[n]), home, trouble)).toList();
    }

    static Group begin(Nodes nodes) {
        return new Group(Evening.begins(nodes::visitor, nodes.linkToBegin()));
    }

    String home() {
        return home;
    }

    Person person(int n) {
        return people.get(n);
    }

    List<Person> people() {
        return people;
    }

    Trouble trouble() {
        return trouble;
    }

    List<String> raised() {
        return people.stream().flatMap(person -> person.raised().stream()).toList();
    }

    interface Meanwhile {
        void happens() throws Exception;
    }

    /** Everyone answers and raises some things, all at once; returns when all of it is acknowledged. */
    void round(int proposal, long told, int answered, Meanwhile something) throws Exception {
        answers.drainPermits();
        var meanwhile = Stream.<Callable<?>>of(() -> {
            awaitAnswers(answered);
            something.happens();
            return null;
        });
        Nodes.together(Stream.concat(people.stream().map(person -> work(person, proposal, told)), meanwhile).toList());
    }

    private Callable<?> work(Person person, int proposal, long told) {
        return () -> {
            person.consents(proposal, told);
            answers.release();
            for (int n = 0; n < THINGS; n++) {
                person.raises("Question " + count.incrementAndGet());
                answers.release();
            }
            return null;
        };
    }

    private void awaitAnswers(int answered) throws InterruptedException {
        if (!answers.tryAcquire(answered, 2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the nodes answer too slowly");
        }
    }
}
