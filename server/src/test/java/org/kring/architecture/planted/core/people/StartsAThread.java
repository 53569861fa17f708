package org.kring.architecture.planted.core.people;

final class StartsAThread {
    void start() {
        new Thread(() -> {}).start();
    }
}
