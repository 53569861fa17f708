package org.kring.server.account;

import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.collective.Collective;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Once;
import org.kring.server.live.Collectives;
import org.kring.server.live.Outcome.Done;
import org.kring.server.site.Site;
import org.kring.server.site.Visitor;

/** River Commons on a running program: nine people in a kitchen, and a device for whoever needs one. */
public final class Kitchen implements AutoCloseable {
    private static final List<String> NAMES = List.of("Ana", "Ben", "Cem", "Dora", "Emil", "Femi", "Grete", "Hana",
        "Ivo");
    private final Site site;
    private final CollectiveId river;
    private int asked;
    private int others;

    public Kitchen(Path data) {
        this(new Site(data, Map.of()), "river");
    }

    private Kitchen(Site site, String slug) {
        this.site = site;
        river = new CollectiveId(slug);
        site.part(Directory.class).prepare(river, slug, NAMES);
        does(new Actor.Host(), new Found(new Text("River Commons"), new Text("Living well with little"), NAMES.size(),
            ZoneId.of("Europe/Berlin")));
    }

    /** River Commons once more and from the beginning, on the same program: quicker than another program. */
    public Kitchen afresh() {
        return new Kitchen(site, "river-" + ++others);
    }

    /** The address of a page of this River Commons. */
    public String at(String page) {
        return "/" + river.value() + page;
    }

    public Site site() {
        return site;
    }

    /** What somebody did elsewhere. */
    public void does(Actor who, Command command) {
        var outcome = site.part(Collectives.class).submit(river, new Once("kitchen-" + ++asked), who, command);
        if (!(outcome instanceof Done)) {
            throw new AssertionError(who + ": " + outcome);
        }
    }

    public void does(MemberId who, Command command) {
        does(new Actor.Member(who), command);
    }

    public Collective state() {
        return site.part(Collectives.class).shown(river).state();
    }

    /** A person's own device. */
    public Visitor deviceOf(MemberId member) {
        var devices = site.part(Devices.class);
        var issued = devices.issue("a phone");
        devices.give(issued.device(), river, member);
        return holding(issued.token());
    }

    /** The device on the table of a meeting. */
    public Visitor table(MeetingId meeting) {
        return holding(site.part(Devices.class).issueTable("the table", river, meeting).token());
    }

    private Visitor holding(String token) {
        var visitor = site.visitor();
        var cookie = new HttpCookie("device", token);
        cookie.setPath("/");
        cookie.setVersion(0);
        visitor.cookies().getCookieStore().add(URI.create(site.url("/")), cookie);
        return visitor;
    }

    @Override
    public void close() {
        site.close();
    }
}
