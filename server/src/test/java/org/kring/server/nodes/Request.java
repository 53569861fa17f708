package org.kring.server.nodes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** One request as it came, but that its connection ends with the answer. */
record Request(byte[] bytes) {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");

    /** @return null where nothing came */
    static Request read(InputStream in) throws IOException {
        var head = head(in);
        if (head.isEmpty()) {
            return null;
        }
        var length = LENGTH.matcher(head);
        var bytes = new ByteArrayOutputStream();
        bytes.write(onceOnly(head).getBytes(ISO_8859_1));
        bytes.write(in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
        return new Request(bytes.toByteArray());
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (next == '\n' && head.toString().endsWith("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    /** A browser's offer to go on with HTTP/2 is not passed on either. */
    private static String onceOnly(String head) {
        return head.replaceAll("(?i)\r\n(connection|upgrade|http2-settings):[^\r]*", "")
            .replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n");
    }
}
