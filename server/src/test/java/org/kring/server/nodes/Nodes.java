package org.kring.server.nodes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.kring.server.journal.PostgresServer;
import org.kring.server.site.RealProgram;
import org.kring.server.site.Visitor;

/** Real programs on one real PostgreSQL, and a balancer before them. */
final class Nodes implements AutoCloseable {
    private final PostgresServer server = PostgresServer.shared();
    private final String database;
    private final List<RealProgram> all;
    private final Balancer balancer;

    private Nodes(String database, List<RealProgram> all) throws IOException {
        this.database = database;
        this.all = all;
        balancer = new Balancer(all);
    }

    static Nodes start(int count, Path folder) throws Exception {
        var database = PostgresServer.shared().newPlace();
        var nodes = new Nodes(database, IntStream.range(0, count)
            .mapToObj(n -> new RealProgram(folder.resolve("node" + n), database)).toList());
        together(nodes.all.stream().<Callable<?>>map(node -> () -> {
            node.start();
            return null;
        }).toList());
        return nodes;
    }

    /** All at once; returns when all are done. */
    static void together(List<? extends Callable<?>> all) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : all.stream().map(threads::submit).toList()) {
                each.get();
            }
        }
    }

    /** The balancer's check of who is well finds that this node answers again. */
    void isBack(int n) {
        balancer.uses(node(n));
    }

    /** As when the machine under them stalls: returns when each has kept somebody waiting for too long, and goes on. */
    void stall() throws Exception {
        for (var node : all) {
            node.standStill();
        }
        balancer.awaitSilences(all.size());
        for (var node : all) {
            node.goOn();
        }
    }

    RealProgram node(int n) {
        return all.get(n);
    }

    int count() {
        return all.size();
    }

    String database() {
        return database;
    }

    PostgresServer server() {
        return server;
    }

    /** A browser that nobody has used yet; each of its requests may go to another node. */
    Visitor visitor() {
        return new Visitor(balancer::url);
    }

    /** The way to begin, which the first node has printed; any may be asked. */
    String linkToBegin() {
        var link = URI.create(node(0).linkToBegin());
        return link.getRawPath() + "?" + link.getRawQuery();
    }

    /** What the nodes have printed, for a failure's message. */
    String said() {
        return String.join("\n", all.stream().map(RealProgram::said).toList());
    }

    @Override
    public void close() throws Exception {
        balancer.close();
        for (var node : all) {
            node.close();
        }
    }
}
