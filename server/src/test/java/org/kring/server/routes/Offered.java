package org.kring.server.routes;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form as a page offers it, with one of the buttons that send it.
 *
 * @param page the path of the page that it stands on
 */
record Offered(String page, Element form, Element button) {
    /** What stands on every page, or goes with the form whoever sends it. */
    private static final Set<String> CARRIED = Set.of("once", "_csrf");

    static List<Offered> on(String path, Document page) {
        var all = new ArrayList<Offered>();
        for (var form : page.select("main form[method=post]")) {
            form.select("button").forEach(button -> all.add(new Offered(path, form, button)));
        }
        return all;
    }

    /** Where it is sent. */
    String target() {
        return button.hasAttr("formaction") ? button.absUrl("formaction") : form.absUrl("action");
    }

    /** The same without the host and the question. */
    String action() {
        return URI.create(target()).getRawPath();
    }

    /** Which form this is, whoever sees it and whenever. */
    String name() {
        var fixed = new TreeMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> fixed.put(field.attr("name"), field.val()));
        fixed.keySet().removeAll(CARRIED);
        return action() + " " + fixed + " " + button.attr("name") + "=" + button.val();
    }

    /** Where a person writes words of her own. */
    Stream<String> wordFields() {
        return form.select("textarea[name], input[type=text][name], input:not([type])[name]").eachAttr("name").stream();
    }

    /** Filled in as somebody might who writes these words everywhere. */
    Map<String, String> filled(String words) {
        var values = new LinkedHashMap<String, String>();
        form.select("input[name], select[name]").forEach(field -> choose(field, values));
        wordFields().forEach(field -> values.put(field, words));
        if (button.hasAttr("name")) {
            values.put(button.attr("name"), button.val());
        }
        return values;
    }

    private static void choose(Element field, Map<String, String> values) {
        var name = field.attr("name");
        switch (field.attr("type")) {
            case "radio" -> values.putIfAbsent(name, field.val());
            case "date" -> values.put(name, LocalDate.now().plusDays(10).toString());
            default -> values.put(name, field.is("select") ? last(field) : field.val());
        }
    }

    private static String last(Element select) {
        var options = select.select("option");
        return options.isEmpty() ? "" : options.last().val();
    }

    @Override
    public String toString() {
        return name();
    }
}
