package org.kring.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.core.circle.Circle;
import org.kring.core.circle.DomainItem;

/** What a circle looks after, in words, for what belongs to it. */
public record DomainItems(Circle circle, Words w) {
    /** Each item, and none of them; where the circle has no items, there is nothing to choose. */
    public List<Option> options() {
        var options = new ArrayList<Option>();
        options.add(new Option("0", w.t("agreement.item.none")));
        circle.domain().forEach(item -> options.add(new Option(Integer.toString(item.number()), item.text().toString())));
        return circle.domain().isEmpty() ? List.of() : options;
    }

    /** The words of an item; with a word on it where the circle no longer looks after that. */
    public Optional<String> words(int number) {
        var gone = circle.charter().item(number).isEmpty();
        return circle.charter().everHad(number).map(DomainItem::text)
            .map(text -> gone ? w.t("agreement.item.gone", text) : text.toString());
    }

    /** What is taken over from before: an item that the circle still looks after, or none. */
    public int kept(int number) {
        return circle.charter().item(number).isPresent() ? number : 0;
    }
}
