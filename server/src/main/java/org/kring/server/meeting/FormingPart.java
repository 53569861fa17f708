package org.kring.server.meeting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.proposal.Dimension;
import org.kring.core.proposal.May;
import org.kring.core.proposal.MayForm;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Markdown;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Over;

/**
 * A text is found together, in the meeting: what is going on, what a good answer must cover, ideas, who writes.
 *
 * @param step     UNDERSTAND, PICTURE, SHAPE or WRITING; names the words
 * @param question the one question of the step
 * @param say      the form of the step, where the viewer may say something; or null
 * @param need     the form in which it is put in a sentence, or null
 * @param speakers whose words are written down, at the table; empty where one speaks for oneself
 * @param writers  the form in which it is said who writes, or null
 * @param draft    the form of the text, for those who write it; or null
 * @param over     when the text in it was kept
 * @param kept     that text, to read
 * @param by       who kept it, or null
 * @param shown    whether the text can be shown to everyone
 * @param missing  what keeps us from writing, for whoever leads; or null
 */
public record FormingPart(String step, String question, String needSaid, List<String> notes, List<Piece> pieces, Typed say,
                          Typed need, List<Option> speakers, Typed writers, List<Option> people, Typed draft, int version, String over, String kept,
                          String by, boolean shown, String missing) implements Part {
    /** Something a good answer must cover. @param idea the form for one more idea, or null */
    public record Piece(int number, String text, List<String> ideas, boolean later, boolean maySetAside, Typed idea) {}

    static Part of(Seen seen, Proposal proposal) {
        var may = DecisionPart.may(seen, proposal);
        var forming = proposal.forming();
        var writes = proposal.stage() == Stage.WRITING && may.changeText().holds();
        return new FormingPart(proposal.stage().name(), question(seen, proposal), forming.need().toString(),
            forming.notes().stream().map(Text::toString).toList(),
            forming.dimensions().stream().map(each -> piece(seen, proposal, may, each)).toList(),
            proposal.stage() != Stage.SHAPE && maySay(seen, may, proposal.stage()) ? seen.forms().of("say") : null,
            MayForm.nameNeed(may).holds() ? seen.forms().of("need") : null,
            seen.isTable() ? seen.people(seen.meeting().presence().here()) : List.of(),
            MayForm.mayChooseWriters(may, seen.meeting().presence().here()).holds() ? writers(seen) : null,
            Ready.owners(seen), writes ? draft(seen, proposal) : null, proposal.version().number(), Over.of(proposal),
            Markdown.html(proposal.content().text()), proposal.version().by() == null ? null : seen.look().names().of(proposal.version().by()),
            writes && may.present().holds(), missing(seen, proposal, may));
    }

    private static String missing(Seen seen, Proposal proposal, May may) {
        return proposal.stage() != Stage.SHAPE || !seen.leads() ? null
            : MayForm.mayChooseWriters(may, seen.meeting().presence().here()).refusal().map(seen.look()::sentence).orElse(null);
    }

    static String question(Seen seen, Proposal proposal) {
        return proposal.stage() == Stage.WRITING ? seen.w().t("proposal.form.WRITING",
            seen.names(proposal.forming().writers()), proposal.forming().due())
            : seen.w().t("proposal.form." + proposal.stage().name());
    }

    private static boolean maySay(Seen seen, May may, Stage stage) {
        return seen.look().me() != null ? MayForm.say(may, stage, seen.look().me(), Way.OWN_DEVICE).holds()
            : seen.meeting().presence().here().stream().anyMatch(each -> MayForm.say(may, stage, each, Way.IN_THE_ROOM).holds());
    }

    private static Piece piece(Seen seen, Proposal proposal, May may, Dimension dimension) {
        return new Piece(dimension.number(), dimension.text().toString(),
            dimension.ideas().stream().map(idea -> seen.w().t("proposal.form.idea.of", idea.text(), seen.look().names().of(idea.by()))).toList(), dimension.notNow(),
            !dimension.isCovered() && MayForm.onDimension(may, dimension.number()).holds(),
            proposal.stage() == Stage.SHAPE && maySay(seen, may, Stage.SHAPE) ? seen.forms().of("ideas-" + dimension.number()) : null);
    }

    private static Typed writers(Seen seen) {
        return seen.forms().of(Typed.nothing("writers").with("due", seen.look().now().today().plusDays(7)));
    }

    private static Typed draft(Seen seen, Proposal proposal) {
        var content = proposal.content();
        return seen.forms().of(Typed.nothing("draft").with("text", content.text()).with("why", content.why()));
    }

    /** The step that may follow now, if the others were asked; and one step back. */
    static List<Act> steps(Seen seen, Proposal proposal) {
        var may = DecisionPart.may(seen, proposal);
        var here = seen.meeting().presence().here();
        return Stream.of(Stage.SHAPE, Stage.PICTURE, Stage.UNDERSTAND).filter(to -> MayForm.goOn(may, to, here).holds())
            .map(to -> step(seen, to, to.compareTo(proposal.stage()) < 0)).toList();
    }

    private static Act step(Seen seen, Stage to, boolean back) {
        var act = Act.of("to-" + to.name().toLowerCase(Locale.ROOT), seen.to("forming-step"),
            seen.w().t((back ? "proposal.form.back." : "proposal.form.to.") + to.name())).with("stage", to);
        return back ? act.quiet() : act;
    }
}
