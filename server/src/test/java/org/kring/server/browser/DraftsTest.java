package org.kring.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Response;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.account.Beginning;

/** What is being written on the laptop goes on on the phone. */
class DraftsTest {
    @Test
    void aTextGoesOnOnAnotherDeviceAndWhoWasOvertakenSeesBoth(@TempDir Path data) {
        try (var house = new House(data); var laptop = Device.laptop(house); var phone = Device.phone(house)) {
            begin(house, laptop);
            phone.opens("/join/" + code(laptop)).find("#tap button").click();
            phone.arrives("/river-commons");

            laptop.opens("/river-commons/proposals/new");
            writes(laptop, "Soup on Mondays");
            phone.opens("/river-commons/proposals/new");
            assertThat(phone.find("#begin-text")).hasValue("Soup on Mondays");
            writes(phone, "Soup on Tuesdays");
            writes(laptop, "Soup on Sundays");
            assertThat(laptop.find("#begin-overtaken blockquote")).hasText("Soup on Tuesdays");
            laptop.isAccessible().taps("Take that one");
            assertThat(laptop.find("#begin-text")).hasValue("Soup on Tuesdays");
        }
    }

    private static void begin(House house, Device laptop) {
        laptop.opens(house.part(Beginning.class).link().orElseThrow())
            .writes("What do you call yourselves?", "River Commons")
            .writes("What are you together for?", "Living well with little")
            .writes("Who is here? First names will do.", "Ana, Ben").taps("Begin").arrives("/river-commons/meetings/1");
    }

    private static String code(Device laptop) {
        laptop.opens("/river-commons/me").find("#next-device button").click();
        laptop.find("p.code").waitFor();
        return laptop.find("p.code").innerText().strip();
    }

    private static void writes(Device device, String words) {
        device.page().waitForResponse((Response response) -> response.url().endsWith("/drafts"),
            () -> device.find("#begin-text").fill(words));
    }
}
