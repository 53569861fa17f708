package org.kring.server.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * What can be told of a route at a glance: whoever does not pass here need not be held against its whole pattern.
 *
 * @param methods those it answers; all when empty
 * @param depth   how many parts the address has, or 0 when that is open
 * @param word    the second part of the address, or null where it is a variable or there is none
 */
record Gate(Set<RequestMethod> methods, int depth, String word) {
    private static final Gate OPEN = new Gate(Set.of(), 0, null);
    private static final Pattern OPEN_ENDED = Pattern.compile("\\*|\\{\\*|[?:]");

    /** What is asked for. */
    record Asked(RequestMethod method, int depth, String word) {
        /** Null where a glance is not enough: an address that has to be decoded, an unusual method. */
        static Asked of(String method, String path) {
            boolean plain = (method.equals("GET") || method.equals("POST")) && path.indexOf('%') < 0 && path.indexOf(';') < 0;
            return plain ? new Asked(RequestMethod.valueOf(method), depthOf(path), second(path)) : null;
        }
    }

    static Gate of(RequestMappingInfo route) {
        var patterns = route.getPatternValues();
        if (patterns.size() != 1) {
            return OPEN;
        }
        var pattern = patterns.iterator().next();
        boolean ends = !OPEN_ENDED.matcher(pattern).find();
        return new Gate(route.getMethodsCondition().getMethods(), ends ? depthOf(pattern) : 0, ends ? literal(pattern) : null);
    }

    boolean letsThrough(Asked asked) {
        return (depth == 0 || depth == asked.depth) && (word == null || word.equals(asked.word))
            && (methods.isEmpty() || methods.contains(asked.method));
    }

    private static String literal(String pattern) {
        var word = second(pattern);
        return word == null || word.indexOf('{') >= 0 ? null : word;
    }

    private static int depthOf(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private static String second(String path) {
        int from = path.indexOf('/', 1) + 1;
        int to = path.indexOf('/', from);
        return from == 0 ? null : to < 0 ? path.substring(from) : path.substring(from, to);
    }
}
