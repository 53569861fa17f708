package org.kring.core;

/**
 * Free text of a person. The journal keeps it apart from facts, so that it can be erased; erased text reads
 * {@link #REMOVED}. Control characters other than line break and tab are dropped, outer white space is stripped.
 */
public record Text(String value) {
    public static final Text REMOVED = new Text(null);
    public static final Text NONE = new Text("");

    public Text {
        value = value == null ? null : clean(value);
    }

    public boolean isBlank() {
        return value != null && value.isBlank();
    }

    public boolean isRemoved() {
        return value == null;
    }

    /** In UTF-16 units; removed text has none. */
    public int length() {
        return value == null ? 0 : value.length();
    }

    @Override
    public String toString() {
        return value == null ? "" : value;
    }

    private static String clean(String raw) {
        var unified = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        return (hasUnwanted(unified) ? withoutUnwanted(unified) : unified).strip();
    }

    /** A plain loop, since every text of a journal passes here when it is read. */
    private static boolean hasUnwanted(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isUnwanted(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutUnwanted(String text) {
        return text.codePoints().filter(c -> !isUnwanted(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isUnwanted(int c) {
        return c != '\n' && c != '\t' && Character.isISOControl(c);
    }
}
