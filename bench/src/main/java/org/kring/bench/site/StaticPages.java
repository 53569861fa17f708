package org.kring.bench.site;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What pages and answers are held against: the same way through the server, with nothing at its end. */
@RestController
class StaticPages {
    private static final String FILLER = "A page of the same size as the one it is held against.\n";

    @GetMapping(path = "/bench/page", produces = "text/html;charset=utf-8")
    String page(@RequestParam int size) {
        return FILLER.repeat(size / FILLER.length() + 1).substring(0, size);
    }

    @PostMapping(path = "/bench/post", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> post(@RequestParam String text) {
        return ResponseEntity.status(303).location(URI.create("/bench/page?size=" + text.length())).build();
    }
}
