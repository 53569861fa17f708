package org.kring.server.start;

/** The terminal that the program was started in, if it was. */
public final class Terminal {
    private Terminal() {}

    /** Whether somebody looks at a terminal that understands colours. */
    public static boolean hasColours() {
        var console = System.console();
        return console != null && console.isTerminal() && System.getenv("NO_COLOR") == null
            && !"dumb".equals(System.getenv("TERM"));
    }
}
