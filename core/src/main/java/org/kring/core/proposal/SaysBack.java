package org.kring.core.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Role;
import org.kring.core.consent.Objection;

/**
 * Whose turn it is, outside of meetings, to say how a reason against was understood: whoever asks the questions in the
 * circle; with a reason of their own whoever writes, or the leader (method.md section 3, stand-in); without roles
 * whoever began it.
 */
final class SaysBack {
    private static final List<Role> IN_TURN = List.of(Role.FACILITATOR, Role.SECRETARY, Role.LEADER);

    private SaysBack() {}

    static Optional<MemberId> of(May may) {
        var p = may.proposal();
        var attached = p.openObjections().stream().map(Objection::by).collect(Collectors.toSet());
        var circle = may.below().circleOf(p);
        return Stream.concat(IN_TURN.stream().flatMap(role -> circle.holder(role).stream()), Stream.ofNullable(p.author()))
            .filter(member -> may.decides(member) && !attached.contains(member)).findFirst();
    }
}
