package org.kring.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QrTextTest {
    private static final String LINK = "http://192.168.1.20:8080/begin/3f9a0c77d2";

    @Test
    void aPhoneReadsTheLinkFromAColouredTerminal() throws Exception {
        var drawn = QrText.of(LINK, true);
        assertThat(drawn.lines()).allSatisfy(line -> assertThat(line).startsWith("\u001b[30;107m").endsWith("\u001b[0m"));
        assertThat(read(drawn.replaceAll("\u001b\\[[0-9;]*m", ""), true)).isEqualTo(LINK);
    }

    @Test
    void aPhoneReadsTheLinkFromLightOnDark() throws Exception {
        assertThat(read(QrText.of(LINK, false), false)).isEqualTo(LINK);
    }

    private static String read(String drawn, boolean inkIsDark) throws Exception {
        var lines = drawn.lines().toList();
        int scale = 4;
        int width = lines.getFirst().length() * scale;
        int height = lines.size() * 2 * scale;
        var pixels = new int[width * height];
        Arrays.setAll(pixels, at -> dark(lines.get(at / width / scale / 2).charAt(at % width / scale),
            at / width / scale % 2 == 0, inkIsDark) ? 0xff000000 : 0xffffffff);
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(picture, Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
    }

    private static boolean dark(char block, boolean above, boolean inkIsDark) {
        var ink = block == '█' || block == (above ? '▀' : '▄');
        return ink == inkIsDark;
    }
}
