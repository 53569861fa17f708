package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.MemberId;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AskEveryone;

/** A member with two minutes on a bus: a link out of the group's chat, and the answer is given, signed in or not. */
class BusTest {
    private static final Pattern LINK = Pattern.compile("http://\\S+/sign-in/link/\\S+");
    private static final String NONE = "No reason against";
    private static final String GIVEN = "You said: no reason against.";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    @TempDir
    static Path data;
    private static GreenMail post;
    private static House house;

    @BeforeAll
    static void aHouse() {
        post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        post.start();
        house = new House(data, Map.of("smtp", "smtp://127.0.0.1:" + post.getSmtp().getPort(), "from", "kring@river.example"));
    }

    @AfterAll
    static void theyGoHome() {
        house.close();
        post.stop();
    }

    private static Six asked() {
        var six = new Six(house);
        six.does(CEM, new AskEveryone(RIVER, CEM, null, Content.of(text("We have a stall at the Saturday market.")), List.of()));
        return six;
    }

    /** What Cem copied into the chat of the group: a sentence, and a link at its end. */
    private static String link(Six six) {
        var chat = six.at(CEM).find("#chat-text").inputValue();
        assertThat(chat).contains("We have a stall at the Saturday market.");
        return chat.substring(chat.indexOf("http"));
    }

    @Test
    void signedInItIsTheLinkAndOneTap() {
        try (var six = asked()) {
            var link = link(six);
            six.of(EMIL).opens(link).sees("We have a stall").isAccessible().taps(NONE).sees(GIVEN);
        }
    }

    @Test
    void signedOutAMailLeadsBackToTheVeryQuestion() throws Exception {
        try (var six = asked(); var phone = Device.phone(house)) {
            var address = "femi@" + six.home().substring(1) + ".example";
            six.of(FEMI).opens(six.home() + "/me").writes("Mail address", address).taps("Send a link to it").sees("A link is on its way");
            six.of(FEMI).opens(mailedTo(address)).taps("Yes, it is mine").arrives("/me");
            post.purgeEmailFromAllMailboxes();
            phone.opens(link(six)).seesTitle("Sign in").isAccessible().writes("Your mail address", address).taps("Send me a link")
                .sees("a link is on its way");
            phone.opens(mailedTo(address)).taps("Sign in here").arrives(six.home() + "/proposals/1").taps(NONE).sees(GIVEN);
        }
    }

    @Test
    void signedOutWithAnotherDeviceAtHandItsCodeIsEnough() {
        try (var six = asked(); var phone = Device.phone(house)) {
            var code = codeOf(six, EMIL);
            phone.opens(link(six)).seesTitle("Sign in").writes("The code you were shown", code).taps("Go on").taps("Sign in here")
                .arrives(six.home() + "/proposals/1").taps(NONE).sees(GIVEN);
        }
    }

    private static String codeOf(Six six, MemberId member) {
        six.of(member).opens(six.home() + "/me").taps("Use another device too");
        six.of(member).find("p.code").waitFor();
        return six.of(member).find("p.code").innerText().strip();
    }

    @Test
    void signedOutWithNothingButTheOthersTwoOfThemLetHimIn() {
        try (var six = asked(); var phone = Device.phone(house)) {
            six.of(EMIL);
            phone.opens(link(six)).seesTitle("Sign in").writes("The code you were shown", six.code()).taps("Go on")
                .taps("Emil").sees("Emil has a device already");
            six.of(ANA).opens(six.home()).sees("A device wants to be Emil").taps("Yes");
            six.of(BEN).opens(six.home()).sees("A device wants to be Emil").taps("Yes");
            phone.arrives(six.home() + "/proposals/1").taps(NONE).sees(GIVEN);
        }
    }

    /** He had begun to write when his other device signed this one out: nothing of it is lost. */
    @Test
    void signedOutInTheMiddleOfAReasonTheWordsWait() {
        try (var six = asked(); var phone = Device.phone(house)) {
            phone.opens(link(six)).writes("The code you were shown", codeOf(six, EMIL)).taps("Go on").taps("Sign in here")
                .arrives(six.home() + "/proposals/1").taps("I see a reason against").writes("What might happen?", "On Saturdays we cook.");
            six.of(EMIL).opens(six.home() + "/me").taps("Sign out this device").seesNoMore("Sign out this device");
            phone.taps("Give my reason").sees("signed out").isAccessible().follows("Sign in").seesTitle("Sign in")
                .writes("The code you were shown", codeOf(six, EMIL)).taps("Go on").taps("Sign in here");
            phone.arrives(six.home() + "/proposals/1/reason");
            assertThat(phone.field("What might happen?").inputValue()).isEqualTo("On Saturdays we cook.");
            phone.taps("Give my reason").sees("You said: a reason against.");
        }
    }

    /** The way in that was mailed; what is owed may be mailed to the same address meanwhile. */
    private static String mailedTo(String address) {
        return await().atMost(PATIENCE).until(() -> Stream.of(post.getReceivedMessages()).flatMap(mail -> wayIn(mail, address)).findFirst(),
            Optional::isPresent).orElseThrow();
    }

    private static Stream<String> wayIn(MimeMessage mail, String address) {
        try {
            var found = LINK.matcher(mail.getContent().toString());
            return found.find() && mail.getAllRecipients()[0].toString().equals(address) ? Stream.of(found.group()) : Stream.empty();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
