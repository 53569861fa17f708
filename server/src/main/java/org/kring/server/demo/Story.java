package org.kring.server.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scenes from several lines of a story, played in the order of their days. */
final class Story {
    private final List<Scene> scenes = new ArrayList<>();

    private record Scene(int daysAgo, LocalTime time, Runnable what) {}

    void on(int daysAgo, String time, Runnable what) {
        scenes.add(new Scene(daysAgo, LocalTime.parse(time), what));
    }

    /** What is still to come is not played. */
    void play(Player player) {
        scenes.removeIf(scene -> player.isToCome(scene.daysAgo(), scene.time()));
        scenes.sort(Comparator.comparingInt((Scene scene) -> -scene.daysAgo()).thenComparing(Scene::time));
        for (var scene : scenes) {
            player.at(scene.daysAgo(), scene.time());
            scene.what().run();
        }
    }
}
