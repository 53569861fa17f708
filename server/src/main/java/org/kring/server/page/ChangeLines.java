package org.kring.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.circle.Change;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Circles;
import org.kring.core.circle.DomainItem;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;

/** What a proposal changes about circles, each change in a sentence. */
public record ChangeLines(Words w, Names names, Circles circles, Changes changes) {
    public List<String> all() {
        return each().stream().flatMap(List::stream).toList();
    }

    /** What is said of each change; of a circle that opens several lines, the first of them the chief one. */
    public List<List<String>> each() {
        return changes.list().stream().map(this::lines).toList();
    }

    private List<String> lines(Change change) {
        return switch (change) {
            case Change.Open c -> opened(Opening.of(changes, c));
            case Change.Complete c -> completed(c);
            case Change.BecomeHub c -> hub(c);
            case Change.NewAim(var circle, var aim) -> List.of(w.t("circle.change.aim", name(circle), changes.text(aim)));
            case Change.TakeItem(var circle, var text, var _) -> List.of(w.t("circle.change.take", name(circle),
                changes.text(text)));
            case Change.LetGoItem(var circle, var item) -> List.of(w.t("circle.change.letGo", name(circle),
                item(circle, item)));
            case Change.Rest(var circle, var until, var minds) -> List.of(rests(circle, until, minds));
            case Change.Wake(var circle) -> List.of(w.t("circle.change.wake", name(circle)));
            case Change.End(var circle, var heir) -> List.of(w.t("circle.change.end", name(circle), heir(circle, heir)));
            case Change.Fill(var circle, var role, var holder, var until) -> List.of(w.t("circle.change.fill",
                names.of(holder), role, name(circle), until));
        };
    }

    private String rests(CircleId circle, LocalDate until, MemberId minds) {
        var who = Optional.ofNullable(minds).or(() -> circles.find(circle).flatMap(Circle::parent).flatMap(circles::find)
            .flatMap(wider -> wider.holder(Role.LEADER))).map(names::of).orElseGet(() -> w.t("circle.minds.wider"));
        return w.t("circle.change.rest", name(circle), until) + " " + w.t("circle.change.rest.minds", who);
    }

    private List<String> opened(Opening opening) {
        var lines = new ArrayList<String>();
        lines.add(w.t("circle.change.open", opening.name(), opening.aim()));
        if (!opening.domain().isEmpty()) {
            lines.add(w.t("circle.change.open.domain", opening.name(),
                opening.domain().stream().map(claim -> claim.text().toString()).toList()));
        }
        lines.add(w.t("circle.change.open.people", opening.name(), names.of(opening.people())));
        lines.addAll(roles(opening.name(), opening.posts()));
        if (opening.until() != null) {
            lines.add(w.t("circle.change.open.mandate", opening.name(), opening.until(), opening.mandate()));
        }
        return lines;
    }

    /** What a circle that is there already gets besides. */
    private List<String> completed(Change.Complete c) {
        var lines = new ArrayList<String>();
        if (!c.domain().isEmpty()) {
            lines.add(w.t("circle.change.complete.domain", name(c.circle()),
                c.domain().stream().map(item -> changes.text(item.text()).toString()).toList()));
        }
        if (!c.people().isEmpty()) {
            lines.add(w.t("circle.change.complete.people", name(c.circle()), names.of(c.people())));
        }
        lines.addAll(roles(name(c.circle()), c.posts()));
        return lines;
    }

    private List<String> roles(Object circle, List<Post> posts) {
        return posts.isEmpty() ? List.of() : List.of(w.t("circle.change.open.roles", circle,
            posts.stream().map(this::post).toList(), posts.getFirst().until()));
    }

    private String post(Post post) {
        return w.t("circle.change.post", names.of(post.holder()), post.role());
    }

    private List<String> hub(Change.BecomeHub c) {
        var lines = new ArrayList<String>();
        lines.add(w.t("circle.change.hub"));
        if (c.leader() != null) {
            lines.add(w.t("circle.change.hub.leader", names.of(c.leader()), c.until()));
        }
        List<MemberId> outside = c.outside();
        if (!outside.isEmpty()) {
            lines.add(w.t("circle.change.hub.outside", names.of(outside)));
        }
        return lines;
    }

    private String name(CircleId circle) {
        return circles.find(circle).map(found -> found.name().toString()).orElse("");
    }

    private String item(CircleId circle, int number) {
        return circles.find(circle).flatMap(found -> found.charter().item(number)).map(DomainItem::text)
            .map(Object::toString).orElse("");
    }

    private String heir(CircleId circle, CircleId heir) {
        return heir != null ? name(heir)
            : circles.find(circle).flatMap(Circle::parent).map(this::name).orElse("");
    }
}
