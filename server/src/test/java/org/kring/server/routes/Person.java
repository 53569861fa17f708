package org.kring.server.routes;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.kring.server.site.Answer;
import org.kring.server.site.Visitor;

/** Somebody with a browser, whose forms are ours: whatever is refused, is refused for who sends it. */
final class Person {
    private static final AtomicInteger FORMS = new AtomicInteger();
    private final Visitor browser;
    private final String tokenName;
    private final String token;

    Person(Visitor browser) {
        this.browser = browser;
        var field = browser.opens("/sign-in").first("form#language input[type=hidden]");
        tokenName = field.attr("name");
        token = field.val();
    }

    /** What a route answers to a look, or to a form with nothing in it. */
    int asks(Route route, String path) {
        if (route.isStream()) {
            return browser.listens(path + "?on=collective&v=0");
        }
        return route.isGet() ? browser.opens(path).status() : send(path, new HashMap<>()).status();
    }

    /** Sends a form, perhaps one that was offered to somebody else, with these words in every field. */
    Answer sends(Offered form, String words) {
        return send(form.target(), form.filled(words));
    }

    private Answer send(String path, Map<String, String> values) {
        values.put(tokenName, token);
        values.put("once", "a" + FORMS.incrementAndGet() + values.getOrDefault("once", "-form").replaceFirst("^[^-]*", ""));
        return browser.posts(path, values.entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue()))
            .toArray(String[]::new));
    }
}
