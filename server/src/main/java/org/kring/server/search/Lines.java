package org.kring.server.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kring.core.AgreementId;
import org.kring.core.EntryId;
import org.kring.core.MeetingId;
import org.kring.core.OnceId;
import org.kring.core.ProposalId;
import org.kring.core.TopicId;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.handbook.Entry;
import org.kring.core.handbook.Question;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.Meeting;
import org.kring.server.page.Excerpt;
import org.kring.server.search.Line.Group;
import org.kring.server.web.Look;

/** Tells what was found as it stands now. */
final class Lines {
    private static final int TITLE = 120;

    private final Look look;

    Lines(Look look) {
        this.look = look;
    }

    List<Line> of(List<Hit> hits) {
        return hits.stream().map(this::of).toList();
    }

    private Line of(Hit hit) {
        var state = look.state();
        return switch (hit.kind()) {
            case AGREEMENT -> of(state.agreements().find(new AgreementId(hit.number())).orElseThrow());
            case TOPIC -> of(state.backlog().find(new TopicId(hit.number())).orElseThrow());
            case ENTRY -> of(state.handbook().find(new EntryId(hit.number())).orElseThrow());
            case QUESTION -> of(state.handbook().find(new OnceId(hit.number())).orElseThrow());
            case NOTES -> of(state.meetings().find(new MeetingId(hit.number())).orElseThrow(), hit.part());
        };
    }

    private Line of(Agreement agreement) {
        var group = switch (agreement.state()) {
            case HOLDS -> look.state().proposals().isDone(agreement) ? Group.ONCE : Group.HOLDS;
            case REOPENED -> Group.HOLDS;
            case NO_LONGER -> Group.NO_LONGER;
        };
        return new Line(group, Excerpt.of(agreement.headline(), TITLE), note(agreement, group),
            look.links().agreements().one(agreement.id()));
    }

    private String note(Agreement agreement, Group group) {
        var decided = day(agreement.terms().decided());
        return group == Group.HOLDS && agreement.owner() != null
            ? look.w().t("search.agreement.minded", decided, look.names().of(agreement.owner()))
            : look.w().t("search.agreement." + group.name(), decided);
    }

    private Line of(Topic topic) {
        var by = look.names().of(topic.by());
        var note = topic.waits() ? look.w().t("search.topic.waits", by, day(topic.at()))
            : look.w().t("search.topic.ended", by, day(topic.at()), topic.ending());
        return new Line(Group.TOPICS, Excerpt.of(topic.text(), TITLE), note, look.links().topics().one(topic.id()));
    }

    private Line of(Entry entry) {
        var owner = entry.owner();
        return new Line(Group.HANDBOOK, Excerpt.of(entry.title(), TITLE), look.state().people().isHere(owner)
            ? look.w().t("search.entry.minded", look.names().of(owner)) : look.w().t("search.entry"),
            look.links().handbook().one(entry.id()));
    }

    /** Whoever asks the same is led to the answer. */
    private Line of(Question question) {
        var links = look.links().handbook();
        var answer = question.course() instanceof Question.Course.Answered(var _, var _, var id)
            ? look.state().handbook().find(id).filter(entry -> !entry.dropped()) : Optional.<Entry>empty();
        return new Line(Group.HANDBOOK, Excerpt.of(question.text(), TITLE),
            answer.map(entry -> look.w().t("search.question.answered", entry.title())).orElseGet(() ->
                look.w().t("search.question", look.names().of(question.by()), day(question.at()))),
            answer.map(entry -> links.one(entry.id())).orElseGet(() -> links.question(question.id())));
    }

    private Line of(Meeting meeting, int number) {
        var item = meeting.agenda().find(number).orElseThrow();
        var title = Texts.title(look.state(), item);
        boolean decided = isDecided(meeting, item);
        return new Line(Group.NOTES, title.isBlank() ? look.w().of(item.kind()) : Excerpt.of(title, TITLE),
            look.w().t(decided ? "search.notes.decided" : "search.notes.talked", day(meeting.plan().when())),
            look.links().meetings().notes(meeting.id()));
    }

    /** In one line, or by a proposal that was on the agenda or came from its topic. */
    private boolean isDecided(Meeting meeting, Item item) {
        return meeting.notes().of(item.number()).stream().anyMatch(line -> line.decision() != null || line.proposal() != null)
            || look.state().agreements().all().stream().map(Agreement::terms)
                .filter(terms -> meeting.id().equals(terms.meeting()) && terms.proposal() != null)
                .anyMatch(terms -> terms.proposal().equals(item.proposal()) || isOf(terms.proposal(), item));
    }

    private boolean isOf(ProposalId proposal, Item item) {
        return item.topic() != null && look.state().proposals().find(proposal)
            .filter(found -> item.topic().equals(found.origin().topic())).isPresent();
    }

    private LocalDate day(Instant at) {
        return at.atZone(look.now().zone()).toLocalDate();
    }
}
