package org.kring.server.start;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the terminal shows once the server answers.
 *
 * @param addresses where it is reached
 * @param link      what to open first, as a path below an address ({@code begin/…}); empty when there is nothing to begin
 * @param people    ready links of the demo, one per person; empty otherwise
 * @param kept      where everything is kept: the data folder, or the name of the database
 */
public record Welcome(Addresses addresses, Optional<String> link, List<Person> people, String kept) {
    /** A person of the demo and the path that signs her in. */
    public record Person(String name, String path) {}

    public Welcome {
        people = List.copyOf(people);
    }

    public static Welcome toBegin(Addresses addresses, String link, Path data) {
        return new Welcome(addresses, Optional.of(link), List.of(), data.toString());
    }

    public static Welcome back(Addresses addresses, Path data) {
        return new Welcome(addresses, Optional.empty(), List.of(), data.toString());
    }

    public static Welcome toDemo(Addresses addresses, List<Person> people, Path data) {
        return new Welcome(addresses, Optional.empty(), people, data.toString());
    }

    /** @param colours whether the terminal understands colours */
    public String text(boolean colours) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Kring is running.");
        lines.add("");
        lines.add(row("On this machine", addresses.here()));
        addRows(lines, "From other devices", addresses.others());
        lines.add("");
        link.ifPresent(path -> addBeginning(lines, path, colours));
        people.forEach(person -> lines.add(row("Sign in as " + person.name(), at(person.path()))));
        lines.add(row("Kept in", kept));
        lines.add(row("To stop", "Ctrl-C"));
        return String.join("\n", lines) + "\n";
    }

    private void addBeginning(List<String> lines, String path, boolean colours) {
        lines.add(row("To begin, open", at(path)));
        lines.add(row("", "or point a phone in the same network at this code:"));
        lines.add("");
        lines.add(QrText.of(at(path).toString(), colours));
    }

    private URI at(String path) {
        return addresses.best().resolve(path);
    }

    private static void addRows(List<String> lines, String label, List<?> values) {
        for (var value : values) {
            lines.add(row(value == values.getFirst() ? label : "", value));
        }
    }

    private static String row(String label, Object value) {
        return "  %-20s %s".formatted(label, value);
    }
}
