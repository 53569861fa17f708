package org.kring.server.search;

/** One text that can be found. @param title counts twice */
record Findable(int part, String title, String text) {}
