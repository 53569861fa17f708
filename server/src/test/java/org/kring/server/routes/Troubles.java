package org.kring.server.routes;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people, and programs, write into fields. */
final class Troubles {
    static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;${7*7}{{7*7}}";

    private Troubles() {}

    static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("nothing", "");
        all.put("blank", " \t ");
        all.put("script", SCRIPT);
        all.put("emoji", "🌱 👩‍👩‍👧 soup \ud83c\udff3\ufe0f\u200d\ud83c\udf08");
        all.put("right to left", "\u202Eحساء يوم الاثنين\u202C שלום");
        all.put("odd signs", "a\u0000b\u0007c\u200Bd e\u0301 \ufffd %00 ../../ '; drop table journal; --");
        all.put("long", "stall ".repeat(1_500));
        all.put("huge", "soup ".repeat(60_000));
        return all;
    }
}
