package org.kring.server.account;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kring.core.Actor;
import org.kring.core.Decision;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Slug;
import org.kring.core.collective.Collective;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.server.account.Code.Kind;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Once;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.live.Outcome;
import org.kring.server.page.Links;

/**
 * How a collective begins: names first, then the event; a crash between leaves nothing that anybody sees. Its first
 * meeting is planned for now, with the ready agenda; it can be moved.
 */
public final class Beginning {
    private static final String NAMELESS = "collective";
    private static final Duration LINK_LASTS = Duration.ofDays(1);
    private static final int FIRST_MINUTES = 80;

    private final Directory directory;
    private final Collectives collectives;
    private final Codes codes;
    private final BeginKey key;
    private final InstantSource clock;

    Beginning(Directory directory, Collectives collectives, Codes codes, BeginKey key, InstantSource clock) {
        this.directory = directory;
        this.collectives = collectives;
        this.codes = codes;
        this.key = key;
        this.clock = clock;
    }

    /** What was founded and where it goes on, or why not. */
    sealed interface Result {
        record Begun(CollectiveId collective, String next, String before) implements Result {}

        record Refused(Decision.Refused refusal) implements Result {}
    }

    /** The way to begin, as a path, while there is no collective on this server. */
    public Optional<String> link() {
        return isEmpty() ? Optional.of("/begin?key=" + key.value()) : Optional.empty();
    }

    /** The way to begin one more collective, as a path; it holds for a day, once. */
    public String newLink() {
        return "/begin?key=" + codes.link(Kind.BEGIN, null, null, null, LINK_LASTS);
    }

    /** Whether this key opens the way to begin: the first one, one that the host printed, or one just used. */
    boolean opens(String given, Once once) {
        return isBegun(once) || key.is(given) && isEmpty() || printed(given).isPresent();
    }

    private boolean isEmpty() {
        return directory.all().stream().noneMatch(this::isFounded);
    }

    private boolean isBegun(Once once) {
        return once != null && isFounded(id(once));
    }

    private boolean isFounded(CollectiveId collective) {
        return collectives.shown(collective).state().founded();
    }

    private Optional<Code> printed(String given) {
        return codes.find(given).filter(code -> code.kind() == Kind.BEGIN);
    }

    /** The same form sent again begins nothing new and is answered like the first time. */
    Result begin(String given, Once once, Text name, Text aim, List<String> people, MemberId me, ZoneId zone) {
        var collective = id(once);
        if (directory.slug(collective).isEmpty()) {
            directory.prepare(collective, freeSlug(name), people);
        }
        var found = new Found(name, aim, people.size(), zone);
        return switch (collectives.submit(collective, new Form(once, null), new Actor.Member(me), found)) {
            case Outcome.Done _ -> begun(collective, given, me);
            case Outcome.Refused(var refusal) -> refused(collective, refusal);
        };
    }

    private Result begun(CollectiveId collective, String given, MemberId me) {
        printed(given).ifPresent(codes::use);
        var links = new Links(directory.slug(collective).orElseThrow());
        return new Result.Begun(collective, firstMeeting(collective, me).map(links.meetings()::one)
            .orElseGet(links::today), links.before());
    }

    private Optional<MeetingId> firstMeeting(CollectiveId collective, MemberId me) {
        if (collectives.shown(collective).state().meetings().all().isEmpty()) {
            collectives.submit(collective, Form.NONE, new Actor.Member(me), new PlanMeeting(Collective.ROOT,
                clock.instant().truncatedTo(ChronoUnit.MINUTES), FIRST_MINUTES, Text.NONE));
        }
        return collectives.shown(collective).state().meetings().all().stream().findFirst().map(Meeting::id);
    }

    private Result refused(CollectiveId collective, Decision.Refused refusal) {
        if (!isFounded(collective)) {
            directory.forget(collective);
        }
        return new Result.Refused(refusal);
    }

    private static CollectiveId id(Once once) {
        return new CollectiveId(Secrets.hash(once.value()).substring(0, 24));
    }

    private String freeSlug(Text name) {
        var plain = Slug.of(name.toString());
        var base = plain.isEmpty() ? NAMELESS : plain;
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> n == 1 ? base : base + "-" + n)
            .filter(slug -> !Links.RESERVED.contains(slug) && isFree(slug)).findFirst().orElseThrow();
    }

    private boolean isFree(String slug) {
        directory.find(slug).filter(directory::isAbandoned).filter(id -> !isFounded(id)).ifPresent(directory::forget);
        return directory.find(slug).isEmpty();
    }
}
