package org.kring.core.handbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.DamagedLog;
import org.kring.core.Decision;
import org.kring.core.EntryId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.OnceId;
import org.kring.core.Stamp;
import org.kring.core.handbook.HandbookEvent.EntryConfirmed;
import org.kring.core.handbook.HandbookEvent.EntryDropped;
import org.kring.core.handbook.HandbookEvent.EntryMinded;
import org.kring.core.handbook.HandbookEvent.EntryRewritten;
import org.kring.core.handbook.HandbookEvent.EntryWritten;
import org.kring.core.handbook.HandbookEvent.OnceAnswered;
import org.kring.core.handbook.HandbookEvent.OnceAsked;
import org.kring.core.handbook.HandbookEvent.OnceTakenBack;
import org.kring.core.newcomer.Newcomers;
import org.kring.core.people.People;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** All pages that are good to know and all questions asked once, in the order of their numbers. */
public record Handbook(PVector<Entry> entries, PVector<Question> questions) {
    public static final Handbook NONE = new Handbook(TreePVector.empty(), TreePVector.empty());

    /** What the handbook must know of the topics below it. */
    public record Below(People people, Newcomers newcomers) {}

    public Optional<Entry> find(EntryId id) {
        return id.value() <= entries.size() ? Optional.of(entries.get(id.value() - 1)) : Optional.empty();
    }

    public Optional<Question> find(OnceId id) {
        return id.value() <= questions.size() ? Optional.of(questions.get(id.value() - 1)) : Optional.empty();
    }

    public List<Entry> shown() {
        return entries.stream().filter(entry -> !entry.dropped()).toList();
    }

    public List<Question> open() {
        return questions.stream().filter(Question::isOpen).toList();
    }

    /** What this person minds and was to be looked at by today. */
    public List<Entry> toBeLookedAt(MemberId owner, LocalDate today) {
        return entries.stream().filter(entry -> owner.equals(entry.owner()) && entry.isToBeLookedAt(today)).toList();
    }

    /**
     * Whom a question reaches: whoever minds the page on which it was asked, else the companion of whoever asks. Where
     * there is neither, everybody.
     */
    public Optional<MemberId> reaches(Below below, Question question, Moment now) {
        return Optional.ofNullable(question.about()).flatMap(this::find).filter(entry -> !entry.dropped()).map(Entry::owner)
            .filter(owner -> below.people().isHere(owner) && !owner.equals(question.by()))
            .or(() -> below.newcomers().companionOf(below.people(), question.by(), now));
    }

    public static Decision decide(Handbook handbook, Below below, Actor actor, Moment now, HandbookCommand command) {
        return HandbookRules.decide(handbook, below, actor, now, command);
    }

    public static Handbook evolve(Handbook handbook, Stamp stamp, HandbookEvent event) {
        return switch (event) {
            case EntryWritten e -> handbook.written(new Entry(e.entry(), TreePVector.singleton(
                new Entry.Version(stamp.at(), e.by(), e.title(), e.text())), e.by(), e.lookAgain(), false));
            case EntryRewritten e -> handbook.with(handbook.known(e.entry())
                .saying(new Entry.Version(stamp.at(), e.by(), e.title(), e.text()), e.lookAgain()));
            case EntryMinded(var id, var owner) -> handbook.with(handbook.known(id).of(owner));
            case EntryConfirmed(var id, var lookAgain) -> handbook.with(handbook.known(id).until(lookAgain));
            case EntryDropped(var id) -> handbook.with(handbook.known(id).gone());
            case OnceAsked e -> handbook.asked(
                new Question(e.question(), e.by(), stamp.at(), e.about(), e.text(), new Question.Course.Open()));
            case OnceAnswered(var id, var by, var entry) -> handbook.with(
                handbook.known(id).in(new Question.Course.Answered(stamp.at(), by, entry)));
            case OnceTakenBack(var id) -> handbook.with(handbook.known(id).in(new Question.Course.TakenBack()));
        };
    }

    EntryId nextEntry() {
        return new EntryId(entries.size() + 1);
    }

    OnceId nextQuestion() {
        return new OnceId(questions.size() + 1);
    }

    private Handbook written(Entry entry) {
        if (!entry.id().equals(nextEntry())) {
            throw new DamagedLog(entry.id() + " is written, but the next number is " + nextEntry().value());
        }
        return new Handbook(entries.plus(entry), questions);
    }

    private Handbook asked(Question question) {
        if (!question.id().equals(nextQuestion())) {
            throw new DamagedLog(question.id() + " is asked, but the next number is " + nextQuestion().value());
        }
        return new Handbook(entries, questions.plus(question));
    }

    private Handbook with(Entry entry) {
        return new Handbook(entries.with(entry.id().value() - 1, entry), questions);
    }

    private Handbook with(Question question) {
        return new Handbook(entries, questions.with(question.id().value() - 1, question));
    }

    private Entry known(EntryId id) {
        return find(id).orElseThrow(() -> new DamagedLog(id + " is not known"));
    }

    private Question known(OnceId id) {
        return find(id).orElseThrow(() -> new DamagedLog(id + " is not known"));
    }
}
