package org.kring.server.journal.event;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every kind of event and the word it is stored by. These words and the shapes behind them are a promise to all who
 * have a journal. A new event is one line in the list of its topic and one approved sample; a changed shape is an
 * {@link Upcast} at the end of its line and a new sample, and the old sample stays. CONTRIBUTING.md has the command
 * that writes samples.
 */
public final class EventTypes {
    public static final List<EventType> ALL = Stream.of(
        CollectiveTypes.ALL, PeopleTypes.ALL, CircleTypes.ALL, BacklogTypes.ALL, StepTypes.ALL, AgreementTypes.ALL,
        ProposalTypes.ALL, MeetingTypes.ALL, MissionTypes.ALL, TryOutTypes.ALL, ReportTypes.ALL, NewcomerTypes.ALL,
        HandbookTypes.ALL
    ).flatMap(List::stream).toList();

    private EventTypes() {}
}
