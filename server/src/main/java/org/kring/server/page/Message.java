package org.kring.server.page;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One sentence of a message file, made ready once: plain, with places for arguments, or with plurals and choices. */
sealed interface Message {
    Pattern PLACE = Pattern.compile("\\{(\\d)}");
    Pattern CHOICE = Pattern.compile("\\{\\d\\s*,");

    /** @param speak how an argument that is no number reads in this language */
    String say(Function<Object, String> speak, Object... with);

    static Message of(String text, Locale locale) {
        if (CHOICE.matcher(text).find()) {
            return new Chosen(new MessageFormat(text, locale));
        }
        return PLACE.matcher(text).find() ? Filled.of(text) : new Plain(text);
    }

    /** A sentence that is always the same. */
    record Plain(String text) implements Message {
        @Override
        public String say(Function<Object, String> speak, Object... with) {
            return text;
        }
    }

    /** A sentence with places: {@code texts} has one entry more than {@code places}. */
    record Filled(List<String> texts, int[] places) implements Message {
        static Filled of(String text) {
            var texts = new ArrayList<String>();
            var places = new ArrayList<Integer>();
            var place = PLACE.matcher(text);
            int from = 0;
            while (place.find()) {
                texts.add(text.substring(from, place.start()));
                places.add(Integer.valueOf(place.group(1)));
                from = place.end();
            }
            texts.add(text.substring(from));
            return new Filled(List.copyOf(texts), places.stream().mapToInt(n -> n).toArray());
        }

        @Override
        public String say(Function<Object, String> speak, Object... with) {
            var said = new StringBuilder(texts.getFirst());
            for (int n = 0; n < places.length; n++) {
                said.append(places[n] < with.length ? speak.apply(with[places[n]]) : "").append(texts.get(n + 1));
            }
            return said.toString();
        }
    }

    /**
     * A sentence that depends on a number or a kind. Its format is slow to make and not safe for threads: each use
     * borrows one.
     */
    record Chosen(MessageFormat format, Queue<MessageFormat> ready) implements Message {
        Chosen(MessageFormat format) {
            this(format, new ConcurrentLinkedQueue<>());
        }

        @Override
        public String say(Function<Object, String> speak, Object... with) {
            var values = new Object[with.length];
            for (int n = 0; n < with.length; n++) {
                values[n] = with[n] instanceof Number number ? number : speak.apply(with[n]);
            }
            return say(values);
        }

        private String say(Object[] values) {
            var waiting = ready.poll();
            var mine = waiting == null ? (MessageFormat) format.clone() : waiting;
            var said = mine.format(values);
            ready.add(mine);
            return said;
        }
    }
}
