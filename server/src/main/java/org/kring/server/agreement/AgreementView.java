package org.kring.server.agreement;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand.EndAct;
import org.kring.core.agreement.AgreementCommand.MindIt;
import org.kring.core.agreement.AgreementCommand.TellNewcomers;
import org.kring.core.agreement.AgreementCommand.Watch;
import org.kring.core.agreement.Remark;
import org.kring.core.consent.Heard;
import org.kring.server.page.ClauseLines;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * The page of an agreement or of a decision in one line.
 *
 * @param text    the whole text; null where the title says it all
 * @param clauses the rules that it sets, each in a sentence
 * @param waits   that it is to be looked at, or null
 * @param until   the sentence that says until when this person can still give a reason against, or null
 * @param object  where that is done: here for a decision in one line, else with its proposal
 * @param review  where it leads when it does not fit any more, or null
 * @param texts   where its texts are compared, or null
 * @param typed   the form that comes back, if one does
 */
public record AgreementView(int number, boolean once, String title, String text, List<String> clauses, String state, Pointers pointers,
                            WaitPart waits, List<FactParts> facts, String why, List<ClashParts> clashes,
                            List<Note> watched, List<Note> seen, Offers offers, String review, String until, String object,
                            List<HeardBy> heard, List<RoadParts.Stop> road, String texts, String chat, Typed typed) {
    private static final int CHAT = 240;

    /** A thing and where it is. */
    public record Link(String title, String href) {}

    /** What it stands for and what stands for it; each is null where there is nothing. */
    public record Pointers(String circle, Link insteadOf, Link replaced, Link now, Link reopened) {}

    /** Something that was noted on it. */
    public record Note(String by, LocalDate on, String text) {}

    /**
     * What the viewer may do here.
     *
     * @param newcomers they read it, or null where the viewer may not say
     * @param filing    what it may belong to, or null
     * @param stop      what the viewer does while the circle is stuck may end now
     */
    public record Offers(boolean mind, boolean watch, Boolean newcomers, Filing filing, boolean stop) {}

    /** Those who were heard in one way. */
    public record HeardBy(String how, String names) {}

    static AgreementView of(Look look, Agreement agreement, Typed typed) {
        var terms = agreement.terms();
        var standing = new Standing(look, agreement);
        var links = new LinkParts(look, agreement);
        var title = agreement.headline().toString();
        return new AgreementView(agreement.id().value(), agreement.isOnce(), title,
            title.equals(terms.text().toString()) ? null : terms.text().toString(),
            ClauseLines.of(look.w(), terms.clauses()), standing.state(), pointers(links),
            WaitPart.of(look, agreement), FactParts.of(look, agreement), terms.why().toString(), ClashParts.of(look, agreement),
            notes(look, agreement.care().watched()), notes(look, agreement.care().seen()), offers(look, agreement),
            links.review(), until(look, agreement), links.object(), HeardParts.of(look, agreement),
            RoadParts.of(look, agreement), links.texts(), chat(look, agreement, standing), typed);
    }

    public AgreementId id() {
        return new AgreementId(number);
    }

    /** The form of this id, with what was typed where it comes back. */
    public Typed form(String id) {
        return typed.form().equals(id) ? typed : Typed.nothing(id);
    }

    private static Pointers pointers(LinkParts links) {
        return new Pointers(links.circle(), links.insteadOf(), links.replaced(), links.now(), links.reopened());
    }

    private static Offers offers(Look look, Agreement agreement) {
        var agreements = look.state().agreements();
        var below = look.state().belowAgreements();
        if (look.me() == null) {
            return new Offers(false, false, null, null, false);
        }
        var isTold = agreement.care().forNewcomers();
        return new Offers(
            agreement.owner() == null && !look.state().proposals().isDone(agreement) && !agreement.isAct()
                && agreements.may(below, look.actor(), new MindIt(agreement.id(), look.me())).holds(),
            agreements.may(below, look.actor(), new Watch(agreement.id(), look.me(), Way.OWN_DEVICE, Text.NONE)).holds(),
            agreements.may(below, look.actor(), new TellNewcomers(agreement.id(), !isTold)).holds() && !agreement.isAct() ? isTold : null,
            agreement.isAct() ? null : Filing.of(look, agreement), agreements.may(below, look.actor(), new EndAct(agreement.id())).holds());
    }

    static List<Note> notes(Look look, List<Remark> remarks) {
        return remarks.stream().map(note -> new Note(look.names().of(note.by()),
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
