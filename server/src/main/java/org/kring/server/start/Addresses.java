package org.kring.server.start;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where people reach this server.
 *
 * @param here   the address to open on this machine itself
 * @param others the addresses that other devices on the network can open, the likeliest first; may be empty
 */
public record Addresses(URI here, List<URI> others) {
    private static final Predicate<String> BRIDGE = name -> name.matches("(docker|br-|veth|virbr|cni|lxc).*");

    public Addresses {
        others = List.copyOf(others);
    }

    /**
     * Asks this machine.
     *
     * @param listening the address the server listens on; {@code 0.0.0.0} or {@code ::} for all
     * @param url       the address that the host has set, which then stands before all others
     */
    public static Addresses of(String listening, int port, Optional<URI> url) {
        return among(networkAddresses(), hostName(), listening, port, url);
    }

    static Addresses among(List<InetAddress> network, Optional<String> host, String listening, int port, Optional<URI> url) {
        var others = new ArrayList<URI>();
        url.ifPresent(others::add);
        if (listensEverywhere(listening)) {
            reachable(network).forEach(address -> others.add(http(address.getHostAddress(), port)));
            host.ifPresent(name -> others.add(http(name.contains(".") ? name : name + ".local", port)));
            return new Addresses(http("localhost", port), others);
        }
        var only = http(listening, port);
        if (!literal(listening).isLoopbackAddress()) {
            others.add(only);
        }
        return new Addresses(only, others);
    }

    /** The address to hand on, as a link or as a code for phones. */
    public URI best() {
        return others.isEmpty() ? here : others.getFirst();
    }

    private static Stream<InetAddress> reachable(List<InetAddress> network) {
        return network.stream()
            .filter(address -> address instanceof Inet4Address)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .sorted(Comparator.comparing(address -> !address.isSiteLocalAddress()));
    }

    private static boolean listensEverywhere(String listening) {
        return literal(listening).isAnyLocalAddress();
    }

    private static InetAddress literal(String listening) {
        try {
            return InetAddress.getByName(listening);
        } catch (UnknownHostException e) {
            return InetAddress.getLoopbackAddress();
        }
    }

    private static URI http(String host, int port) {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + (port == 80 ? "" : ":" + port) + "/");
    }

    private static List<InetAddress> networkAddresses() {
        try {
            return NetworkInterface.networkInterfaces()
                .filter(each -> !BRIDGE.test(each.getName()))
                .flatMap(NetworkInterface::inetAddresses).toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static Optional<String> hostName() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName())
                .filter(name -> name.matches("[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z][A-Za-z0-9.-]*") && !name.startsWith("localhost"));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
