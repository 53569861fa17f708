package org.kring.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.kring.server.page.Asset;
import org.kring.server.page.Assets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends style sheet, scripts and the sign; a browser keeps them until a release changes their address. */
@RestController
class AssetController {
    @GetMapping("/assets/{hash}/{name}")
    ResponseEntity<byte[]> send(@PathVariable String hash, @PathVariable String name, HttpServletRequest request) {
        var asset = Assets.find(hash, name);
        return asset == null ? ResponseEntity.notFound().build() : sent(asset, takesPacked(request));
    }

    private static boolean takesPacked(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }

    private static ResponseEntity<byte[]> sent(Asset asset, boolean packed) {
        var answer = ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, asset.type())
            .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return packed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.packed())
            : answer.body(asset.plain());
    }
}
