package org.kring.server;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kring.server.Settings.Wrong;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The program. Its first argument says what to do; {@code ./kring help} lists it. */
@Configuration
@EnableAutoConfiguration
@ComponentScan
public class Kring {
    private static final List<String> FLAGS = List.of("quiet");

    public static void main(String[] args) {
        try {
            run(args.length == 0 ? "serve" : args[0], args.length == 0 ? List.of() : Arrays.asList(args).subList(1, args.length));
        } catch (Wrong e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void run(String command, List<String> arguments) {
        var settings = Settings.read(options(arguments), System.getenv());
        switch (command) {
            case "serve" -> serve(settings);
            default -> throw new Wrong("There is no command \"" + command + "\". ./kring help lists them.");
        }
    }

    /** Starts the server and returns when it answers. */
    public static ConfigurableApplicationContext serve(Settings settings) {
        var program = new SpringApplication(Kring.class);
        program.addInitializers(context -> context.getBeanFactory().registerSingleton("settings", settings));
        program.setDefaultProperties(Map.of("server.port", settings.port(), "server.address", settings.address()));
        return program.run();
    }

    private static Map<String, String> options(List<String> arguments) {
        var options = new HashMap<String, String>();
        for (var each = arguments.iterator(); each.hasNext(); ) {
            var word = each.next();
            var name = word.replaceFirst("^--", "");
            if (!word.startsWith("--")) {
                throw new Wrong("What is meant by \"" + word + "\"? Options begin with --.");
            } else if (name.contains("=")) {
                options.put(name.substring(0, name.indexOf('=')), name.substring(name.indexOf('=') + 1));
            } else if (FLAGS.contains(name)) {
                options.put(name, "true");
            } else if (each.hasNext()) {
                options.put(name, each.next());
            } else {
                throw new Wrong("The option --" + name + " needs a value.");
            }
        }
        return options;
    }
}
