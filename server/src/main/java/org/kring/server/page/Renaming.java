package org.kring.server.page;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kring.core.collective.OwnWords;

/**
 * Puts a collective's own words into sentences, in the place of the ordinary ones: with a capital where there was one,
 * and in English with the article that goes with them.
 */
final class Renaming {
    /** The page on which they are chosen shows the ordinary words. */
    private static final String WHERE_CHOSEN = "wording.";
    private static final String VOWELS = "aeiouAEIOU";

    private Renaming() {}

    static Map<String, String> of(String language, Map<String, String> texts, OwnWords own) {
        var renamed = new TreeMap<>(texts);
        replace(renamed, language, texts.get("wording.circles"), own.circles().toString());
        replace(renamed, language, texts.get("wording.circle"), own.circle().toString());
        replace(renamed, language, texts.get("wording.hub"), own.hub().toString());
        replace(renamed, language, texts.get("wording.secretary"), own.secretary().toString());
        return renamed;
    }

    private static void replace(Map<String, String> texts, String language, String ordinary, String own) {
        if (!own.isBlank()) {
            var article = language.equals("en") ? "((?:\\ban? )?)" : "()";
            var word = Pattern.compile("(?iu)(?<!\\p{L})" + article + "(" + Pattern.quote(ordinary) + ")(?!\\p{L})");
            texts.replaceAll((key, text) -> key.startsWith(WHERE_CHOSEN) ? text
                : word.matcher(text).replaceAll(found -> article(found.group(1), own) + like(found.group(2), own)));
        }
    }

    private static String article(String ordinary, String own) {
        return ordinary.isEmpty() ? "" : ordinary.charAt(0) + (VOWELS.indexOf(own.charAt(0)) >= 0 ? "n " : " ");
    }

    private static String like(String ordinary, String own) {
        return Character.isUpperCase(ordinary.charAt(0))
            ? Character.toUpperCase(own.charAt(0)) + own.substring(1) : own;
    }
}
