package org.kring.server.start;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A QR code drawn with half blocks, so that a phone can read a link off a terminal. */
public final class QrText {
    private static final Map<EncodeHintType, ?> HINTS =
        Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.L, EncodeHintType.MARGIN, 2);
    private static final String BLACK_ON_WHITE = "\u001b[30;107m";
    private static final String AS_BEFORE = "\u001b[0m";

    private QrText() {}

    /**
     * Draws a text as lines that end with a line break.
     *
     * @param colours whether the terminal understands colours; without them the code is drawn for light on dark
     */
    public static String of(String text, boolean colours) {
        var code = encode(text);
        return IntStream.range(0, (code.getHeight() + 1) / 2)
            .mapToObj(line -> colours
                ? BLACK_ON_WHITE + line(code, 2 * line, true) + AS_BEFORE
                : line(code, 2 * line, false))
            .collect(Collectors.joining("\n", "", "\n"));
    }

    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + text.length(), e);
        }
    }

    private static String line(BitMatrix code, int row, boolean ink) {
        return IntStream.range(0, code.getWidth())
            .mapToObj(column -> block(code.get(column, row) == ink, dark(code, column, row + 1) == ink))
            .collect(Collectors.joining());
    }

    private static boolean dark(BitMatrix code, int column, int row) {
        return row < code.getHeight() && code.get(column, row);
    }

    private static String block(boolean above, boolean below) {
        if (above) {
            return below ? "█" : "▀";
        }
        return below ? "▄" : " ";
    }
}
