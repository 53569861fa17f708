package org.kring.bench.site;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.collective.Collective;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.server.account.Directory;
import org.kring.server.account.HostLinks;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.live.Outcome;

/** One circle with very many members, all of whom are being asked about its first proposal. */
final class BigRound {
    private static final int FOUNDERS = 9;
    private static final CollectiveId TOWN = new CollectiveId("big-round");

    private final Directory directory;
    private final Collectives collectives;
    private final HostLinks links;

    BigRound(Directory directory, Collectives collectives, HostLinks links) {
        this.directory = directory;
        this.collectives = collectives;
        this.links = links;
    }

    /** @return its part of the address, and for each person a link to sign in, one a line */
    String of(int people) {
        directory.prepare(TOWN, TOWN.value(), IntStream.rangeClosed(1, people).mapToObj(n -> "Person " + n).toList());
        does(new Actor.Host(), new Found(new Text("Big Round"), new Text("Living well with little"), FOUNDERS, ZoneOffset.UTC));
        var first = new MemberId(1);
        IntStream.range(FOUNDERS, people).forEach(_ -> does(new Actor.Member(first), new Welcome()));
        does(new Actor.Member(first), new Begin(Collective.ROOT, first, null, null,
            Content.of(new Text("On Mondays at six there is soup for whoever comes.")), true));
        does(new Actor.Member(first), new OpenRound(new ProposalId(1), 1, List.of()));
        return String.join("\n", Stream.concat(Stream.of(TOWN.value()), IntStream.rangeClosed(1, people)
            .mapToObj(n -> link(new MemberId(n)))).toList());
    }

    private String link(MemberId member) {
        return switch (links.issue(TOWN, member)) {
            case HostLinks.Answer.Link(var path) -> path;
            case HostLinks.Answer.No(var why) -> throw new IllegalStateException(why);
        };
    }

    private void does(Actor who, Command command) {
        if (collectives.submit(TOWN, Form.NONE, who, command) instanceof Outcome.Refused refused) {
            throw new IllegalStateException(command + " was refused: " + refused);
        }
    }
}
