package org.kring.server.circle;

import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.see;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kring.core.CircleId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleCommand;
import org.kring.core.circle.CircleCommand.AnswerChange;
import org.kring.core.circle.CircleCommand.AnswerLink;
import org.kring.core.circle.Role;
import org.kring.core.circle.Wanted.Part;
import org.kring.server.page.CircleLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Does anyone see a reason against?" The circle is together, and answers what waits for its yes. */
@Controller
class AnswerController {
    private static final Pattern LINK = Pattern.compile("link-([1-9]\\d{0,8})-(LEADER|DELEGATE)");
    private static final Pattern CHANGE = Pattern.compile("change-([1-9]\\d{0,8})-(AIM|ITEM_TAKEN|ITEM_LET_GO)-(\\d{1,9})");

    private final Desk desk;

    AnswerController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping(CircleLinks.ANSWERS)
    View answer(Look look, @PathVariable String slug, @RequestParam String question, @RequestParam String answer,
                @RequestParam(defaultValue = "") String from) {
        var circle = CirclePages.circle(look, slug);
        var together = Together.of(look, circle).orElse(Together.NOT);
        var yes = "none".equals(answer);
        var command = link(circle, question, yes, together).or(() -> change(circle, question, yes, together))
            .orElseThrow(NotHere::new);
        return desk.act(look, command, _ -> see("meeting".equals(from) && together.meeting() != null
                ? look.links().meetings().one(together.meeting()) : look.links().circles().one(slug) + "#asked"),
            (fresh, refused) -> again(CirclePages.refused(fresh, slug, refused)));
    }

    private static Optional<CircleCommand> link(Circle circle, String question, boolean yes, Together together) {
        return LINK.matcher(question).results().findFirst().map(match -> new AnswerLink(circle.id(), id(match.group(1)),
            Role.valueOf(match.group(2)), yes, together.meeting(), together.present()));
    }

    private static Optional<CircleCommand> change(Circle circle, String question, boolean yes, Together together) {
        return CHANGE.matcher(question).results().findFirst().map(match -> new AnswerChange(circle.id(), id(match.group(1)),
            Part.valueOf(match.group(2)), Integer.parseInt(match.group(3)), yes, together.meeting(), together.present()));
    }

    private static CircleId id(String number) {
        return new CircleId(Integer.parseInt(number));
    }
}
