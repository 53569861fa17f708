package org.kring.server.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.Circle;
import org.kring.core.collective.Collective;
import org.kring.core.handbook.Entry;
import org.kring.core.handbook.Question;
import org.kring.core.meeting.Meeting;
import org.kring.server.live.Shown;

/** All that can be found in one collective, kept up to date by comparing states whenever somebody searches. */
final class Library {
    private final Index index = new Index();
    private final Shelf<Agreement> agreements = new Shelf<>(Hit.Kind.AGREEMENT);
    private final Shelf<Topic> topics = new Shelf<>(Hit.Kind.TOPIC);
    private final Shelf<Meeting> meetings = new Shelf<>(Hit.Kind.NOTES);
    private final Shelf<Entry> entries = new Shelf<>(Hit.Kind.ENTRY);
    private final Shelf<Question> questions = new Shelf<>(Hit.Kind.QUESTION);
    private long version = -1;
    private Whose whose = Whose.NOBODYS;

    List<Hit> find(Shown shown, Query query, int most) {
        update(shown);
        return index.find(query, most);
    }

    /** Which circle looks after what a sentence speaks of. */
    synchronized Optional<Circle> looksAfter(Collective state, String sentence) {
        if (!whose.isOf(state)) {
            whose = Whose.of(state);
        }
        return whose.looksAfter(sentence);
    }

    private synchronized void update(Shown shown) {
        if (shown.version() > version) {
            update(shown.state());
            index.refresh();
            version = shown.version();
        }
    }

    private void update(Collective state) {
        agreements.update(index, state.agreements().all(), Texts::of);
        topics.update(index, state.backlog().all(), Texts::of);
        entries.update(index, state.handbook().entries(), Texts::of);
        questions.update(index, state.handbook().questions(), Texts::of);
        meetings.update(index, state.meetings().all(), meeting -> Texts.of(state, meeting));
    }
}
