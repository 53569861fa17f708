package org.kring.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kring.server.journal.Verify;
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
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String command, List<String> arguments) {
        var settings = Settings.read(Options.read(arguments, Settings.OPTIONS), System.getenv());
        switch (command) {
            case "serve" -> {
                Ready.check(settings);
                Greeting.afterStart(serve(settings), settings);
            }
            case "demo" -> {
                Ready.check(settings);
                Greeting.withDemo(serve(settings), settings);
            }
            case "verify" -> {
                keepLogQuiet();
                System.exit(Verify.run(settings.place(), System.out));
            }
            default -> throw new Wrong("There is no command \"" + command + "\". ./kring help lists them.");
        }
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
        program.setDefaultProperties(Map.of("server.port", settings.port(), "server.address", settings.address()));
        try {
            return program.run();
        } catch (RuntimeException e) {
            throw Ready.inOneLine(e);
        }
    }
}
