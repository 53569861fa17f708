package org.kring.server.account;

import java.io.PrintStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.kring.server.account.HostLinks.Answer;
import org.kring.server.journal.Stores;
import org.kring.server.live.Collectives;
import org.kring.server.start.Addresses;
import org.kring.server.start.Settings;

/** The host's commands for people. A running program carries them out itself; else it is done on what is stored. */
public final class HostCommands {
    public static final String SIGN_IN = "sign-in-link";
    public static final String BEGIN = "begin-link";
    /** Options besides the settings. */
    public static final Set<String> OPTIONS = Set.of("collective", "member");
    private static final String WENT_WELL = "ok ";

    private HostCommands() {}

    /**
     * Carries out a command and prints the link, or one line that says why there is none.
     *
     * @return the program's exit code
     */
    public static int run(Settings settings, List<String> command, PrintStream out) {
        if (command.getFirst().equals(SIGN_IN) && command.getLast().isEmpty()) {
            out.println("Whose link? Say it by --member NAME.");
            return 2;
        }
        var answer = HostDoor.ask(settings.data(), command).orElseGet(() -> withoutProgram(settings, command));
        out.println(answer.startsWith(WENT_WELL) ? answer.substring(WENT_WELL.length()) : answer);
        return answer.startsWith(WENT_WELL) ? 0 : 1;
    }

    private static String withoutProgram(Settings settings, List<String> command) {
        try (var stores = Stores.open(settings.place())) {
            var clock = InstantSource.system();
            var rows = new RowStore(stores.rows());
            var newcomers = new Newcomers(rows, stores.journal(), clock);
            var directory = new Directory(rows, clock, newcomers, new Along(rows, newcomers, clock));
            var collectives = new Collectives(stores.journal(), clock, _ -> { });
            var codes = new Codes(rows, clock);
            var beginning = new Beginning(directory, collectives, codes, BeginKey.in(settings.data()), clock);
            var here = Addresses.of(settings.address(), settings.port(), settings.url()).best();
            return answer(new HostLinks(directory, collectives, codes, beginning), command, here);
        }
    }

    /** @param command its name, the collective (may be empty), the member's name */
    static String answer(HostLinks links, List<String> command, URI here) {
        var answer = switch (command.getFirst()) {
            case SIGN_IN -> links.signIn(at(command, 1), at(command, 2));
            case BEGIN -> links.begin();
            default -> new Answer.No("There is no such command.");
        };
        return switch (answer) {
            case Answer.Link(var path) -> WENT_WELL + here.resolve(path);
            case Answer.No(var why) -> why;
        };
    }

    private static String at(List<String> command, int place) {
        return place < command.size() ? command.get(place) : "";
    }
}
