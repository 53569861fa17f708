package org.kring.server.mission;

import static org.kring.server.page.Draw.T;

import java.util.List;
import java.util.Map;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.Shown;
import org.kring.server.page.Frame;
import org.kring.server.page.Links;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What all are together for: the sentence, and one's own needs. */
@Controller
class MissionController {
    private final Desk desk;

    MissionController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(Links.MISSION)
    View show(Look look) {
        return Pages.page(T.missionPage(frame(look), MissionView.of(look, null)));
    }

    @PostMapping(Links.MISSION)
    View put(Look look, @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "NAME") Shown shown) {
        var command = new PutNeeds(look.visit().member(), lines(sent, "mine"), lines(sent, "ours"), lines(sent, "earth"),
            text(sent, "brings"), text(sent, "keep"), shown, text(sent, "otherName"), Way.OWN_DEVICE);
        return desk.act(look, command, _ -> Pages.see(look.links().mission()), (fresh, refused) ->
            Pages.again(T.missionPage(frame(fresh), MissionView.of(fresh,
                Typed.sent("mine", sent).wrong(fresh.sentence(refused))))));
    }

    private static Frame frame(Look look) {
        return look.frame().at(Place.MISSION).titled(look.w().t("mission.title")).hearing("mission", "circle-1");
    }

    private static List<Text> lines(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").lines().map(Text::new).filter(text -> !text.isBlank()).toList();
    }

    private static Text text(Map<String, String> sent, String field) {
        return new Text(sent.getOrDefault(field, ""));
    }
}
