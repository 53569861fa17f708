package org.kring.server.agreement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.server.page.AgreementLinks;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Agreements to take along: one, or all that hold, as a Markdown file. */
@Controller
class FileController {
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    @GetMapping(AgreementLinks.ALL_FILE)
    ResponseEntity<byte[]> register(Look look) {
        return file(List.of(look.visit().slug(), look.w().t("agreement.register"), look.now().today().toString()),
            new MarkdownFile(look).register());
    }

    @GetMapping(AgreementLinks.ONE_FILE)
    ResponseEntity<byte[]> one(Look look, @PathVariable int n) {
        var agreement = look.state().agreements().find(new AgreementId(NotHere.unlessCounted(n))).orElseThrow(NotHere::new);
        return file(List.of(look.visit().slug(), Integer.toString(n), agreement.headline().toString()),
            new MarkdownFile(look).of(agreement));
    }

    private static ResponseEntity<byte[]> file(List<String> name, String text) {
        return ResponseEntity.ok().contentType(MARKDOWN)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(MarkdownFile.name(name)).build().toString())
            .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
