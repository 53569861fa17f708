package org.kring.server.notice;

import static org.kring.server.page.Draw.T;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.kring.core.collective.Collective;
import org.kring.server.account.Directory;
import org.kring.server.account.Mail;
import org.kring.server.account.Seat;
import org.kring.server.page.Languages;
import org.kring.server.page.Links;
import org.kring.server.page.Outside;
import org.kring.server.page.Words;

/** Writes the mail that tells one person one thing, or the digest. */
final class Letters {
    /** In the place of a kind, in the address that stops all that comes in the digest. */
    static final String DIGEST = "digest";

    private final Directory directory;
    private final Wishes wishes;
    private final Supplier<URI> here;

    /** @param here the address of this server */
    Letters(Directory directory, Wishes wishes, Supplier<URI> here) {
        this.directory = directory;
        this.wishes = wishes;
        this.here = here;
    }

    Mail write(List<Filed> all, boolean isDigest, Seat reader, Collective state, Instant now) {
        var w = Words.in(state, Languages.choose(null, reader.language(), null), now);
        var telling = new Telling(state, w, new Links(directory.slug(reader.collective()).orElseThrow()));
        var what = isDigest ? DIGEST : all.getFirst().kind().slug();
        var stopUrl = url(Outside.stopMails(wishes.stopKey(reader.collective(), reader.member()), what));
        var letter = letter(all, isDigest, telling, stopUrl);
        var subject = isDigest ? w.t("notice.digest", all.size(), state.name()) : telling.subject(all.getFirst().notice());
        return new Mail(reader.address(), state.name().toString(), subject, letter.plain(),
            T.noticeMail(letter).render(), headers(all, stopUrl));
    }

    private Letter letter(List<Filed> all, boolean isDigest, Telling telling, String stopUrl) {
        var w = telling.w();
        var collective = telling.state().name().toString();
        return new Letter(w.lang(), collective, isDigest ? w.t("notice.digest", all.size(), collective) : null,
            all.stream().map(filed -> part(filed.notice(), isDigest, telling)).toList(), w.t("notice.why", collective),
            isDigest ? w.t("notice.stopDigest") : w.t("notice.stopKind", w.of(all.getFirst().kind())), stopUrl,
            w.t("notice.settings"), url(telling.links().me().notices()));
    }

    /** In a digest a thing has its kind beside it, and its text only on its page. */
    private Letter.Part part(Notice notice, boolean isDigest, Telling telling) {
        return new Letter.Part(telling.title(notice), telling.lead(notice), isDigest ? "" : telling.text(notice),
            telling.button(notice), url(telling.path(notice)));
    }

    private String url(String path) {
        return here.get().resolve(path).toString();
    }

    /** The same notice has the same number, so that a mail program shows it once, should it ever be sent again. */
    private Map<String, String> headers(List<Filed> all, String stopUrl) {
        var names = all.stream().map(filed -> filed.collective() + " " + filed.notice()).toList();
        var number = UUID.nameUUIDFromBytes(names.toString().getBytes(StandardCharsets.UTF_8));
        return Map.of("Message-ID", "<" + number + "@" + here.get().getHost() + ">",
            "List-Unsubscribe", "<" + stopUrl + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click",
            "Auto-Submitted", "auto-generated");
    }
}
