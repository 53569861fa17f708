package org.kring.server.account;

/**
 * A collective that this device belongs to, and where it is.
 *
 * @param person as whom; empty for the table's device
 */
public record HomeView(String collective, String person, String address) implements Comparable<HomeView> {
    @Override
    public int compareTo(HomeView other) {
        return collective.compareToIgnoreCase(other.collective);
    }
}
