package org.kring.bench.site;

import java.net.URI;
import org.kring.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What pages and answers are held against: the same way into the collective, with nothing at its end. */
@RestController
class StaticPages {
    @GetMapping(path = "/{c}/bench", produces = "text/html;charset=utf-8")
    String page(Visit visit, @RequestParam int size) {
        return Filler.of(size);
    }

    @PostMapping("/{c}/bench")
    ResponseEntity<Void> post(Visit visit, @RequestParam String text) {
        return ResponseEntity.status(303).location(URI.create("/" + visit.slug() + "/bench?size=" + text.length())).build();
    }
}
