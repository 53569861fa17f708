package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.report.ReportEvent;

/** What is stored of reports. */
final class ReportTypes {
    static final List<EventType> ALL = List.of(
        of("report-written", ReportEvent.ReportWritten.class),
        of("report-added", ReportEvent.ReportAdded.class),
        of("report-handed-on", ReportEvent.ReportHandedOn.class),
        of("help-offered", ReportEvent.HelpOffered.class)
    );

    private ReportTypes() {}
}
