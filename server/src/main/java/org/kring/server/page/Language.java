package org.kring.server.page;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.ListFormatter;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kring.core.collective.OwnWords;

/** One language of the screen: its sentences and its ways with dates, numbers and lists. Made once, never changed. */
public final class Language {
    private final Locale locale;
    private final Map<String, String> texts;
    private final String name;
    private final Map<String, Message> messages = new HashMap<>();
    private final Map<String, DateTimeFormatter> dates = new HashMap<>();
    private final LocalizedNumberFormatter numbers;
    private final ListFormatter and;
    private final ListFormatter or;

    /** @param texts the sentences by key, where a key is the name of its file, a dot, and its name in the file */
    Language(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
        this.name = Locale.of(tag()).getDisplayLanguage(locale);
        texts.forEach((key, text) -> messages.put(key, Message.of(text, locale)));
        texts.forEach((key, text) -> {
            if (key.startsWith("dates.")) {
                dates.put(key, DateTimeFormatter.ofPattern(text, locale));
            }
        });
        this.numbers = NumberFormatter.withLocale(locale);
        this.and = ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
        this.or = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    }

    /** The same language with a collective's own words. */
    Language with(OwnWords own) {
        return new Language(locale, Renaming.of(tag(), texts, own));
    }

    /** The two-letter name, as in the cookie and in the page's {@code lang}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language's name in itself: "English", "español". */
    public String name() {
        return name;
    }

    Locale locale() {
        return locale;
    }

    Set<String> keys() {
        return messages.keySet();
    }

    Message message(String key) {
        var message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + tag());
        }
        return message;
    }

    DateTimeFormatter date(String key) {
        return dates.get(key);
    }

    String number(long number) {
        return numbers.format(number).toString();
    }

    String and(Collection<String> parts) {
        return and.format(parts);
    }

    String or(Collection<String> parts) {
        return or.format(parts);
    }
}
