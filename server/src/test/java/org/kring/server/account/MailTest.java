package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.MemberId;
import org.kring.server.page.Languages;
import org.kring.server.page.Words;
import org.kring.server.site.Evening;
import org.kring.server.site.Site;

/** Links by mail, through a real mail server. */
class MailTest {
    private static final Pattern LINK = Pattern.compile("http://\\S+(/sign-in/link/\\S+)");
    private static final int PATIENCE_MILLIS = 10_000;
    private static GreenMail post;
    private static Site site;
    private Evening evening;
    private String address;

    @BeforeAll
    static void start(@TempDir Path data) {
        post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        post.start();
        site = new Site(data, Map.of("smtp", "smtp://127.0.0.1:" + post.getSmtp().getPort(), "from", "kring@river.example"));
    }

    @AfterAll
    static void stop() {
        site.close();
        post.stop();
    }

    @BeforeEach
    void begin() throws Exception {
        post.purgeEmailFromAllMailboxes();
        evening = Evening.begins(site);
        address = "ana@" + evening.slug() + ".example";
    }

    @Test
    void anAddressCountsOnceItsLinkWasOpened() throws Exception {
        var me = evening.laptop().opens(evening.at("/me"));
        assertThat(me.send("form#address", "address", address).follow().text()).contains("A link is on its way.");
        assertThat(evening.laptop().opens(evening.at("/me")).text()).doesNotContain(address + ", for links");
        var link = link(mail());
        assertThat(site.visitor().opens(link).text()).contains(address + " becomes the mail address of Ana");
        site.visitor().opens(link).send("form#link");
        assertThat(evening.laptop().opens(evening.at("/me")).text()).contains(address + ", for links to sign in");
    }

    @Test
    void aLinkSignsInOnceAndLookingAtItUsesNothingUp() throws Exception {
        anaHasAnAddress();
        var phone = site.visitor();
        phone.opens("/sign-in?to=" + evening.at("/me")).send("form#mail", "address", " " + address.toUpperCase());
        var mail = mail();
        assertThat(mail.getFrom()[0].toString()).isEqualTo("kring@river.example");
        assertThat(mail.getSubject()).isEqualTo("Your link to sign in");
        var link = link(mail);
        site.visitor().opens(link);
        assertThat(phone.opens(link).send("form#link").leadsTo()).isEqualTo(evening.at("/me"));
        assertThat(phone.opens(evening.at("/me")).first("h1").text()).isEqualTo("Ana");
        assertThat(site.visitor().opens(link).text()).contains("This link has ended or was used already.");
    }

    @Test
    void anUnknownAddressIsAnsweredLikeAKnownOne() throws Exception {
        anaHasAnAddress();
        var known = site.visitor().opens("/sign-in").send("form#mail", "address", address);
        var unknown = site.visitor().opens("/sign-in").send("form#mail", "address", "nobody@river.example");
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.leadsTo()).isEqualTo(known.leadsTo());
        assertThat(unknown.follow().text()).isEqualTo(known.follow().text());
        assertThat(mail().getAllRecipients()).extracting(Object::toString).containsExactly(address);
    }

    @Test
    void linksPointToThisServerWhateverARequestClaims() throws Exception {
        anaHasAnAddress();
        site.part(MailLinks.class).signIn(address, "https://elsewhere.example/", words(), "127.0.0.1");
        assertThat(mail().getContent().toString()).contains(site.url("/sign-in/link/")).doesNotContain("elsewhere");
    }

    @Test
    void whatIsNoAddressIsSaidBesideTheField() {
        var answer = site.visitor().opens("/sign-in").send("form#mail", "address", "ana at home");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.first("#mail-address").val()).isEqualTo("ana at home");
        assertThat(answer.texts(".wrong")).containsExactly(
            "This does not look like a mail address. Could you look once more?");
    }

    private void anaHasAnAddress() {
        var directory = site.part(Directory.class);
        directory.address(directory.find(evening.slug()).orElseThrow(), new MemberId(1), address);
    }

    private static Words words() {
        return new Words(Languages.of("en"), ZoneOffset.UTC,
            Instant.EPOCH);
    }

    private MimeMessage mail() {
        assertThat(post.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
        return post.getReceivedMessages()[0];
    }

    private static String link(MimeMessage mail) throws MessagingException, IOException {
        var match = LINK.matcher(mail.getContent().toString());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }
}
