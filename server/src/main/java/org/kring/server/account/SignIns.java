package org.kring.server.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;
import org.kring.server.web.Device;

/** Gives devices their seats. */
final class SignIns {
    private final Devices devices;
    private final Directory directory;

    SignIns(Devices devices, Directory directory) {
        this.devices = devices;
        this.directory = directory;
    }

    /**
     * Makes a device a member's, beside what it is in other collectives.
     *
     * @param device the device that asks, if it is known; a table's device becomes a new one
     * @return the token that the device must keep from now on, where it is a new one
     */
    Optional<String> as(CollectiveId collective, MemberId member, Optional<Device> device, String label) {
        var token = own(device, label, id -> devices.give(id, collective, member));
        directory.taken(collective, member);
        return token;
    }

    /** Makes a device several seats' at once. */
    Optional<String> asAll(List<Seat> seats, Optional<Device> device, String label) {
        var token = own(device, label, id -> seats.forEach(seat -> devices.give(id, seat.collective(), seat.member())));
        seats.forEach(seat -> directory.taken(seat.collective(), seat.member()));
        return token;
    }

    /** A device that may wait for an answer; new where it has none of its own. */
    Optional<String> waiting(Optional<Device> device, String label, Consumer<String> with) {
        return own(device, label, with);
    }

    private Optional<String> own(Optional<Device> device, String label, Consumer<String> with) {
        if (device.isPresent() && !device.get().isTable()) {
            with.accept(device.get().id());
            return Optional.empty();
        }
        device.ifPresent(table -> devices.end(table.id()));
        var issued = devices.issue(label);
        with.accept(issued.device());
        return Optional.of(issued.token());
    }

    /**
     * Makes a member's device the table's device of a meeting. It is nobody's from then on; who holds no other device
     * may tap the name again by the meeting's code.
     *
     * @return the token that the device must keep from now on
     */
    String table(CollectiveId collective, MeetingId meeting, MemberId by, Device device, String label) {
        devices.end(device.id());
        if (devices.of(collective, by).isEmpty() && directory.seat(collective, by).map(Seat::address).isEmpty()) {
            directory.free(collective, by);
        }
        return devices.issueTable(label, collective, meeting).token();
    }
}
