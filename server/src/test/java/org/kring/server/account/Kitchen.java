package org.kring.server.account;

import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.Changes;
import org.kring.core.collective.Collective;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;
import org.kring.server.ProgramClock;
import org.kring.server.demo.SixWeeks;
import org.kring.server.journal.Append;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;
import org.kring.server.journal.Once;
import org.kring.server.live.Collectives;
import org.kring.server.live.Outcome.Done;
import org.kring.server.live.Ticker;
import org.kring.server.site.Site;
import org.kring.server.site.Visitor;

/** River Commons on a running program: nine people in a kitchen, and a device for whoever needs one. */
public final class Kitchen implements AutoCloseable {
    private static final List<String> NAMES = List.of("Ana", "Ben", "Cem", "Dora", "Emil", "Femi", "Grete", "Hana",
        "Ivo");
    private static final List<String> TEN = Stream.concat(NAMES.stream(), Stream.of("Juno")).toList();
    private static final AtomicInteger OTHERS = new AtomicInteger();
    private final Site site;
    private final CollectiveId river;
    private int asked;

    public Kitchen(Path data) {
        this(data, Map.of());
    }

    /** @param more settings of the program, such as where mail goes */
    public Kitchen(Path data, Map<String, String> more) {
        this(new Site(data, more), "kitchen");
    }

    private Kitchen(Site site, String slug) {
        this(site, slug, NAMES);
        does(new Actor.Host(), new Found(new Text("River Commons"), new Text("Living well with little"), NAMES.size(),
            ZoneId.of("Europe/Berlin")));
    }

    private Kitchen(Site site, String slug, List<String> people) {
        this.site = site;
        river = new CollectiveId(slug);
        site.part(Directory.class).prepare(river, slug, people);
    }

    private Kitchen(Site site, Kitchen before) {
        this.site = site;
        river = before.river;
        asked = before.asked;
    }

    /** The same River Commons, on a program that was started again. */
    public Kitchen in(Site restarted) {
        return new Kitchen(restarted, this);
    }

    /** River Commons once more and from the beginning, on the same program: quicker than another program. */
    public Kitchen afresh() {
        return new Kitchen(site, "river-" + OTHERS.incrementAndGet());
    }

    /** River Commons six weeks on, with decisions that are being made; Juno has come as a guest. */
    public Kitchen sixWeeksOn() {
        var later = new Kitchen(site, "river-" + OTHERS.incrementAndGet(), TEN);
        site.part(Ticker.class).resting(() -> SixWeeks.play(site.part(Journal.class), later.river,
            site.part(ProgramClock.class), ZoneId.systemDefault()));
        return later;
    }

    /** River Commons after all that has happened to it. */
    public Kitchen after(Given past) {
        var later = new Kitchen(site, "river-" + OTHERS.incrementAndGet(), NAMES);
        site.part(Journal.class).append(later.river, past.journal().stream().map(written -> new Append(
            written.stamp().version() - 1, written.stamp().at(), written.stamp().actor(), List.of(written.event()), null))
            .toList()).join();
        return later;
    }

    /** The address of a page of this River Commons. */
    public String at(String page) {
        return "/" + river.value() + page;
    }

    public CollectiveId collective() {
        return river;
    }

    public Site site() {
        return site;
    }

    /** From now on this is the member's confirmed address; null for none. */
    public void address(MemberId member, String address) {
        site.part(Directory.class).address(river, member, address);
    }

    /** The member's mails are in this language. */
    public void language(MemberId member, String language) {
        site.part(Directory.class).language(river, member, language);
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

    /** All members of a circle decide these changes, each on their own device. */
    public void decides(CircleId circle, Changes changes) {
        var id = state().proposals().next();
        var who = List.copyOf(state().circles().find(circle).orElseThrow().members());
        does(who.getFirst(), Inverted.begin(circle, who.getFirst(), changes));
        does(who.getFirst(), new OpenRound(id, 1, List.of()));
        who.forEach(member -> does(member, new Consent(id, 1, member, Way.OWN_DEVICE)));
    }

    /** The founding circle becomes the hub of four circles. */
    public void findsItsCircles() {
        decides(Collective.ROOT, Inverted.changes(LocalDate.now().plusMonths(6)));
    }

    public Collective state() {
        return site.part(Collectives.class).shown(river).state();
    }

    /** The version of the last thing that happened. */
    public long head() {
        return site.part(Journal.class).head(river);
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

    /** The code of the evening. */
    public String code(MemberId by) {
        return site.part(Codes.class).join(river, by, null, tomorrow()).shown();
    }

    /** An open invitation of a member. */
    public String invitationOf(MemberId by) {
        return invite(by).hash();
    }

    /** What stands in the link of an open invitation. */
    public String invitationCodeOf(MemberId by) {
        return invite(by).shown();
    }

    private Code invite(MemberId by) {
        return site.part(Codes.class).invite(river, by, Duration.ofDays(1));
    }

    /** Somebody comes in by an invitation, on a phone of their own. */
    public Visitor invitedBy(MemberId by, String name) {
        var phone = site.visitor();
        phone.opens("/join/" + invitationCodeOf(by)).send("#newcomer", "name", name);
        return phone;
    }

    /** The token in a link that brings a member in again. */
    public String linkFor(MemberId member) {
        return site.part(Codes.class).link(Code.Kind.LINK, river, member, null, Duration.ofDays(1));
    }

    /** A new device that waits to be this member's. */
    public String knocksAs(MemberId member) {
        return site.part(Claims.class).begin(river, member, site.part(Devices.class).issue("a phone").device()).id();
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
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
