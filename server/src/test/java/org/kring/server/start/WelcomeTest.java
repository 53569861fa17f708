package org.kring.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.server.start.Welcome.Person;

class WelcomeTest {
    private static final Addresses HOME = new Addresses(URI.create("http://localhost:8080/"),
        List.of(URI.create("http://192.168.1.20:8080/"), URI.create("http://kitchen.local:8080/")));
    private static final Path DATA = Path.of("data");

    @Test
    void anEmptyServerShowsItsAddressesAndTheLinkToBeginWith() {
        assertThat(Welcome.toBegin(HOME, "begin/abc", DATA).text(false))
            .contains("On this machine      http://localhost:8080/")
            .contains("From other devices   http://192.168.1.20:8080/\n                       http://kitchen.local:8080/")
            .contains("To begin, open       http://192.168.1.20:8080/begin/abc")
            .contains(QrText.of("http://192.168.1.20:8080/begin/abc", false));
    }

    @Test
    void aServerThatHasBegunShowsNoLinkToBeginWith() {
        assertThat(Welcome.back(HOME, DATA).text(false)).contains("http://localhost:8080/").doesNotContain("To begin");
    }

    @Test
    void theDemoShowsAWayInForEachOfItsPeople() {
        var people = List.of(new Person("Ana", "in/1"), new Person("Ben", "in/2"));
        assertThat(Welcome.toDemo(HOME, people, DATA).text(false))
            .contains("Sign in as Ana       http://192.168.1.20:8080/in/1")
            .contains("Sign in as Ben       http://192.168.1.20:8080/in/2");
    }
}
