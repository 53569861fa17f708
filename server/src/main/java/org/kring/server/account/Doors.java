package org.kring.server.account;

import java.util.List;
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
    private final Claims claims;

    Doors(Devices devices, Directory directory, Claims claims) {
        this.devices = devices;
        this.directory = directory;
        this.claims = claims;
    }

    @Override
    public Optional<Device> device(String token) {
        return devices.find(token);
    }

    @Override
    public Optional<Device> deviceAnew(String token) {
        return devices.findAnew(token);
    }

    @Override
    public Optional<CollectiveId> collective(String slug) {
        return directory.find(slug);
    }

    @Override
    public Map<MemberId, String> names(CollectiveId collective, int people) {
        return directory.names(collective, people);
    }

    @Override
    public List<Waiting> waiting(CollectiveId collective, MemberId viewer) {
        return claims.waiting(collective).stream().filter(claim -> !claim.hasVouched(viewer))
            .map(Doors::waiting).toList();
    }

    private static Waiting waiting(Claim claim) {
        var by = claim.device() == null && !claim.vouchers().isEmpty() ? claim.vouchers().getFirst() : null;
        return new Waiting(claim.id(), claim.member(), claim.number(), by);
    }
}
