package org.kring.server.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** One real PostgreSQL for all tests of a run, as careful with the disk as a host's. It can be killed. */
public final class PostgresServer {
    private static PostgresServer shared;

    private final Path folder;
    private EmbeddedPostgres running;
    private int places;

    private PostgresServer() throws IOException {
        folder = Files.createTempDirectory("kring-postgres");
        running = start(0);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    public static synchronized PostgresServer shared() {
        try {
            shared = shared == null ? new PostgresServer() : shared;
            return shared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false).setPort(port)
            .setRegisterShutdownHook(false).setPGStartupWait(Duration.ofMinutes(1)).setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on").setServerConfig("synchronous_commit", "on")
            .setServerConfig("recovery_init_sync_method", "syncfs").start();
    }

    /** The address of a place of its own, empty. */
    public synchronized String newPlace() throws SQLException {
        var name = "kring" + ++places;
        var url = running.getJdbcUrl("postgres", "postgres");
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        }
        return url + "&currentSchema=" + name;
    }

    /** Everybody who is connected is cut off, as when a cable is pulled. */
    public void cutConnections() throws SQLException {
        try (var connection = DriverManager.getConnection(running.getJdbcUrl("postgres", "postgres"));
             var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kring'");
        }
    }

    /** As when the power fails. */
    public void kill() throws IOException {
        var postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).getFirst()))
            .orElseThrow();
        var all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    public void restart() throws IOException {
        var port = running.getPort();
        running.close();
        running = start(port);
    }

    private void stop() {
        try {
            running.close();
            delete(List.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(List<Path> paths) throws IOException {
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                try (var inside = Files.list(path)) {
                    delete(inside.toList());
                }
            }
            Files.delete(path);
        }
    }
}
