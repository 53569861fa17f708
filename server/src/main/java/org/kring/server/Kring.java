package org.kring.server;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kring.server.journal.Verify;
import org.kring.server.account.HostCommands;
import org.kring.server.start.Options;
import org.kring.server.start.Ready;
import org.kring.server.start.Settings;
import org.kring.server.start.Settings.Wrong;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The program. Its first argument says what to do; {@code ./kring help} lists it. */
@Configuration
@EnableAutoConfiguration
@ComponentScan
public class Kring {
    public static void main(String[] args) {
        try {
            run(args.length == 0 ? "serve" : args[0], args.length == 0 ? List.of() : Arrays.asList(args).subList(1, args.length));
        } catch (Wrong e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (IOException | InterruptedException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String command, List<String> arguments) throws IOException, InterruptedException {
        var options = Options.read(arguments, known(command));
        var settings = Settings.read(options, System.getenv());
        switch (command) {
            case "serve" -> {
                Ready.check(settings);
                Greeting.afterStart(serve(settings), settings);
            }
            case "demo" -> {
                Ready.check(settings);
                Greeting.withDemo(serve(settings), settings);
            }
            case "train" -> {
                System.out.println("Visited " + Training.run().size() + " pages.");
                System.exit(0);
            }
            case "verify" -> {
                keepLogQuiet();
                System.exit(Verify.run(settings.place(), System.out));
            }
            case HostCommands.SIGN_IN, HostCommands.BEGIN -> {
                keepLogQuiet();
                System.exit(HostCommands.run(settings, List.of(command, options.getOrDefault("collective", ""),
                    options.getOrDefault("member", "")), System.out));
            }
            default -> throw new Wrong("There is no command \"" + command + "\". ./kring help lists them.");
        }
    }

    private static Set<String> known(String command) {
        var known = new HashSet<>(Settings.OPTIONS);
        if (command.equals(HostCommands.SIGN_IN)) {
            known.addAll(HostCommands.OPTIONS);
        }
        return known;
    }

    /** Until Spring starts, nobody has said how much is to be logged. */
    private static void keepLogQuiet() {
        LoggingSystem.get(Kring.class.getClassLoader()).beforeInitialize();
    }

    /**
     * Starts the server and returns when it answers.
     *
     * @throws Wrong when a setting stops it
     */
    public static ConfigurableApplicationContext serve(Settings settings) {
        var program = new SpringApplication(Kring.class);
        program.addInitializers(context -> context.getBeanFactory().registerSingleton("settings", settings));
        program.setDefaultProperties(properties(settings));
        try {
            return program.run();
        } catch (RuntimeException e) {
            throw Ready.inOneLine(e);
        }
    }

    /** Health and metrics have a port of their own, or none: never that of the pages. */
    private static Map<String, Object> properties(Settings settings) {
        var properties = new HashMap<String, Object>(Map.of("server.port", settings.port(), "server.address",
            settings.address(), "management.server.port", -1, "management.health.diskspace.path", settings.data()));
        settings.health().ifPresent(health -> {
            properties.put("management.server.port", health.getPort());
            properties.put("management.server.address", health.getHostString());
        });
        return properties;
    }
}
