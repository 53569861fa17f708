package org.kring.server.browser;

import org.kring.server.account.Beginning;

/** From the founding link to a meeting that is open, with the laptop on the table. */
final class Founding {
    private final KitchenTable kitchen;

    Founding(KitchenTable kitchen) {
        this.kitchen = kitchen;
    }

    void begins() {
        kitchen.laptop().opens(kitchen.house().part(Beginning.class).link().orElseThrow()).isAccessible()
            .writes("What do you call yourselves?", "River Commons")
            .writes("What are you together for?", "Living well with little, in harmony with the earth")
            .writes("Who is here? First names will do.", "Ana, Ben, Cem, Dora, Emil, Femi, Grete, Hana, Ivo")
            .taps("Begin").arrives("/meetings/1").seesTitle("Your first meeting").isAccessible();
    }

    void twoPhonesComeIn() {
        kitchen.laptop().taps("Code for phones").sees("It ends with the meeting");
        var code = kitchen.laptop().isAccessible().find("p.code").innerText().strip();
        tapsName(kitchen.femi(), code, "Femi");
        tapsName(kitchen.grete(), code, "Grete");
    }

    private static void tapsName(Device phone, String code, String name) {
        phone.opens("/join/" + code).isAccessible().taps(name).arrives(KitchenTable.MEETING).isAccessible();
    }

    void theMeetingOpensAndTheLaptopGoesOnTheTable() {
        kitchen.femi().opens(KitchenTable.MEETING).sees("A suggestion. Move or drop anything.");
        kitchen.laptop().follows("To the meeting").arrives("/meetings/1").chooses("asks the questions", "Ben").chooses("writes", "Dora")
            .taps("Open the meeting").seesTitle("Arriving: a word from each");
        kitchen.femi().seesTitle("Arriving: a word from each").isAccessible();
        kitchen.laptop().follows("Lay this device on the table").seesTitle("Make this the table's device").isAccessible()
            .taps("This is the table's device until the meeting closes").sees("it belongs to all of us").isAccessible();
    }
}
