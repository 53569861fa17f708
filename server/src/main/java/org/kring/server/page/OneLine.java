package org.kring.server.page;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name as it is kept: in one line, without what cannot be seen and without spaces around it. */
public final class OneLine {
    /** What cannot be seen, but the joiners that some scripts and pictures need. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200c\\u200d]]");

    private OneLine() {}

    public static String of(String typed) {
        var spaced = typed.replaceAll("[\\s\\u00a0]+", " ");
        return Normalizer.normalize(UNSEEN.matcher(spaced).replaceAll(""), Normalizer.Form.NFC).strip();
    }
}
