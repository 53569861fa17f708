package org.kring.server.journal;

import java.util.HexFormat;

/**
 * JSON being written, compact, in one fixed way, since it is hashed. Half characters (surrogates without their other
 * half) are escaped, because no database would give them back.
 */
final class JsonText {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out = new StringBuilder(128);
    private boolean comma;

    void open(char bracket) {
        separate();
        out.append(bracket);
        comma = false;
    }

    void close(char bracket) {
        out.append(bracket);
        comma = true;
    }

    void name(String name) {
        text(name);
        out.append(':');
        comma = false;
    }

    void number(long number) {
        separate();
        out.append(number);
    }

    /** A number, true, false or null. */
    void literal(Object literal) {
        separate();
        out.append(literal);
    }

    void text(String text) {
        separate();
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c)) {
                out.append(c);
            } else if (isPair(text, i)) {
                out.append(c).append(text.charAt(++i));
            } else {
                escape(c);
            }
        }
        out.append('"');
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u").append(HEX.toHexDigits(c));
        }
    }

    private void separate() {
        if (comma) {
            out.append(',');
        }
        comma = true;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
