package org.kring.server.account;

/** A collective that this device belongs to, and where it is. */
public record HomeView(String collective, String address) implements Comparable<HomeView> {
    @Override
    public int compareTo(HomeView other) {
        return collective.compareToIgnoreCase(other.collective);
    }
}
