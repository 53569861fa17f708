package org.kring.server.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kring.server.journal.JournalUnavailable;
import org.kring.server.start.Settings.Wrong;

/** Tries, before anything starts, what would stop the start later, so that the host reads one clear line. */
public final class Ready {
    private Ready() {}

    /** @throws Wrong when the address is not this machine's, the port is taken or the folder cannot be written */
    public static void check(Settings settings) {
        requireAddress(settings.address());
        requirePort(settings.address(), settings.port(), "--port");
        settings.health().ifPresent(health -> {
            requireAddress(health.getHostString());
            requirePort(health.getHostString(), health.getPort(), "--health");
        });
        if (settings.database().isEmpty()) {
            requireFolder(settings.data());
        }
    }

    /** The one line that is behind a failed start, where there is one; otherwise the failure as it came. */
    public static RuntimeException inOneLine(RuntimeException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof JournalUnavailable) {
                return new Wrong(each.getMessage());
            }
        }
        return failure;
    }

    private static void requireAddress(String address) {
        try {
            var known = InetAddress.getByName(address);
            if (known.isAnyLocalAddress() || NetworkInterface.getByInetAddress(known) != null) {
                return;
            }
        } catch (IOException e) {
            // told below
        }
        throw new Wrong("This machine does not have the address " + address + ". 0.0.0.0 stands for all that it has.");
    }

    private static void requirePort(String address, int port, String option) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new Wrong(String.valueOf(e.getMessage()).contains("denied")
                ? "Port " + port + " is not open to this user. Ports from 1024 up are."
                : "Port " + port + " is taken by another program. Choose another one with " + option + ".");
        }
    }

    private static void requireFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "try", ""));
        } catch (IOException e) {
            throw new Wrong("The folder " + folder + " cannot be written. Choose another one with --data.");
        }
    }
}
