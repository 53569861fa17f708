package org.kring.core.world;

import static org.kring.core.world.River.text;

import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.report.AimLine;
import org.kring.core.report.Capacity;
import org.kring.core.report.Going;
import org.kring.core.report.Lines;
import org.kring.core.report.ReportCommand.HandOnReport;
import org.kring.core.report.ReportCommand.WriteReport;
import org.kring.core.report.Reports;

/** What the circles of River Commons tell the hub. */
public final class Told {
    private Told() {}

    /** The winter issue is on course; they are busy, and would like somebody who draws. */
    public static Lines magazine() {
        return lines("winter issue", Going.ON_COURSE, Capacity.FULL, "cover; texts in by 12 Dec", "one person who draws", "busy");
    }

    /** Stuck with a lease. */
    public static Lines legal() {
        return lines("answers on leases", Going.STUCK, Capacity.OVER, "read two leases", "two people for a lease, 3 weeks", "tired");
    }

    public static Lines lines(String aim, Going going, Capacity capacity, String weeks, String need, String mood) {
        return new Lines(List.of(new AimLine(text(aim), going)), capacity, text(weeks), text(need), text(mood), Text.NONE);
    }

    /** The circle writes these lines and hands them on. */
    public static Given told(Given given, CircleId circle, MemberId by, Lines lines) {
        var written = given.by(by, new WriteReport(circle, by, lines));
        return written.by(by, new HandOnReport(circle, reports(written).latest(circle).orElseThrow().number()));
    }

    public static Reports reports(Given given) {
        return given.state().reports();
    }
}
