package org.kring.core.proposal;

import java.util.function.UnaryOperator;
import org.kring.core.DamagedLog;
import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.proposal.ProposalEvent.Contributed;
import org.kring.core.proposal.ProposalEvent.DimensionAdded;
import org.kring.core.proposal.ProposalEvent.DimensionSetAside;
import org.kring.core.proposal.ProposalEvent.FormingBegun;
import org.kring.core.proposal.ProposalEvent.FormingEvent;
import org.kring.core.proposal.ProposalEvent.IdeaAdded;
import org.kring.core.proposal.ProposalEvent.IdeaLeftOut;
import org.kring.core.proposal.ProposalEvent.NeedWritten;
import org.kring.core.proposal.ProposalEvent.ReadySaid;
import org.kring.core.proposal.ProposalEvent.WritersChosen;
import org.pcollections.TreePVector;

/** How the steps before there is a text change a proposal. */
final class FormingEvolve {
    private FormingEvolve() {}

    static Proposal begun(FormingBegun e, Stamp stamp) {
        var content = new Content(e.what(), Text.NONE, Text.NONE, Text.NONE, e.author(), null, null, Effect.PLAIN);
        return new Proposal(e.proposal(), new Origin(e.circle(), e.author(), e.topic(), stamp.at()), Stage.UNDERSTAND,
            TreePVector.singleton(Version.of(1, stamp.at(), null, content)), Talk.NONE, Asking.NONE, Place.begun(e.meeting()),
            Step.NEW, Forming.NONE, Aside.NONE, Outcome.NONE);
    }

    static Proposal changed(Proposal p, Stamp stamp, FormingEvent event) {
        return switch (event) {
            case FormingBegun e -> throw new DamagedLog(e.proposal() + " has begun already");
            case Contributed(var _, var by, var _, var text) -> with(p, forming -> forming.plus(text, stamp.at())).with(p.step().heard(by));
            case NeedWritten(var _, var text) -> with(p, forming -> forming.named(text, stamp.at()));
            case DimensionAdded(var _, var number, var by, var _, var text) ->
                with(p, forming -> forming.plus(Dimension.of(number, by, stamp.at(), text))).with(p.step().heard(by));
            case IdeaAdded(var _, var number, var by, var _, var text) ->
                with(p, forming -> forming.dimension(number, each -> each.plus(by, text))).with(p.step().heard(by));
            case DimensionSetAside(var _, var number) -> with(p, forming -> forming.dimension(number, Dimension::setAside));
            case ReadySaid(var _, var by, var _) -> with(p, forming -> forming.ready(by)).with(p.step().heard(by));
            case WritersChosen(var _, var writers, var due) -> with(p, forming -> forming.written(writers, due)).in(Stage.WRITING);
            case IdeaLeftOut(var _, var number, var idea, var reason) ->
                with(p, forming -> forming.dimension(number, each -> each.leftOut(idea, reason)));
        };
    }

    private static Proposal with(Proposal p, UnaryOperator<Forming> change) {
        return p.with(change.apply(p.forming()));
    }
}
