package org.kring.server.site;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the program answered to one request. */
public record Answer(Visitor visitor, HttpResponse<String> response) {
    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where it leads, without the host; empty if it does not lead on. */
    public String leadsTo() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    public Document page() {
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    /** What a person reads on the page. */
    public String text() {
        return page().body().text();
    }

    public Element first(String selector) {
        var found = page().selectFirst(selector);
        if (found == null) {
            throw new AssertionError("no " + selector + " on " + response.uri() + " (" + status() + "):\n" + text());
        }
        return found;
    }

    public List<String> texts(String selector) {
        return page().select(selector).eachText();
    }

    /** Sends a form of this page as a browser would, with these fields filled in: name, value, name, value … */
    public Answer send(String form, String... fields) {
        return visitor.send(first(form), fields);
    }

    /** Goes where the answer leads. */
    public Answer follow() {
        if (leadsTo().isEmpty()) {
            throw new AssertionError("leads nowhere: " + status() + "\n" + text());
        }
        return visitor.opens(leadsTo());
    }
}
