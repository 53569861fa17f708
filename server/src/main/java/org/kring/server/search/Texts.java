package org.kring.server.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.core.Text;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.collective.Collective;
import org.kring.core.handbook.Entry;
import org.kring.core.handbook.Question;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.Line;
import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.Proposal;

/** What of each thing can be searched. */
final class Texts {
    private Texts() {}

    static List<Findable> of(Agreement agreement) {
        var terms = agreement.terms();
        return List.of(new Findable(0, agreement.headline().toString(), terms.text() + "\n" + terms.why() + "\n" + terms.measure()));
    }

    static List<Findable> of(Topic topic) {
        return List.of(new Findable(0, "", topic.text().toString()));
    }

    /** What is not needed any more is not found. */
    static List<Findable> of(Entry entry) {
        return entry.dropped() ? List.of() : List.of(new Findable(0, entry.title().toString(), entry.now().text().toString()));
    }

    static List<Findable> of(Question question) {
        return question.course() instanceof Question.Course.TakenBack ? List.of()
            : List.of(new Findable(0, question.text().toString(), ""));
    }

    /** Each item with what was noted in it. What was planned and not begun is no talk to be found. */
    static List<Findable> of(Collective state, Meeting meeting) {
        return meeting.agenda().items().stream()
            .filter(item -> item.isBegun() || !meeting.notes().of(item.number()).isEmpty())
            .map(item -> new Findable(item.number(), title(state, item).toString(), lines(meeting, item)))
            .filter(entry -> !(entry.title() + entry.text()).isBlank()).toList();
    }

    /** The words of people for an item; empty where it only has the name of its kind. */
    static Text title(Collective state, Item item) {
        if (!item.title().isBlank()) {
            return item.title();
        }
        var proposal = item.proposal() == null ? Stream.<Text>empty()
            : state.proposals().find(item.proposal()).map(Proposal::content).map(content -> content.headline()).stream();
        var topic = item.topic() == null ? Stream.<Text>empty() : state.backlog().find(item.topic()).map(Topic::text).stream();
        var agreement = item.agreement() == null ? Stream.<Text>empty()
            : state.agreements().find(item.agreement()).map(Agreement::headline).stream();
        return Stream.of(proposal, topic, agreement).flatMap(each -> each).findFirst().orElse(Text.NONE);
    }

    private static String lines(Meeting meeting, Item item) {
        return meeting.notes().of(item.number()).stream().map(Line::text).map(Text::toString)
            .collect(Collectors.joining("\n"));
    }
}
