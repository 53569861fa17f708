package org.kring.server.handbook;

import java.util.List;
import java.util.stream.IntStream;
import org.kring.core.handbook.Entry;
import org.kring.server.page.Diff;
import org.kring.server.web.Look;

/** What a page said before: each change with who made it, the newest first. */
public record EarlierView(String title, String href, List<Change> changes) {
    /** @param parts what came and went; for the first text, all of it came */
    public record Change(int number, String note, List<Diff.Part> parts) {}

    static EarlierView of(Look look, Entry entry) {
        var versions = entry.versions();
        return new EarlierView(entry.title().toString(), look.links().handbook().one(entry.id()),
            IntStream.iterate(versions.size(), n -> n > 0, n -> n - 1).mapToObj(n -> change(look, entry, n)).toList());
    }

    private static Change change(Look look, Entry entry, int n) {
        var now = entry.versions().get(n - 1);
        var note = look.w().t("handbook.last", look.names().of(now.by()), now.at().atZone(look.now().zone()).toLocalDate());
        return new Change(n, note, Diff.of(n == 1 ? "" : whole(entry.versions().get(n - 2)), whole(now)));
    }

    static String whole(Entry.Version version) {
        return version.title() + "\n\n" + version.text();
    }
}
