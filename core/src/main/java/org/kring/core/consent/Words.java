package org.kring.core.consent;

import org.kring.core.Check;
import org.kring.core.Limits;
import org.kring.core.Text;

/**
 * The words of a reason against; all may be empty ("I cannot name it yet").
 *
 * @param might   what might happen
 * @param part    which words of the text
 * @param touched which aim or need would suffer
 * @param sign    what we would notice first
 * @param change  what could change
 */
public record Words(Text might, Text part, Text touched, Text sign, Text change) {
    public static final Words NONE = new Words(Text.NONE, Text.NONE, Text.NONE, Text.NONE, Text.NONE);

    public static Words of(Text might) {
        return new Words(might, Text.NONE, Text.NONE, Text.NONE, Text.NONE);
    }

    public boolean areFound() {
        return !might.isBlank();
    }

    public Check check() {
        return Limits.fits(might, Limits.PARAGRAPH)
            .and(() -> Limits.fits(part, Limits.PARAGRAPH))
            .and(() -> Limits.fits(touched, Limits.PARAGRAPH))
            .and(() -> Limits.fits(sign, Limits.PARAGRAPH))
            .and(() -> Limits.fits(change, Limits.PARAGRAPH));
    }
}
