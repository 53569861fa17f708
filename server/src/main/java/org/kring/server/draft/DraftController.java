package org.kring.server.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.kring.server.page.Links;
import org.kring.server.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Keeps what a person is writing, by itself while she writes, and gives it back on her other devices. */
@Controller
class DraftController {
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_WORDS = 40_000;

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping(Links.DRAFTS)
    View find(Visit visit, @RequestParam(defaultValue = "") String draft) {
        return answer(HttpStatus.OK, drafts.find(visit.collective(), visit.member(), draft));
    }

    /**
     * @param draft which form it is
     * @param began the revision it was begun from
     * @return 409 with what was written elsewhere, where that was quicker
     */
    @PostMapping(Links.DRAFTS)
    View save(Visit visit, @RequestParam(defaultValue = "") String draft, @RequestParam(defaultValue = "0") long began,
              @RequestParam(defaultValue = "") String words) {
        var member = visit.member();
        if (draft.isBlank() || draft.length() > LONGEST_PLACE || words.length() > LONGEST_WORDS || began < 0) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, Draft.NONE);
        }
        var kept = drafts.save(visit.collective(), member, draft, began, words);
        return answer(kept.overtakes(words) ? HttpStatus.CONFLICT : HttpStatus.OK, kept);
    }

    private static View answer(HttpStatus status, Draft draft) {
        return (_, _, response) -> send(status, draft, response);
    }

    private static void send(HttpStatus status, Draft draft, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Draft-Revision", Long.toString(draft.revision()));
        response.getOutputStream().write(draft.words().getBytes(StandardCharsets.UTF_8));
    }
}
