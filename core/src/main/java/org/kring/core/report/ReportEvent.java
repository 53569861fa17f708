package org.kring.core.report;

import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;

/** What happens to a circle's lines for its wider circle. */
public sealed interface ReportEvent extends Event {
    CircleId circle();

    /** Which report of the circle, counted from 1. */
    int number();

    /** The parts are those of {@link Lines}. @param goings how it goes with each of the aims */
    record ReportWritten(CircleId circle, int number, MemberId by, Capacity capacity, List<Going> goings, List<Text> aims,
                         Text weeks, Text need, Text mood, Text known) implements ReportEvent {}

    record ReportAdded(CircleId circle, int number, MemberId by, Text text) implements ReportEvent {}

    /** @param to the wider circle, which has it now */
    record ReportHandedOn(CircleId circle, int number, CircleId to) implements ReportEvent {}

    /** @param circle the one that asked; @param from the one that could lend somebody; @param topic what it says */
    record HelpOffered(CircleId circle, int number, CircleId from, MemberId by, TopicId topic) implements ReportEvent {}
}
