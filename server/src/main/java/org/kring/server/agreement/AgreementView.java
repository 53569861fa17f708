package org.kring.server.agreement;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand.Watch;
import org.kring.core.consent.Heard;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * The page of an agreement or of a decision in one line.
 *
 * @param text     the whole text; null where the title says it all
 * @param state    how it stands today
 * @param replaced what stands in its place, or null
 * @param reopened where the reason against it is worked on, or null
 * @param owner    who minds it, or null
 * @param mayMind  whether this person may mind it from now on
 * @param mayWatch whether this person may note something to watch
 * @param until    the sentence that says until when this person can still give a reason against, or null
 * @param object   where that is done: here for a decision in one line, else with its proposal
 * @param typed    the form that comes back, if one does
 */
public record AgreementView(int number, boolean once, String title, String text, String state, boolean near,
                            LocalDate lookAgain, LocalDate starts, Link replaced, Link reopened, Link meeting,
                            String circle, String owner, boolean mayMind, String why, String measure,
                            List<Watched> watched, boolean mayWatch, String change, String until, String object,
                            List<HeardBy> heard, List<RoadParts.Stop> road, String chat, Typed typed) {
    private static final int CHAT = 240;

    /** A thing and where it is. */
    public record Link(String title, String href) {}

    /** Something to watch. */
    public record Watched(String by, LocalDate on, String text) {}

    /** Those who were heard in one way. */
    public record HeardBy(String how, String names) {}

    static AgreementView of(Look look, Agreement agreement, Typed typed) {
        var terms = agreement.terms();
        var standing = new Standing(look, agreement);
        var links = new LinkParts(look, agreement);
        var title = agreement.headline().toString();
        return new AgreementView(agreement.id().value(), agreement.isOnce(), title,
            title.equals(terms.text().toString()) ? null : terms.text().toString(), standing.state(), standing.isNear(),
            agreement.lookAgain(), terms.starts(), links.replaced(), links.reopened(), links.meeting(), links.circle(),
            agreement.owner() == null ? null : look.names().of(agreement.owner()), mayMind(look, agreement),
            terms.why().toString(), terms.measure().toString(), watched(look, agreement), mayWatch(look, agreement),
            links.change(), until(look, agreement), links.object(), HeardParts.of(look, agreement),
            RoadParts.of(look, agreement), chat(look, agreement, standing), typed);
    }

    public AgreementId id() {
        return new AgreementId(number);
    }

    /** The form of this id, with what was typed where it comes back. */
    public Typed form(String id) {
        return typed.form().equals(id) ? typed : Typed.nothing(id);
    }

    private static boolean mayMind(Look look, Agreement agreement) {
        return look.me() != null && look.state().agreements()
            .mayMind(look.state().belowAgreements(), look.actor(), agreement.id(), look.me()).holds();
    }

    private static boolean mayWatch(Look look, Agreement agreement) {
        return look.me() != null && look.state().agreements().mayWatch(look.state().belowAgreements(), look.actor(),
            new Watch(agreement.id(), look.me(), Way.OWN_DEVICE, Text.NONE)).holds();
    }

    private static List<Watched> watched(Look look, Agreement agreement) {
        return agreement.watched().stream().map(note -> new Watched(look.names().of(note.by()),
            note.at().atZone(look.now().zone()).toLocalDate(), note.text().toString())).toList();
    }

    private static String until(Look look, Agreement agreement) {
        return look.me() == null || !look.state().proposals().mayObjectToDecision(look.state().belowProposals(),
            look.actor(), look.now(), agreement.id(), look.me(), Way.OWN_DEVICE).holds() ? null
            : agreement.heardOf(look.me()).map(heard -> look.w().t(heard.how() == Heard.How.HAS_THE_TEXT
                ? "agreement.window" : "agreement.noted", look.w().until(heard.openUntil().orElseThrow()))).orElse(null);
    }

    private static String chat(Look look, Agreement agreement, Standing standing) {
        return Excerpt.of(look.w().t("agreement.chat", agreement.headline(), standing.inOneLine()), CHAT);
    }
}
