package org.kring.server.site;

import org.kring.server.account.Beginning;

/** River Commons on its first evening: nine names, and the laptop in front of Ana. */
public final class Evening {
    public static final String NAMES = "Ana, Ben, Cem, Dora, Emil, Femi, Grete, Hana, Ivo";

    private Evening() {}

    /** Founds River Commons and answers with Ana's laptop. */
    public static Visitor begins(Site site) {
        var laptop = site.visitor();
        var begun = laptop.opens(site.part(Beginning.class).link().orElseThrow()).send("form#begin",
            "name", "River Commons", "aim", "Living well with little, in harmony with the earth",
            "people", NAMES, "me", "Ana", "zone", "Europe/Berlin");
        if (!begun.leadsTo().equals("/river-commons")) {
            throw new AssertionError(begun.status() + "\n" + begun.text());
        }
        return laptop;
    }

    /** The address of the code that this laptop shows. */
    public static String code(Visitor laptop) {
        var page = laptop.opens("/river-commons/code");
        var shown = page.page().selectFirst("p.code") == null ? page.send("form#code").follow() : page;
        return "/join/" + shown.first("p.code").text();
    }

    /** Somebody else's phone, which taps this name. */
    public static Visitor taps(Site site, String code, String name) {
        var phone = site.visitor();
        tap(phone, code, name);
        return phone;
    }

    public static Answer tap(Visitor phone, String code, String name) {
        var page = phone.opens(code);
        var button = page.page().select("form#tap button").stream().filter(each -> each.ownText().equals(name))
            .findFirst().orElseThrow(() -> new AssertionError("no " + name + " among\n" + page.text()));
        return page.send("form#tap", "member", button.val());
    }
}
