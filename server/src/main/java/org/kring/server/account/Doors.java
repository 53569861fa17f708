package org.kring.server.account;

import java.util.Map;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;
import org.kring.server.web.Access;
import org.kring.server.web.Device;
import org.springframework.stereotype.Component;

/** Tells the web who is who. */
@Component
class Doors implements Access {
    private final Devices devices;
    private final Directory directory;

    Doors(Devices devices, Directory directory) {
        this.devices = devices;
        this.directory = directory;
    }

    @Override
    public Optional<Device> device(String token) {
        return devices.find(token);
    }

    @Override
    public Optional<CollectiveId> collective(String slug) {
        return directory.find(slug);
    }

    @Override
    public Map<MemberId, String> names(CollectiveId collective, int people) {
        return directory.names(collective, people);
    }
}
