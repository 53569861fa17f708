package org.kring.server.proposal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;

/** A proposal's fields between a form and its content. */
final class Shape {
    private Shape() {}

    static Content content(Map<String, String> sent, Effect effect) {
        return new Content(text(sent, "title"), text(sent, "text"), text(sent, "why"), text(sent, "measure"),
            member(sent.get("owner")), null, date(sent.get("lookAgain")), Trying.chosen(sent, effect));
    }

    static Map<String, String> fields(Proposal proposal) {
        var content = proposal.content();
        var fields = new TreeMap<String, String>();
        fields.put("title", content.title().toString());
        fields.put("text", content.text().toString());
        fields.put("why", content.why().toString());
        fields.put("measure", content.measure().toString());
        fields.put("owner", content.owner() == null ? "" : Integer.toString(content.owner().value()));
        fields.put("lookAgain", content.lookAgain() == null ? "" : content.lookAgain().toString());
        fields.put(About.FIELD, About.field(proposal.circle(), content.item()));
        var ends = Trying.field(content.effect());
        if (ends != null) {
            fields.put(Trying.FIELD, ends);
        }
        return fields;
    }

    static Text text(Map<String, String> sent, String field) {
        return new Text(sent.getOrDefault(field, ""));
    }

    static MemberId member(String value) {
        return value != null && value.matches("[1-9]\\d{0,8}") ? new MemberId(Integer.parseInt(value)) : null;
    }

    /** Null where no date, or none that a calendar has, was given; then the usual one is taken. */
    static LocalDate date(String value) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
