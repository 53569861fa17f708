package org.kring.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static final Optional<String> KITCHEN = Optional.of("kitchen");

    @Test
    void theHomeNetworkStandsFirstAndWhatNobodyElseReachesIsLeftOut() throws Exception {
        var found = Addresses.among(ips("127.0.0.1", "169.254.3.4", "203.0.113.9", "192.168.1.20", "fe80::1"),
            KITCHEN, "0.0.0.0", 8080, Optional.empty());
        assertThat(found.here()).hasToString("http://localhost:8080/");
        assertThat(found.others()).extracting(URI::toString)
            .containsExactly("http://192.168.1.20:8080/", "http://203.0.113.9:8080/", "http://kitchen.local:8080/");
    }

    @Test
    void theHostsOwnAddressStandsBeforeAllOthers() throws Exception {
        var found = Addresses.among(ips("192.168.1.20"), KITCHEN, "0.0.0.0", 8080,
            Optional.of(URI.create("https://kring.example/")));
        assertThat(found.best()).hasToString("https://kring.example/");
    }

    @Test
    void aServerThatListensOnThisMachineOnlyIsReachedByNobodyElse() throws Exception {
        var found = Addresses.among(ips("192.168.1.20"), KITCHEN, "127.0.0.1", 80, Optional.empty());
        assertThat(found.others()).isEmpty();
        assertThat(found.best()).hasToString("http://127.0.0.1/");
    }

    @Test
    void aServerThatListensOnOneAddressIsReachedThere() throws Exception {
        var found = Addresses.among(ips("192.168.1.20", "10.0.0.2"), KITCHEN, "10.0.0.2", 8080, Optional.empty());
        assertThat(found.others()).extracting(URI::toString).containsExactly("http://10.0.0.2:8080/");
    }

    @Test
    void thisMachineCanBeAsked() {
        assertThat(Addresses.of("0.0.0.0", 8080, Optional.empty()).here()).hasToString("http://localhost:8080/");
    }

    private static List<InetAddress> ips(String... texts) throws UnknownHostException {
        var addresses = new ArrayList<InetAddress>();
        for (var text : texts) {
            addresses.add(InetAddress.getByName(text));
        }
        return addresses;
    }
}
