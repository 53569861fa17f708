package org.kring.server.routes;

import java.util.function.Supplier;
import org.kring.server.site.Visitor;

/** Somebody who tries very much, each device no faster than a hand can: after a hundred tries they take another. */
final class Patient {
    private static final int TRIES = 100;
    private final Supplier<Visitor> devices;
    private Person person;
    private int tried;

    Patient(Supplier<Visitor> devices) {
        this.devices = devices;
    }

    Person next() {
        if (tried++ % TRIES == 0) {
            person = new Person(devices.get());
        }
        return person;
    }
}
