package org.kring.core.proposal;

import java.util.List;
import org.kring.core.DamagedLog;
import org.kring.core.Stamp;
import org.kring.core.proposal.ProposalEvent.CalledWordingOnly;
import org.kring.core.proposal.ProposalEvent.ChangesWorded;
import org.kring.core.proposal.ProposalEvent.LabelRefused;
import org.kring.core.proposal.ProposalEvent.TextChanged;
import org.kring.core.proposal.ProposalEvent.TextEvent;
import org.kring.core.proposal.ProposalEvent.TextFiled;

/** How a new text, and what is said of it, change a proposal. */
final class TextEvolve {
    private TextEvolve() {}

    static Proposal changed(Proposal p, Stamp stamp, TextEvent event) {
        return switch (event) {
            case TextChanged e -> textChanged(p, stamp, e);
            case ChangesWorded(var _, var version, var words) ->
                says(p, version, p.content().worded(List.copyOf(words)));
            case TextFiled(var _, var version, var item) -> says(p, version, p.content().about(item));
            case CalledWordingOnly(var _, var version) -> worded(p, version, Wording.only(stamp.member()));
            case LabelRefused(var _, var version) -> worded(p, version, p.versions().get(version - 1).wording()
                .refused(stamp.member(), stamp.at()));
        };
    }

    private static Proposal textChanged(Proposal p, Stamp stamp, TextChanged e) {
        var version = Version.of(e.version(), stamp.at(), stamp.member(), e.content());
        if (p.isUnseen()) {
            return p.with(p.versions().with(0, version));
        }
        if (e.version() != p.version().number() + 1) {
            throw new DamagedLog("text " + e.version() + " follows text " + p.version().number() + " of " + p.id());
        }
        return p.in(p.stage() == Stage.WRITING ? Stage.WRITING : Stage.ADJUST)
            .with(p.versions().plus(version)).with(p.asking().folded().anew());
    }

    private static Proposal says(Proposal p, int version, Content content) {
        if (version != p.version().number()) {
            throw new DamagedLog("more for text " + version + ", but " + p.id() + " is at " + p.version().number());
        }
        return p.with(p.versions().with(p.versions().size() - 1, p.version().saying(content)));
    }

    private static Proposal worded(Proposal p, int version, Wording wording) {
        return p.with(p.versions().with(version - 1, p.versions().get(version - 1).worded(wording)));
    }
}
