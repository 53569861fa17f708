package org.kring.server.map;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** What the table says of each circle, and can be sorted by. */
enum Column {
    NAME, AIM, WIDER, LEADER, DELEGATE, MEMBERS, STATE;

    /** @return the column of this name in an address; the names of circles where there is none */
    static Column named(String name) {
        return Stream.of(values()).filter(column -> column.address().equals(name)).findFirst().orElse(NAME);
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way of the language; what is empty comes last. Rows that are equal stay in their order. */
    Comparator<TableView.Row> order(Locale language) {
        var words = Comparator.comparing(String::isEmpty).thenComparing(Collator.getInstance(language));
        return switch (this) {
            case NAME -> Comparator.comparing(TableView.Row::name, words);
            case AIM -> Comparator.comparing(TableView.Row::aim, words);
            case WIDER -> Comparator.comparing(TableView.Row::wider, words);
            case LEADER -> Comparator.comparing(TableView.Row::leader, words);
            case DELEGATE -> Comparator.comparing(TableView.Row::delegate, words);
            case MEMBERS -> Comparator.comparing(TableView.Row::members);
            case STATE -> Comparator.comparing(TableView.Row::state, words);
        };
    }
}
