package org.kring.server.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.start.Settings.Wrong;

class ReadyTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyFolderAndAFreePortAreEnough() {
        assertThatCode(() -> Ready.check(settings("0", "127.0.0.1", folder.resolve("new")))).doesNotThrowAnyException();
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(other.getLocalPort());
            assertThatThrownBy(() -> Ready.check(settings(port, "127.0.0.1", folder))).isInstanceOf(Wrong.class)
                .hasMessage("Port " + port + " is taken by another program. Choose another one with --port.");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Ready.check(settings("0", "127.0.0.1", file))).isInstanceOf(Wrong.class)
            .hasMessage("The folder " + file + " cannot be written. Choose another one with --data.");
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() {
        assertThatThrownBy(() -> Ready.check(settings("0", "192.0.2.1", folder))).isInstanceOf(Wrong.class)
            .hasMessage("This machine does not have the address 192.0.2.1. 0.0.0.0 stands for all that it has.");
    }

    private static Settings settings(String port, String address, Path data) {
        return Settings.read(Map.of("port", port, "address", address, "data", data.toString()), Map.of());
    }
}
