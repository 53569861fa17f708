package org.kring.server.report;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.core.Decision.Refused;
import org.kring.core.Limits;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.report.AimLine;
import org.kring.core.report.Capacity;
import org.kring.core.report.Going;
import org.kring.core.report.Lines;
import org.kring.core.report.ReportRefusal;
import org.kring.server.page.Typed;

/** A circle's lines as they were sent, or as they stand in the form beforehand. */
record ReportForm(Map<String, String> sent) {
    static final String ID = "report";

    Typed typed() {
        return Typed.sent(ID, sent);
    }

    /** What was written already, to be changed. */
    static Typed filled(Lines lines) {
        var typed = Typed.nothing(ID).with("weeks", lines.weeks()).with("need", lines.need()).with("mood", lines.mood())
            .with("known", lines.known()).with("capacity", lines.capacity());
        for (int n = 0; n < lines.aims().size(); n++) {
            var line = lines.aims().get(n);
            typed = typed.with("aim-" + (n + 1), line.aim()).with("going-" + (n + 1), line.going());
        }
        return typed;
    }

    /** The next time the same aims stand there, and nothing is said about them. */
    static Typed again(List<Text> aims) {
        var typed = Typed.nothing(ID);
        for (int n = 0; n < aims.size(); n++) {
            typed = typed.with("aim-" + (n + 1), aims.get(n));
        }
        return typed;
    }

    Lines lines() {
        var aims = rows().mapToObj(n -> new AimLine(text("aim-" + n), choice(Going.values(), "going-" + n))).toList();
        return new Lines(aims, choice(Capacity.values(), "capacity"), text("weeks"), text("need"), text("mood"), text("known"));
    }

    /** The rows in which something is written. */
    private IntStream rows() {
        return IntStream.rangeClosed(1, Lines.MOST_AIMS).filter(n -> !text("aim-" + n).isBlank());
    }

    Text text(String field) {
        return new Text(sent.getOrDefault(field, ""));
    }

    private <T extends Enum<T>> T choice(T[] all, String field) {
        return Stream.of(all).filter(each -> each.name().equals(sent.get(field))).findFirst().orElse(null);
    }

    /** Beside which field the sentence of a refusal stands. */
    String field(Refused refused) {
        return switch (refused.why()) {
            case ReportRefusal.NO_AIM -> "aim-1";
            case ReportRefusal.ROOM_MISSING -> "capacity";
            case ReportRefusal.GOING_MISSING -> rows().filter(n -> choice(Going.values(), "going-" + n) == null)
                .mapToObj(n -> "going-" + n).findFirst().orElse("");
            case TextRefusal.TEXT_TOO_LONG -> longest();
            default -> "";
        };
    }

    private String longest() {
        return Stream.concat(rows().mapToObj(n -> "aim-" + n), Stream.of("weeks", "need", "mood", "known"))
            .filter(field -> text(field).length() > (field.equals("mood") ? Limits.NAME : Limits.LINE)).findFirst().orElse("");
    }
}
