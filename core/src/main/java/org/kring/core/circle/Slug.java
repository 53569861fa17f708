package org.kring.core.circle;

import java.text.Normalizer;
import java.util.Locale;
import org.kring.core.CircleId;
import org.kring.core.Text;

/** The readable part of an address, made from a name: small letters, digits and hyphens, at most 40. */
public final class Slug {
    private Slug() {}

    /** @return the slug of the name; "circle-7" where the name has no letter that an address can show */
    public static String of(Text name, CircleId circle) {
        var slug = of(name.toString());
        return slug.isEmpty() ? "circle-" + circle.value() : slug;
    }

    /** @return the slug of the name, or the empty string */
    public static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.length() <= 40 ? slug : slug.substring(0, 40).replaceAll("-+$", "");
    }
}
