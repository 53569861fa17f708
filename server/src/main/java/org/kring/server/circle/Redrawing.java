package org.kring.server.circle;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Kind;
import org.kring.core.circle.Opening;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;

/**
 * A plan of circles is drawn anew while another text is looked for.
 *
 * @param version the text that was drawn from
 */
record Redrawing(ProposalId id, int version) {
    private static final String PROPOSAL = "proposal";
    private static final String VERSION = "version";

    /** @return null where something new is proposed */
    static Redrawing of(Map<String, String> sent) {
        return number(sent.get(PROPOSAL)) == 0 ? null : new Redrawing(new ProposalId(number(sent.get(PROPOSAL))), number(sent.get(VERSION)));
    }

    private static int number(String value) {
        return value != null && value.matches("[1-9]\\d{0,8}") ? Integer.parseInt(value) : 0;
    }

    /** Whether this circle has that proposal before it. */
    boolean isOf(Look look, CircleId circle) {
        return look.state().proposals().find(id).filter(proposal -> proposal.circle().equals(circle)).isPresent();
    }

    /** Everything else stays as it was; words that were written from the old plan are written from the new one. */
    Command command(Look look, Content drawn, Function<Changes, Text> words) {
        var before = look.state().proposals().find(id).orElseThrow(NotHere::new).content();
        var text = before.text().equals(words.apply(before.changes())) ? drawn.text() : before.text();
        var anew = before.with(text).with(drawn.changes());
        return new ChangeText(id, version, drawn.lookAgain() == null ? anew : anew.lookedAtAgain(drawn.lookAgain()));
    }

    /** The form with which circles are found, as the plan has it. */
    static Typed found(Proposal proposal) {
        var changes = proposal.content().changes();
        var fields = fields(proposal);
        var n = 0;
        for (var opening : changes.openings()) {
            put(fields, ++n + "", opening);
        }
        changes.list().forEach(change -> {
            if (change instanceof Change.Complete there) {
                put(fields, changes, there);
            } else if (change instanceof Change.BecomeHub hub) {
                hub.outside().forEach(member -> fields.put("outside-" + member.value(), "yes"));
            }
        });
        return new Typed(FindForm.ID, Map.copyOf(fields), Map.of());
    }

    private static void put(Map<String, String> fields, String n, Opening opening) {
        fields.put("name-" + n, opening.name().toString());
        fields.put("aim-" + n, opening.aim().toString());
        fields.put("items-" + n, opening.domain().stream().map(claim -> claim.text().toString()).collect(Collectors.joining("\n")));
        opening.people().forEach(member -> fields.put("in-" + n + "-" + member.value(), "yes"));
        opening.posts().forEach(post -> put(fields, post, "-" + n));
    }

    private static void put(Map<String, String> fields, Changes changes, Change.Complete there) {
        var key = FindForm.key(there.circle());
        fields.put("items-" + key, there.domain().stream().map(item -> changes.text(item.text()).toString()).collect(Collectors.joining("\n")));
        there.people().forEach(member -> fields.put("in-" + key + "-" + member.value(), "yes"));
        there.posts().forEach(post -> put(fields, post, "-" + key));
    }

    private static void put(Map<String, String> fields, Change.Post post, String end) {
        fields.put(post.role().name() + end, Integer.toString(post.holder().value()));
        fields.put("until", post.until().toString());
    }

    /** The form of one change of a circle, as the plan has it. @param aim what the circle is for now */
    static Typed changed(Proposal proposal, Text aim) {
        var fields = fields(proposal);
        fields.put("aim", aim.toString());
        fields.put("why", proposal.content().why().toString());
        fields.put("by", Integer.toString(proposal.circle().value()));
        proposal.content().changes().list().forEach(change -> put(fields, proposal.content().changes(), change));
        return new Typed(ChangeForm.ID, Map.copyOf(fields), Map.of());
    }

    private static void put(Map<String, String> fields, Changes changes, Change change) {
        switch (change) {
            case Change.NewAim(var _, var aim) -> fields.put("aim", changes.text(aim).toString());
            case Change.LetGoItem(var _, var item) -> fields.put("let-" + item, "yes");
            case Change.TakeItem(var _, var text, var within) -> {
                fields.merge("items", changes.text(text).toString(), (before, more) -> before + "\n" + more);
                fields.put("within", Integer.toString(within));
            }
            case Change.Rest(var _, var until, var minds) -> {
                fields.put("until", until.toString());
                fields.put("minds", minds == null ? "" : Integer.toString(minds.value()));
            }
            case Change.End(var _, var heir) -> fields.put("heir", heir == null ? "" : Integer.toString(heir.value()));
            case Change.Open open -> put(fields, Opening.of(changes, open));
            case Change.Wake _, Change.BecomeHub _, Change.Complete _, Change.Fill _ -> { }
        }
    }

    private static void put(Map<String, String> fields, Opening opening) {
        fields.put("name", opening.name().toString());
        fields.put("aim", opening.aim().toString());
        fields.put("mandate", opening.mandate().toString());
        fields.put("items", opening.domain().stream().map(claim -> claim.text().toString()).collect(Collectors.joining("\n")));
        opening.domain().stream().findFirst().ifPresent(claim -> fields.put("within", Integer.toString(claim.within())));
        opening.people().forEach(member -> fields.put("in-" + member.value(), "yes"));
        opening.posts().forEach(post -> put(fields, post, ""));
        if (opening.until() != null) {
            fields.put("until", opening.until().toString());
        }
    }

    private static Map<String, String> fields(Proposal proposal) {
        var fields = new HashMap<String, String>();
        fields.put(PROPOSAL, Integer.toString(proposal.id().value()));
        fields.put(VERSION, Integer.toString(proposal.version().number()));
        return fields;
    }

    /** What the first of its changes is; null where circles are found. */
    static ChangeKind kind(Change first) {
        return switch (first) {
            case Change.NewAim _, Change.TakeItem _, Change.LetGoItem _ -> ChangeKind.AIM_AND_DOMAIN;
            case Change.Open open -> open.kind() == Kind.HELPING ? ChangeKind.GROUP : ChangeKind.CIRCLE;
            case Change.Rest _ -> ChangeKind.REST;
            case Change.Wake _ -> ChangeKind.WAKE;
            case Change.End _ -> ChangeKind.END;
            case Change.BecomeHub _, Change.Complete _, Change.Fill _ -> null;
        };
    }

    /** Whose change it is: a new circle opens inside the one that decides. */
    static CircleId circle(Proposal proposal) {
        return switch (proposal.content().changes().list().getFirst()) {
            case Change.NewAim(var circle, var _) -> circle;
            case Change.TakeItem(var circle, var _, var _) -> circle;
            case Change.LetGoItem(var circle, var _) -> circle;
            case Change.Rest(var circle, var _, var _) -> circle;
            case Change.Wake(var circle) -> circle;
            case Change.End(var circle, var _) -> circle;
            case Change.Open _, Change.BecomeHub _, Change.Complete _, Change.Fill _ -> proposal.circle();
        };
    }
}
