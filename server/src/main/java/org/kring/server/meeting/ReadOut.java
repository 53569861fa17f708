package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.consent.Answer;
import org.kring.core.consent.Said;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.Line;
import org.kring.core.proposal.Proposal;

/**
 * What was written down for each in the room: it is read out at the end, and put right in one tap.
 *
 * @param mine what was written down for the viewer, or null
 */
public record ReadOut(ForOne mine, List<ForOne> others) {
    /** What was written down for one person. */
    public record ForOne(int member, String name, List<Entry> entries) {}

    /** @param acts to put it right or to say that it is right; empty where the viewer cannot */
    public record Entry(String words, List<Act> acts) {}

    static ReadOut of(Seen seen) {
        var here = seen.meeting().presence().everHere().stream();
        var all = here.map(member -> forOne(seen, member)).filter(one -> !one.entries().isEmpty()).toList();
        var me = seen.look().me() == null ? 0 : seen.look().me().value();
        return new ReadOut(all.stream().filter(one -> one.member() == me).findFirst().orElse(null),
            all.stream().filter(one -> one.member() != me).toList());
    }

    public boolean isEmpty() {
        return mine == null && others.isEmpty();
    }

    private static ForOne forOne(Seen seen, MemberId member) {
        var entries = new ArrayList<Entry>();
        proposals(seen).forEach(proposal -> proposal.answerOf(member)
            .filter(answer -> answer.isCorrectable(seen.now()) && !member.equals(answer.recordedBy()))
            .ifPresent(answer -> entries.add(answered(seen, proposal, member, answer))));
        seen.meeting().notes().standing().stream().filter(line -> line.step() != null)
            .filter(line -> member.equals(taker(seen, line)) && !member.equals(line.by()))
            .forEach(line -> entries.add(taken(seen, line)));
        return new ForOne(member.value(), seen.name(member), entries);
    }

    private static Stream<Proposal> proposals(Seen seen) {
        return Stream.concat(seen.meeting().agenda().items().stream().map(Item::proposal),
                seen.meeting().notes().standing().stream().map(Line::proposal))
            .filter(Objects::nonNull).distinct().flatMap(id -> seen.state().proposals().find(id).stream());
    }

    private static MemberId taker(Seen seen, Line line) {
        return seen.state().steps().find(line.step()).orElseThrow().who();
    }

    private static Entry answered(Seen seen, Proposal proposal, MemberId member, Answer answer) {
        var acts = new ArrayList<Act>();
        var id = "said-" + proposal.id().value() + "-" + member.value();
        if (seen.isMe(member)) {
            acts.add(Act.of(id + "-right", seen.to("confirmations"), seen.w().t("meeting.readOut.right"))
                .with("proposal", proposal.id().value()));
        }
        if (answer.said() == Said.CONSENT && mayPutRight(seen, proposal, member)) {
            var reason = Act.of(id, seen.to("answers"), seen.w().t("meeting.readOut.reason"))
                .with("proposal", proposal.id().value()).with("version", proposal.version().number())
                .with("member", member.value()).with("answer", "reason");
            acts.add(seen.isMe(member) ? reason : reason.quiet());
        }
        return new Entry(seen.w().t("meeting.readOut.said", seen.w().t("proposal.said." + answer.said().name()),
            Titles.of(seen.look(), proposal)), acts);
    }

    private static boolean mayPutRight(Seen seen, Proposal proposal, MemberId member) {
        return (seen.leads() || writes(seen) || seen.isMe(member)) && DecisionPart.may(seen, proposal)
            .object(member, seen.isMe(member) ? Way.OWN_DEVICE : Way.IN_THE_ROOM).holds();
    }

    private static boolean writes(Seen seen) {
        return seen.meeting().secretary().filter(seen::isMe).isPresent();
    }

    private static Entry taken(Seen seen, Line line) {
        var step = seen.state().steps().find(line.step()).orElseThrow();
        return new Entry(seen.w().t("meeting.readOut.step", step.what(), step.due()),
            !seen.may().mayChangeLine(seen.meeting(), line).holds() ? List.of()
                : List.of(Act.of("step-" + line.number(), seen.to("corrections"), seen.w().t("meeting.readOut.wrong"))
                    .with("do", "strike").with("line", line.number()).with("revision", line.revision())));
    }
}
