package org.kring.server.page;

/**
 * One of several to choose from.
 *
 * @param hint one more line, or null
 */
public record Option(String value, String label, String hint) {
    public Option(String value, String label) {
        this(value, label, null);
    }
}
