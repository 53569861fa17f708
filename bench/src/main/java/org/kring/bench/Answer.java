package org.kring.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What came back. */
record Answer(int status, List<String> head, byte[] body) {
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String header(String name) {
        return header(head, name);
    }

    List<String> headers(String name) {
        return head.stream().filter(line -> has(line, name)).map(line -> line.substring(name.length() + 1).strip()).toList();
    }

    Answer expect(int expected) {
        if (status != expected) {
            throw new IllegalStateException("expected " + expected + ", came " + head + "\n" + text());
        }
        return this;
    }

    static String header(List<String> head, String name) {
        for (var line : head) {
            if (has(line, name)) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return null;
    }

    private static boolean has(String line, String name) {
        return line.length() > name.length() && line.charAt(name.length()) == ':'
            && line.regionMatches(true, 0, name, 0, name.length());
    }
}
