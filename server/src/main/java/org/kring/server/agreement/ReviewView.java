package org.kring.server.agreement;

import static org.kring.server.agreement.AgreementView.notes;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand.AskToLook;
import org.kring.core.agreement.AgreementCommand.NoteSeen;
import org.kring.server.agreement.AgreementView.Link;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * Looking at an agreement again: what was seen, to keep it, to change it, or to let it end.
 *
 * @param due     it waits to be looked at; otherwise somebody says that it does not fit any more
 * @param mine    the viewer decides in its circle
 * @param agenda  the next meeting, whose agenda can take it, or null
 * @param change  where a text in its place is begun; null where it only ends
 * @param ends    that it ends on its day and is not simply kept, where it keeps somebody away; or null
 * @param anew    where that is decided anew, or null
 * @param others  the agreements that it may not fit together with
 */
public record ReviewView(int number, String title, String text, String measure, boolean due, WaitPart waits,
                         List<AgreementView.Note> watched, List<AgreementView.Note> seen, List<ClashParts> clashes,
                         boolean mine, boolean maySee, boolean mayAsk, Link agenda, String change, String ends,
                         String anew, List<Option> others, Typed typed) {
    private static final int MONTHS = 6;
    private static final int TITLE = 80;

    static ReviewView of(Look look, Agreement agreement, Typed typed) {
        var agreements = look.state().agreements();
        var below = look.state().belowAgreements();
        var free = look.state().proposals().workingOn(agreement).isEmpty();
        var mine = free && look.state().circles().actsIn(agreement.circle(), look.actor()).holds();
        return new ReviewView(agreement.id().value(), agreement.headline().toString(), agreement.terms().text().toString(),
            agreement.terms().measure().toString(), agreements.toBeLookedAt(agreement, look.now()).isPresent(),
            WaitPart.of(look, agreement), notes(look, agreement.care().watched()), notes(look, agreement.care().seen()),
            ClashParts.of(look, agreement), mine,
            agreements.may(below, look.actor(), new NoteSeen(agreement.id(), look.me(), Way.OWN_DEVICE, Text.NONE)).holds(),
            agreements.may(below, look.actor(), new AskToLook(agreement.id(), look.me(), Way.OWN_DEVICE, Text.NONE)).holds(),
            mine ? agenda(look, agreement) : null, agreement.isRemoval() ? null : look.links().proposals().begin(agreement.id()),
            agreement.isRemoval() ? look.w().t("agreement.removal.ends", away(look, agreement), agreement.lookAgain()) : null, anew(look, agreement),
            agreement.isRemoval() ? List.of() : others(look, agreement), typed);
    }

    public AgreementId id() {
        return new AgreementId(number);
    }

    /** The form of this id, as it came back or as it begins. */
    public Typed form(String id) {
        return typed.form().equals(id) ? typed : Typed.nothing(id);
    }

    /** The form that came back and has no place on the page any more, or null. */
    public Typed lost() {
        return typed.isBack() && !offers(typed.form()) ? typed : null;
    }

    private boolean offers(String form) {
        return switch (form) {
            case "seen" -> maySee;
            case "keep" -> mine && ends == null;
            case "end" -> mine;
            case "agenda" -> mine && agenda != null;
            case "early" -> mayAsk;
            case "clash" -> !others.isEmpty();
            default -> false;
        };
    }

    /** When it is looked at again, if it is kept: half a year from now, unless something else was typed. */
    static Typed fresh(Look look) {
        return Typed.nothing("keep").with("until", look.now().today().plusMonths(MONTHS));
    }

    private static String away(Look look, Agreement agreement) {
        return look.names().of(agreement.care().removal().member());
    }

    private static String anew(Look look, Agreement agreement) {
        return !agreement.isRemoval() ? null : look.links().proposals().beginRemoval(
            look.state().circles().find(agreement.circle()).orElseThrow().slug(), agreement.care().removal().member());
    }

    /** The next meeting, where it does not come up anyway. */
    private static Link agenda(Look look, Agreement agreement) {
        return WaitPart.comesUp(look, agreement) != null ? null
            : look.state().meetings().nextIn(agreement.circle(), look.now().at()).map(meeting -> new Link(
                look.w().day(meeting.plan().when().atZone(look.now().zone()).toLocalDate()),
                look.links().agreements().act(agreement.id(), "agenda"))).orElse(null);
    }

    private static List<Option> others(Look look, Agreement agreement) {
        var options = new ArrayList<Option>();
        options.add(new Option("", look.w().t("agreement.clash.choose")));
        look.state().circles().all().stream().flatMap(circle -> look.state().agreements().standingIn(circle.id()).stream())
            .filter(other -> !other.id().equals(agreement.id())).forEach(other -> options.add(
                new Option(Integer.toString(other.id().value()), Excerpt.of(other.headline(), TITLE))));
        return options.size() > 1 ? options : List.of();
    }
}
