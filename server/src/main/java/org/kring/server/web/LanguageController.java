package org.kring.server.web;

import java.time.Duration;
import org.kring.server.page.Languages;
import org.kring.server.page.Outside;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The switch in the foot of every page: this browser speaks the chosen language from now on. */
@RestController
class LanguageController {
    @PostMapping(Outside.LANGUAGE)
    ResponseEntity<Void> choose(@RequestParam String lang, @RequestParam(defaultValue = "/") String to) {
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, Return.within(to));
        return Languages.of(lang) == null ? answer.build() : answer.header(HttpHeaders.SET_COOKIE, cookie(lang)).build();
    }

    private static String cookie(String lang) {
        return ResponseCookie.from("lang", lang).path("/").maxAge(Duration.ofDays(365)).httpOnly(true).sameSite("Lax")
            .build().toString();
    }
}
