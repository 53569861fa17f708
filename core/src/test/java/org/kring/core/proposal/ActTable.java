package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.MEETING;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.kring.core.Actor;
import org.kring.core.Decision.Accepted;
import org.kring.core.MemberId;
import org.kring.core.world.Evening;

/**
 * A table of acts by situations, with who may do each of them.
 *
 * <p>Who: {@code circle} is any member, and the table's device in the meeting that has the stall; {@code heard} is these
 * and the other one of the setting; {@code members} are members with their own hands; {@code own} is Cem, in whose name
 * it is; {@code other} is the other one alone.
 *
 * <p>Where: + everywhere, m in a meeting only, o outside of one only, - never; w only for Cem, who writes; d likewise,
 * but in a meeting for whoever may; * also for the other one.
 */
record ActTable(List<String> columns, List<Row> rows) {
    /** One act. */
    record Row(String act, String who, List<String> cells) {}

    private static final List<String> WHO = List.of("circle", "heard", "members", "own", "other");

    /** Everybody who tries. */
    private enum Who { CEM, BEN, TABLE, OTHER, STRANGER, HOST, CLOCK }

    static ActTable of(String text) {
        var lines = text.lines().map(line -> List.of(line.strip().split(" +"))).toList();
        return new ActTable(lines.getFirst(), lines.stream().skip(1)
            .map(cells -> new Row(cells.getFirst(), cells.get(1), cells.subList(2, cells.size()))).toList());
    }

    /** Each act in each situation, by everybody. */
    Stream<DynamicTest> tests(Setting... settings) {
        return rows.stream().flatMap(row -> columns.stream().map(column ->
            DynamicTest.dynamicTest(row.act() + " at " + column, () -> {
                for (var in : settings) {
                    for (var who : Who.values()) {
                        assertThat(isDone(row.act(), column, in, who)).as(who + (in.isMeeting() ? ", in a meeting" : ", outside"))
                            .isEqualTo(isOpen(row, column, in, who));
                    }
                }
            })));
    }

    private boolean isOpen(Row row, String column, Setting in, Who who) {
        var cell = row.cells().get(columns.indexOf(column));
        return (in.isMeeting() ? "+*mwd" : "+*owd").contains(cell) && switch (who) {
            case CEM -> !row.who().equals("other");
            case BEN -> !isCems(row, cell, in) && List.of("circle", "heard", "members").contains(row.who());
            case TABLE -> !isCems(row, cell, in) && List.of("circle", "heard").contains(row.who())
                && MEETING.equals(stall(in.at(column)).meeting());
            case OTHER -> cell.equals("*") || !isCems(row, cell, in) && List.of("heard", "other").contains(row.who());
            case STRANGER, HOST, CLOCK -> false;
        };
    }

    private static boolean isCems(Row row, String cell, Setting in) {
        return row.who().equals("own") || cell.equals("w") || cell.equals("d") && !in.isMeeting();
    }

    private static boolean isDone(String act, String column, Setting in, Who who) {
        var given = in.at(column);
        return given.when(actor(in, who), Acts.of(act, in, given)).decision() instanceof Accepted;
    }

    private static Actor actor(Setting in, Who who) {
        return switch (who) {
            case CEM -> new Actor.Member(CEM);
            case BEN -> new Actor.Member(BEN);
            case OTHER -> new Actor.Member(in.other());
            case STRANGER -> new Actor.Member(new MemberId(40));
            case TABLE -> Evening.TABLE;
            case HOST -> new Actor.Host();
            case CLOCK -> new Actor.Clock();
        };
    }

    /** The acts of which this table speaks. */
    Stream<String> acts() {
        return rows.stream().map(Row::act);
    }

    /** The acts that are open somewhere. */
    Stream<String> open() {
        return rows.stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.equals("-"))).map(Row::act);
    }

    boolean isWhole() {
        return rows.stream().allMatch(row -> row.cells().size() == columns.size() && WHO.contains(row.who()));
    }
}
