package org.kring.server.account;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A code for cameras, as one path to draw: each dark square is one unit, with four units of quiet around.
 *
 * @param size of the whole, in units
 */
public record QrCode(int size, String path) {
    private static final int QUIET = 4;

    /** @param address at most some hundred letters */
    static QrCode of(String address) {
        try {
            var code = Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
            var squares = code.getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y) == 1) {
                        path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(squares.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + address, e);
        }
    }
}
