package org.kring.server.account;

import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Decision;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.collective.Collective;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.server.account.Code.Kind;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Once;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.live.Outcome;
import org.kring.server.page.Links;
import org.kring.server.web.Tables;

/** The code of the evening: who opens it taps a name, or writes one that is missing. */
final class Joining {
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final int HOURS_AT_LEAST = 3;

    private final Codes codes;
    private final Directory directory;
    private final Newcomers newcomers;
    private final Collectives collectives;
    private final InstantSource clock;

    Joining(Codes codes, Directory directory, Newcomers newcomers, Collectives collectives, InstantSource clock) {
        this.codes = codes;
        this.directory = directory;
        this.newcomers = newcomers;
        this.collectives = collectives;
        this.clock = clock;
    }

    /** The code to show, until the meeting closes or the next morning comes. */
    Code code(CollectiveId collective, MemberId by, MeetingId meeting, ZoneId zone) {
        var now = clock.instant().atZone(zone);
        var morning = now.with(MORNING);
        var until = morning.isAfter(now.plusHours(HOURS_AT_LEAST)) ? morning : morning.plusDays(1);
        return codes.join(collective, by, meeting, until.toInstant());
    }

    /** The code or token while it holds; one that is for a meeting ends when the meeting has closed. */
    Optional<Code> find(String typed) {
        return codes.find(typed).filter(this::isOpen);
    }

    private boolean isOpen(Code code) {
        return isInvitation(code) ? state(code.collective()).people().isHere(code.member())
            : code.collective() == null || code.meeting() == null || Tables.isOpen(state(code.collective()), code.meeting());
    }

    /** Who can be tapped: everybody who is here and has a name. */
    List<Seat> seats(CollectiveId collective) {
        var people = state(collective).people();
        directory.names(collective, people.all().size());
        return directory.seats(collective).stream()
            .filter(seat -> seat.name() != null && people.isHere(seat.member())).toList();
    }

    Collective state(CollectiveId collective) {
        return collectives.shown(collective).state();
    }

    boolean isKnown(CollectiveId collective, String name) {
        return seats(collective).stream().anyMatch(seat -> FirstNames.same(seat.name(), name));
    }

    /** What became of somebody who was not on the list. */
    sealed interface Result {
        record Here(MemberId member) implements Result {}

        record Refused(Decision.Refused refusal) implements Result {}

        /** Somebody else has used the invitation. */
        record Ended() implements Result {}
    }

    /** One more person. The name is kept before the event, under the form's token; the event brings the number. */
    Result welcome(Code code, Form form, String name) {
        var collective = code.collective();
        var once = form.once() == null ? new Once(Secrets.token()) : form.once();
        if (isInvitation(code) && !codes.use(code)) {
            return cameBefore(code, once);
        }
        newcomers.expect(collective, once, name);
        return switch (collectives.submit(collective, new Form(once, form.request()), actor(code), isInvitation(code) ? new WelcomeInvited() : new Welcome())) {
            case Outcome.Done done -> new Result.Here(seated(collective, once, done));
            case Outcome.Refused(var refusal) -> {
                newcomers.refuse(collective, once);
                if (isInvitation(code)) {
                    codes.giveBack(code);
                }
                yield new Result.Refused(refusal);
            }
        };
    }

    /** An invitation is for one person; the same form sent twice is answered like the first time. */
    private Result cameBefore(Code code, Once once) {
        return newcomers.numberOf(code.collective(), once).<Result>map(Result.Here::new).orElseGet(Result.Ended::new);
    }

    boolean isSentAgain(Code code, Form form) {
        return form.once() != null && newcomers.numberOf(code.collective(), form.once()).isPresent();
    }

    /** The invitation by which somebody came in with this very form, which is sent again. */
    Optional<Code> usedBy(String typed, Form form) {
        return codes.used(typed).filter(code -> isSentAgain(code, form));
    }

    private MemberId seated(CollectiveId collective, Once once, Outcome.Done done) {
        var member = done.first(MemberJoined.class).map(MemberJoined::member)
            .or(() -> newcomers.numberOf(collective, once)).orElseThrow();
        newcomers.seat(collective, once, member);
        directory.changed(collective);
        return member;
    }

    /** Who opens the door: the member who shows the code, or the meeting's table. */
    private static Actor actor(Code code) {
        return code.member() == null ? new Actor.Table(code.meeting()) : new Actor.Member(code.member());
    }

    /** Where a code leads: whoever was invited to the welcome, others into its meeting, else to the first page. */
    String start(Code code) {
        var links = links(code);
        return isInvitation(code) ? links.welcome().home() : code.meeting() == null ? links.today() : links.meetings().one(code.meeting());
    }

    Links links(Code code) {
        return new Links(directory.slug(code.collective()).orElseThrow());
    }

    /** By whom one more person comes in. */
    static boolean letsIn(Code code) {
        return code.kind() == Kind.JOIN || isInvitation(code);
    }

    static boolean isInvitation(Code code) {
        return code.kind() == Kind.INVITE;
    }
}
