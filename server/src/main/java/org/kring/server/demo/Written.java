package org.kring.server.demo;

import java.util.List;
import java.util.function.Supplier;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.consent.Words;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Contribute;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.Stage;

/** A decision outside of meetings, each step on a day of its own. */
final class Written {
    private final Story story;
    private final Player player;
    private final CircleId circle;
    private final MemberId author;
    private ProposalId id;
    private int version = 1;
    private int questions;

    Written(Story story, Player player, CircleId circle, MemberId author) {
        this.story = story;
        this.player = player;
        this.circle = circle;
        this.author = author;
    }

    Written begins(int daysAgo, String time, Supplier<Content> content) {
        return begins(daysAgo, time, content, true);
    }

    Written drafts(int daysAgo, String time, Supplier<Content> content) {
        return begins(daysAgo, time, content, false);
    }

    private Written begins(int daysAgo, String time, Supplier<Content> content, boolean shown) {
        return on(daysAgo, time, () -> {
            id = player.state().proposals().next();
            player.by(author, new Begin(circle, author, null, null, content.get(), shown));
        });
    }

    Written together(int daysAgo, String time, String what) {
        return on(daysAgo, time, () -> {
            id = player.state().proposals().next();
            player.by(author, new BeginTogether(circle, author, null, null, new Text(what)));
        });
    }

    Written says(int daysAgo, String time, MemberId who, String words) {
        return on(daysAgo, time, () -> player.by(who, new Contribute(id, who, Way.OWN_DEVICE, new Text(words))));
    }

    Written asked(int daysAgo, String time, MemberId who, String question, String answer) {
        return on(daysAgo, time, () -> player.by(who, new Ask(id, who, Way.OWN_DEVICE, new Text(question)))
            .minutesLater(70).by(author, new AnswerQuestion(id, ++questions, author, new Text(answer))));
    }

    Written heard(int daysAgo, String time) {
        return on(daysAgo, time, () -> player.by(author, new MoveOn(id, Stage.REACT)));
    }

    Written reacts(int daysAgo, String time, MemberId who, String words) {
        return on(daysAgo, time, () -> player.by(who, new React(id, who, Way.OWN_DEVICE, new Text(words))));
    }

    Written asksEveryone(int daysAgo, String time) {
        return on(daysAgo, time, () -> player.by(author, new OpenRound(id, version, List.of())));
    }

    /** One after the other, half an hour apart. */
    Written consents(int daysAgo, String time, List<MemberId> who) {
        return on(daysAgo, time, () -> who.forEach(each ->
            player.minutesLater(31).by(each, new Consent(id, version, each, Way.OWN_DEVICE))));
    }

    Written objects(int daysAgo, String time, MemberId who, String words) {
        return on(daysAgo, time, () -> player.by(who, new RaiseObjection(id, version, who, Way.OWN_DEVICE,
            Words.of(new Text(words)), null)));
    }

    /** How whoever began it understood the reason. */
    Written saysBack(int daysAgo, String time, String words) {
        return on(daysAgo, time, () -> player.by(author, new Restate(id, 1, new Text(words))));
    }

    Written understood(int daysAgo, String time, MemberId who) {
        return on(daysAgo, time, () -> player.by(who, new Understood(id, 1, Way.OWN_DEVICE)));
    }

    /** Another text, which everyone is asked about anew. */
    Written anew(int daysAgo, String time, Supplier<Content> content) {
        return on(daysAgo, time, () ->
            player.by(author, new AskAnew(id, version++, content.get(), List.of())));
    }

    /** Anything else that somebody does about it. */
    Written does(int daysAgo, String time, MemberId who, Act act) {
        return on(daysAgo, time, () -> player.by(who, act.about(id)));
    }

    interface Act {
        Command about(ProposalId id);
    }

    private Written on(int daysAgo, String time, Runnable what) {
        story.on(daysAgo, time, what);
        return this;
    }
}
