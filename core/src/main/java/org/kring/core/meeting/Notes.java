package org.kring.core.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kring.core.DamagedLog;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The notes of a meeting, line by line in the order of writing. */
public record Notes(PVector<Line> lines) {
    static final Notes EMPTY = new Notes(TreePVector.empty());

    public Optional<Line> find(int number) {
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    /** The lines of an item that stand. */
    public List<Line> of(int item) {
        return standing().stream().filter(line -> line.item() == item).toList();
    }

    public List<Line> standing() {
        return lines.stream().filter(line -> !line.struck()).toList();
    }

    /** The decisions about which nobody has said yet whether anyone is against. */
    public List<Line> pending() {
        return lines.stream().filter(Line::isPending).toList();
    }

    public int next() {
        return lines.size() + 1;
    }

    Notes added(Line line) {
        if (line.number() != next()) {
            throw new DamagedLog("line " + line.number() + " does not follow");
        }
        return new Notes(lines.plus(line));
    }

    Notes changed(int number, UnaryOperator<Line> change) {
        var line = find(number).orElseThrow(() -> new DamagedLog("line " + number + " is not known"));
        return new Notes(lines.with(number - 1, change.apply(line)));
    }
}
