package org.kring.server.newcomer;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;

import org.kring.server.page.Place;
import org.kring.server.page.WelcomeLinks;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One decision to practise, in three minutes. What is chosen stands in the address alone. */
@Controller
class PracticeController {
    @GetMapping(WelcomeLinks.PRACTICE)
    View show(Look look, @RequestParam(defaultValue = "") String answer, @RequestParam(defaultValue = "") String way,
              @RequestParam(defaultValue = "") String read) {
        look.visit().member();
        return page(T.newcomerPractice(look.frame().at(Place.ELSEWHERE).titled(look.w().t("newcomer.practice")),
            PracticeView.of(look, answer, way, !read.isEmpty())));
    }
}
