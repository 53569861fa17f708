package org.kring.architecture.planted.core.people;

final class SpeaksTheHostsLanguage {
    String small(String name) {
        return name.toLowerCase();
    }
}
