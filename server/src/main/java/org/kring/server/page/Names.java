package org.kring.server.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kring.core.MemberId;

/** What the members of one collective are called; a person whose account was erased is "a former member". */
public record Names(Map<MemberId, String> known, String unknown) {
    /** @param known may change while it is read; it is not copied */
    public static Names of(Map<MemberId, String> known, Words w) {
        return new Names(known, w.t("page.formerMember"));
    }

    public String of(MemberId member) {
        return known.getOrDefault(member, unknown);
    }

    public List<String> of(Collection<MemberId> members) {
        return members.stream().map(this::of).toList();
    }

    /** The value itself, or the name where it is a member; lists likewise. */
    Object named(Object value) {
        return switch (value) {
            case MemberId member -> of(member);
            case Collection<?> values -> values.stream().map(this::named).toList();
            default -> value;
        };
    }
}
