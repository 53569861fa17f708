package org.kring.server.browser;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.kring.core.Event;
import org.kring.core.collective.Collective;
import org.kring.server.account.Directory;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Collectives;
import org.kring.server.live.Past;

/** What stands on the table: the program, a laptop, the phones of Femi and Grete. Six people have nothing with them. */
final class KitchenTable implements AutoCloseable {
    static final String HOME = "/river-commons";
    static final String MEETING = HOME + "/meetings/1";

    private final House house;
    private final Device laptop;
    private final Device femi;
    private final Device grete;

    KitchenTable(Path data) {
        house = new House(data);
        laptop = Device.laptop(house);
        femi = Device.phone(house);
        grete = Device.phone(house);
    }

    House house() {
        return house;
    }

    Device laptop() {
        return laptop;
    }

    Device femi() {
        return femi;
    }

    Device grete() {
        return grete;
    }

    /** The table goes on to the next item, which comes into view wherever one has read before. */
    void next(String item) {
        laptop.scrollsDown().taps("Next: " + item).seesTitle(item).hasInView(".meeting-head, #guide, #round");
    }

    /** What is still to be heard is said aloud at the table, and it is written down that nobody is against. */
    void theOthersSayNone() {
        laptop.taps("All the others said: none").taps("Nobody sees a reason against: write it down");
    }

    CollectiveId river() {
        return house.part(Directory.class).find(HOME.substring(1)).orElseThrow();
    }

    /** What is on the disk. */
    Collective state() {
        return house.part(Collectives.class).shown(river()).state();
    }

    /** All of one kind that has happened since the beginning. */
    <E extends Event> Stream<E> happened(Class<E> kind) {
        var collectives = house.part(Collectives.class);
        return collectives.past(river(), 0, collectives.shown(river()).version()).stream().map(Past::event)
            .filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public void close() {
        grete.close();
        femi.close();
        laptop.close();
        house.close();
    }
}
