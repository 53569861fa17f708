package org.kring.core.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.Agreements;
import org.kring.core.meeting.Meetings;

/** What a circle has decided since its wider circle met last: nobody has to write it down again. */
public final class Decided {
    private Decided() {}

    /** @param report what was handed on, with what was decided until then; null for all until now */
    public static List<Agreement> since(Agreements agreements, Meetings meetings, CircleId circle, CircleId wider,
                                        Report report) {
        var from = Reports.since(meetings, wider, report);
        var to = report == null || !report.isHandedOn() ? Instant.MAX : report.handedOn();
        return newestFirst(agreements).takeWhile(agreement -> agreement.terms().decided().isAfter(from))
            .filter(agreement -> agreement.circle().equals(circle) && !agreement.terms().decided().isAfter(to)).toList();
    }

    private static Stream<Agreement> newestFirst(Agreements agreements) {
        var all = agreements.all();
        return Stream.iterate(all.size() - 1, n -> n >= 0, n -> n - 1).map(all::get);
    }
}
