package org.kring.server.site;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.kring.server.account.Beginning;

/** A first evening: nine names, and a laptop in front of Ana. A site may have many, each in a collective of its own. */
public final class Evening {
    public static final String NAMES = "Ana, Ben, Cem, Dora, Emil, Femi, Grete, Hana, Ivo";
    /** Where a group lands that has just begun. */
    public static final String FIRST_MEETING = "/meetings/1";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Supplier<Visitor> visitors;
    private final Visitor laptop;
    private final String home;

    private Evening(Supplier<Visitor> visitors, Visitor laptop, String home) {
        this.visitors = visitors;
        this.laptop = laptop;
        this.home = home;
    }

    /** Founds River Commons, or another collective like it where there is one already. */
    public static Evening begins(Site site) {
        var beginning = site.part(Beginning.class);
        return begins(site::visitor, beginning.link().orElseGet(beginning::newLink));
    }

    /** @param visitors browsers that nobody has used yet */
    public static Evening begins(Supplier<Visitor> visitors, String link) {
        var laptop = visitors.get();
        var name = "River Commons" + (COUNT.getAndIncrement() == 0 ? "" : " " + COUNT);
        var begun = laptop.opens(link).send("form#begin", "name", name, "aim", "Living well with little",
            "people", NAMES, "me", "Ana", "zone", "Europe/Berlin");
        if (begun.status() != 303) {
            throw new AssertionError(begun.status() + "\n" + begun.text());
        }
        return new Evening(visitors, laptop, begun.leadsTo().replace(FIRST_MEETING, ""));
    }

    /** Ana's laptop. */
    public Visitor laptop() {
        return laptop;
    }

    /** The address of the collective, and below it. */
    public String at(String below) {
        return home + below;
    }

    public String slug() {
        return home.substring(1);
    }

    /** The address of the code that the laptop shows. */
    public String code() {
        var page = laptop.opens(at("/code"));
        var shown = page.page().selectFirst("p.code") == null ? page.send("form#code").follow() : page;
        return "/join/" + shown.first("p.code").text();
    }

    /** Somebody's phone, which opens the code and taps this name. */
    public Visitor phoneOf(String name) {
        var phone = visitors.get();
        tap(phone, name);
        return phone;
    }

    public Answer tap(Visitor phone, String name) {
        var page = phone.opens(code());
        var button = page.page().select("form#tap button").stream().filter(each -> each.ownText().strip().equals(name))
            .findFirst().orElseThrow(() -> new AssertionError("no " + name + " among\n" + page.text()));
        return page.send("form#tap", "member", button.val());
    }
}
