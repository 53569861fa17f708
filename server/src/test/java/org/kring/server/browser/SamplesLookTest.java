package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.server.page.SampleServer;

/** Every fragment, on phone and desk, light and dark: pictures are left in target/pictures, and axe finds nothing. */
class SamplesLookTest {
    @ParameterizedTest
    @CsvSource({"phone, 390, 844, LIGHT", "phone, 390, 844, DARK", "desk, 1280, 900, LIGHT", "desk, 1280, 900, DARK"})
    void nothingKeepsAnybodyOut(String device, int width, int height, ColorScheme scheme) {
        var options = new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
        try (var server = new SampleServer(); var context = Chromium.get().newContext(options); var page = context.newPage()) {
            for (var sample : SampleServer.SAMPLES) {
                page.navigate(server.url("/river/" + sample));
                page.waitForFunction("'js' in document.documentElement.dataset");
                picture(page, sample + "-" + device + "-" + scheme.name().toLowerCase());
                assertThat(Axe.finds(page, scheme)).as(sample).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(sample).isLessThanOrEqualTo(width);
            }
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/samples/" + name + ".png")).setFullPage(true));
    }
}
