package org.kring.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.RIVER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.server.ProgramClock;
import org.kring.server.account.Kitchen;
import org.kring.server.live.Ticker;
import org.kring.server.site.Site;

/** River Commons with a mail server in the house. It begins on a Wednesday at ten in the morning. */
final class Household implements AutoCloseable {
    static final ProposalId STALL = new ProposalId(1);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final ServerSetup setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private GreenMail mail = started();
    private final Path data;
    private final Map<String, String> more;
    private Kitchen house;
    private Kitchen kitchen;
    private int asked;

    Household(Path data) {
        this(data, Map.of());
    }

    /** @param more settings of the program, such as another store */
    Household(Path data, Map<String, String> more) {
        this.data = data;
        this.more = more;
        house = new Kitchen(data, settings());
        kitchen = house;
    }

    Map<String, String> settings() {
        var all = new HashMap<>(more);
        all.put("smtp", "smtp://127.0.0.1:" + setup.getPort());
        all.put("from", "kring@river.example");
        return all;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private GreenMail started() {
        var server = new GreenMail(setup);
        server.start();
        return server;
    }

    /** Another River Commons in the same house, on the next Wednesday at ten. */
    Kitchen afresh() {
        mailServerComesBack();
        kitchen = house.afresh();
        asked = 0;
        goesOnUntil(next(DayOfWeek.WEDNESDAY, 10));
        return kitchen;
    }

    /** The program ends as it is and begins again with what is on disk. */
    void programStopsAndStarts() {
        var then = now();
        house.close();
        var restarted = new Site(data, settings());
        house = house.in(restarted);
        kitchen = kitchen.in(restarted);
        goesOnUntil(then);
    }

    /** The next time that it is this hour, today or on another day. */
    Instant at(int hour) {
        var now = now().atZone(BERLIN);
        var then = now.toLocalDate().atTime(hour, 0).atZone(BERLIN);
        return (then.isAfter(now) ? then : then.plusDays(1)).toInstant();
    }

    Instant next(DayOfWeek day, int hour) {
        return now().atZone(BERLIN).with(TemporalAdjusters.next(day)).toLocalDate().atTime(hour, 0).atZone(BERLIN)
            .toInstant();
    }

    Instant now() {
        return kitchen.site().part(InstantSource.class).instant();
    }

    /** Time passes; what is due happens, and mail goes out. */
    void goesOnUntil(Instant then) {
        kitchen.site().part(ProgramClock.class).move(Duration.between(now(), then).plusSeconds(1));
        kitchen.site().part(Ticker.class).wake();
        mailGoesOut();
    }

    void mailGoesOut() {
        kitchen.site().part(Post.class).wake();
    }

    /** Cem asks everybody about a stall; the answers are awaited for four days. */
    void cemAsks() {
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null,
            Content.of(new Text("A stall at the market\n\nOn the first **Saturday** of each month, with soup.")), true));
        kitchen.does(CEM, new OpenRound(new ProposalId(++asked), 1, List.of()));
    }

    /** Gives members addresses of their own in this collective: ana, ben … */
    void haveAddresses(MemberId... members) {
        for (var member : members) {
            kitchen.address(member, address(member));
        }
    }

    String address(MemberId member) {
        return "member" + member.value() + "@" + kitchen.collective().value() + ".example";
    }

    /** What this member has got by mail so far, the oldest first. */
    List<MimeMessage> mailsTo(MemberId member) {
        return Arrays.stream(mail.getReceivedMessages()).filter(each -> to(each).equals(address(member))).toList();
    }

    List<String> subjectsTo(MemberId member) {
        return mailsTo(member).stream().map(Household::subject).toList();
    }

    /** The only mail to this member. */
    MimeMessage mailTo(MemberId member) {
        var mails = mailsTo(member);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    /** The text of the last mail to this member, which has no HTML. */
    String plainMailTo(MemberId member) {
        mail.waitForIncomingEmail(10_000, mail.getReceivedMessages().length + (mailsTo(member).size() < 2 ? 1 : 0));
        return of(() -> mailsTo(member).getLast().getContent().toString());
    }

    private static String to(MimeMessage mail) {
        return of(() -> mail.getAllRecipients()[0].toString());
    }

    static String subject(MimeMessage mail) {
        return of(mail::getSubject);
    }

    static String header(MimeMessage mail, String name) {
        return of(() -> mail.getHeader(name, null));
    }

    static String plain(MimeMessage mail) {
        return part(mail, "text/plain");
    }

    static String html(MimeMessage mail) {
        return part(mail, "text/html");
    }

    private static String part(MimeMessage mail, String type) {
        return of(() -> part((Multipart) mail.getContent(), type));
    }

    private static String part(Multipart parts, String type) throws MessagingException, IOException {
        for (int n = 0; n < parts.getCount(); n++) {
            BodyPart part = parts.getBodyPart(n);
            var found = part.isMimeType(type) ? part.getContent().toString()
                : part.getContent() instanceof Multipart inner ? part(inner, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private interface Asks<T> {
        T ask() throws MessagingException, IOException;
    }

    private static <T> T of(Asks<T> asks) {
        try {
            return asks.ask();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    void mailServerGoes() {
        mail.stop();
        mail = null;
    }

    void mailServerComesBack() {
        if (mail == null) {
            mail = started();
        }
    }

    @Override
    public void close() {
        house.close();
        if (mail != null) {
            mail.stop();
        }
    }
}
