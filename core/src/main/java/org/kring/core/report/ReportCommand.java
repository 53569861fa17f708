package org.kring.core.report;

import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.Text;

/** What can be asked for about a circle's lines for its wider circle. */
public sealed interface ReportCommand extends Command {
    /** The circle for which somebody acts. */
    CircleId circle();

    /** The circle sees it at once, and nobody else until it is handed on. Writing again changes what is not handed on. */
    record WriteReport(CircleId circle, MemberId by, Lines lines) implements ReportCommand {}

    /** One of our two adds a line, until the wider circle meets. */
    record AddToReport(CircleId circle, int number, MemberId by, Text text) implements ReportCommand {}

    /** From now on everybody sees it. @param number which of the circle's reports, as it was shown */
    record HandOnReport(CircleId circle, int number) implements ReportCommand {}

    /**
     * "We could lend someone."
     *
     * @param circle the circle that could
     * @param to     the circle that asks for help
     */
    record OfferHelp(CircleId circle, CircleId to, MemberId by, Text text) implements ReportCommand {}
}
