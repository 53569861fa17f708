package org.kring.server.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.proposal.Dimension;
import org.kring.core.proposal.May;
import org.kring.core.proposal.MayForm;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Option;
import org.kring.server.proposal.FormingView.Part;
import org.kring.server.proposal.FormingView.Thought;
import org.kring.server.web.Few;
import org.kring.server.web.Look;

/** How a circle finds a text together: what is asked now, what is there already, and who has not spoken. */
final class FormParts {
    private FormParts() {}

    /** Null once there is a text. */
    static FormingView of(Look look, Proposal proposal, May may) {
        if (!proposal.stage().isForming()) {
            return null;
        }
        var forming = proposal.forming();
        var present = LeadParts.present(look, proposal);
        return new FormingView(proposal.stage().name(), asks(look, proposal),
            forming.notes().stream().map(Text::toString).toList(), forming.need().toString(),
            forming.dimensions().stream().map(each -> part(look, each, may)).toList(), maySay(look, may, proposal.stage()),
            MayForm.nameNeed(may).holds(), mayReady(look, proposal, may), NowParts.quiet(look, may),
            waiting(look, proposal, may), MayForm.asksReady(proposal) && notReady(proposal, may).isEmpty(),
            onward(look, may, present), MayForm.mayChooseWriters(may, present).holds(),
            Few.options(look, ProposalViews.circle(look, proposal)), look.now().today().plusWeeks(1).toString(),
            may.changeText().holds(), began(look, proposal));
    }

    private static String began(Look look, Proposal proposal) {
        return Optional.ofNullable(proposal.origin().topic()).flatMap(look.state().backlog()::find)
            .map(topic -> topic.text().toString()).orElse(null);
    }

    private static String asks(Look look, Proposal proposal) {
        return proposal.stage() == Stage.WRITING ? look.w().t("proposal.form.WRITING",
            look.names().of(proposal.forming().writers()), proposal.forming().due())
            : look.w().t("proposal.form." + proposal.stage().name());
    }

    private static boolean maySay(Look look, May may, Stage stage) {
        return look.me() != null && MayForm.say(may, stage, look.me(), Way.OWN_DEVICE).holds();
    }

    /** Whether we can go on is asked when there is something to go on with. */
    private static boolean mayReady(Look look, Proposal proposal, May may) {
        return MayForm.asksReady(proposal) && look.me() != null && MayForm.ready(may, look.me(), Way.OWN_DEVICE).holds();
    }

    private static String waiting(Look look, Proposal proposal, May may) {
        var missing = notReady(proposal, may);
        return !MayForm.asksReady(proposal) ? null : missing.isEmpty() ? look.w().t("proposal.form.allReady")
            : look.w().t("proposal.form.waiting", Few.names(look, missing));
    }

    private static List<MemberId> notReady(Proposal proposal, May may) {
        return may.deciders().stream().filter(member -> !proposal.forming().ready().contains(member)).toList();
    }

    private static List<Option> onward(Look look, May may, List<MemberId> present) {
        return Stream.of(Stage.UNDERSTAND, Stage.PICTURE, Stage.SHAPE).filter(to -> MayForm.goOn(may, to, present).holds())
            .map(to -> new Option(to.name(), look.w().t("proposal.form." + way(may.proposal().stage(), to) + "." + to.name())))
            .toList();
    }

    private static String way(Stage from, Stage to) {
        return to.compareTo(from) < 0 ? "back" : "to";
    }

    private static Part part(Look look, Dimension dimension, May may) {
        return new Part(dimension.number(), dimension.text().toString(), dimension.ideas().stream()
            .map(idea -> new Thought(idea.number(), idea.text().toString(), look.names().of(idea.by()), idea.leftOut().toString(),
                !idea.isLeftOut() && MayForm.leaveOut(may, dimension.number(), idea.number()).holds())).toList(),
            dimension.notNow(), !dimension.isCovered() && MayForm.onDimension(may, dimension.number()).holds());
    }
}
