package org.kring.server.web;

import java.util.List;

/** A name by which a person knows her devices apart, made of what the browser says of itself. */
final class DeviceLabel {
    private static final List<String> BROWSERS = List.of("Firefox", "Edg", "OPR", "SamsungBrowser", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "CrOS", "Linux");

    private DeviceLabel() {}

    static String of(String agent) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<String> names, String agent) {
        return agent == null ? "" : names.stream().filter(agent::contains).findFirst().map(DeviceLabel::said).orElse("");
    }

    private static String said(String name) {
        return switch (name) {
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            case "SamsungBrowser" -> "Samsung Internet";
            case "CrOS" -> "Chromebook";
            case "Mac OS" -> "Mac";
            default -> name;
        };
    }
}
