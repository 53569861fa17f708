package org.kring.server.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.people.PeopleCommand.IssueAccessByHost;
import org.kring.server.account.Code.Kind;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.live.Outcome;
import org.kring.server.page.Outside;

/** What whoever hosts the server can do for its people, on the command line only: hand out ways in. It is recorded. */
public final class HostLinks {
    private static final Duration LASTS = Duration.ofDays(1);

    private final Directory directory;
    private final Collectives collectives;
    private final Codes codes;
    private final Beginning beginning;

    HostLinks(Directory directory, Collectives collectives, Codes codes, Beginning beginning) {
        this.directory = directory;
        this.collectives = collectives;
        this.codes = codes;
        this.beginning = beginning;
    }

    /** What a host is told: a path below the server's address, or why there is none, in one line. */
    public sealed interface Answer {
        record Link(String path) implements Answer {}

        record No(String why) implements Answer {}
    }

    /**
     * A link with which a member can sign in on one device, for a day. Everybody in the collective sees that it was
     * issued.
     *
     * @param slug the collective's part of the address; may be empty where there is only one
     * @param name the member's name as the others see it
     */
    public Answer signIn(String slug, String name) {
        var founded = directory.all().stream().filter(id -> collectives.shown(id).state().founded()).toList();
        var wanted = slug.isEmpty() ? only(founded) : directory.find(slug).filter(founded::contains);
        return wanted.map(collective -> signIn(collective, name)).orElseGet(() -> new Answer.No(slug.isEmpty()
            ? "Which collective? Say it by --collective: " + slugs(founded)
            : "There is no collective \"" + slug + "\". There are: " + slugs(founded)));
    }

    private static Optional<CollectiveId> only(List<CollectiveId> founded) {
        return founded.size() == 1 ? Optional.of(founded.getFirst()) : Optional.empty();
    }

    private String slugs(List<CollectiveId> founded) {
        return String.join(", ", founded.stream().flatMap(id -> directory.slug(id).stream()).toList());
    }

    private Answer signIn(CollectiveId collective, String name) {
        var people = collectives.shown(collective).state().people();
        return directory.seats(collective).stream()
            .filter(seat -> seat.name() != null && people.isHere(seat.member()) && FirstNames.same(seat.name(), name))
            .findFirst().map(seat -> issue(collective, seat.member()))
            .orElseGet(() -> new Answer.No("Nobody here is called \"" + name + "\"."));
    }

    /** A link for this member; recorded like each of them. */
    public Answer issue(CollectiveId collective, MemberId member) {
        return switch (collectives.submit(collective, Form.NONE, new Actor.Host(), new IssueAccessByHost(member))) {
            case Outcome.Done _ -> new Answer.Link(link(collective, member));
            case Outcome.Refused(var why) -> new Answer.No("This was refused: " + why.why());
        };
    }

    /** The way to begin one more collective. */
    public Answer begin() {
        return new Answer.Link(beginning.newLink());
    }

    private String link(CollectiveId collective, MemberId member) {
        return Outside.link(codes.link(Kind.LINK, collective, member, null, LASTS));
    }
}
