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
        var answer = route.isGet() ? browser.opens(path) : browser.posts(path, fields(ours(new HashMap<>())));
        return answer.status();
    }

    /** Sends a form, perhaps one that was offered to somebody else, with these words in every field. */
    Answer sends(Offered form, String words) {
        return sends(form, fill(form, words));
    }

    Answer sends(Offered form, Map<String, String> values) {
        return browser.posts(form.target(), fields(values));
    }

    /** A form filled in, as it goes out once. */
    Map<String, String> fill(Offered form, String words) {
        return ours(form.filled(words));
    }

    private Map<String, String> ours(Map<String, String> values) {
        values.put(tokenName, token);
        var form = values.getOrDefault("once", "-form").replaceFirst("^[^-]*", "");
        values.put("once", "sentform" + FORMS.incrementAndGet() + form);
        return values;
    }

    private static String[] fields(Map<String, String> values) {
        return values.entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue()))
            .toArray(String[]::new);
    }
}
