package org.kring.server.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kring.core.collective.Touch;
import org.kring.server.live.Collectives;
import org.kring.server.live.Pings;
import org.kring.server.live.Sink;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The stream of an open page. {@code on} names what the page shows, such as {@code collective,meeting-3}; {@code v} is
 * the version it was drawn from. Messages carry a version only.
 */
@Controller
class StreamController {
    private static final Pattern TOUCH = Pattern.compile("([a-z]+)(?:-(\\d{1,9}))?");
    private static final int MOST = 20;
    /** Room for one message; the server would keep 32 kB for each open page. */
    private static final int MESSAGE_BYTES = 512;

    private final Pings pings;
    private final Collectives collectives;

    StreamController(Pings pings, Collectives collectives) {
        this.pings = pings;
        this.collectives = collectives;
    }

    @GetMapping(path = "/{c}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(Visit visit, @RequestParam String on, @RequestParam long v,
                    @RequestHeader(name = "Last-Event-ID", defaultValue = "0") long last,
                    HttpServletResponse response) throws IOException {
        response.setBufferSize(MESSAGE_BYTES);
        var emitter = new SseEmitter(0L);
        emitter.send(SseEmitter.event().reconnectTime(1000).comment("open"));
        var stream = pings.open(visit.collective(), touches(on), Math.max(v, last),
            collectives.knownFrom(visit.collective()), visit.actor(), new Browser(emitter));
        emitter.onCompletion(stream::close);
        emitter.onError(_ -> stream.close());
        emitter.onTimeout(stream::close);
        return emitter;
    }

    private static Set<Touch> touches(String on) {
        var touches = new HashSet<Touch>();
        for (var word : on.split(",", MOST)) {
            var match = TOUCH.matcher(word);
            if (match.matches()) {
                kind(match.group(1)).forEach(kind -> touches.add(new Touch(kind, number(match.group(2)))));
            }
        }
        return touches;
    }

    private static Set<Touch.Kind> kind(String word) {
        for (var kind : Touch.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Set.of(kind);
            }
        }
        return Set.of();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private record Browser(SseEmitter emitter) implements Sink {
        private static final Pattern REQUEST = Pattern.compile("[0-9a-f-]{36}");

        @Override
        public void ping(long version, String request) throws IOException {
            var own = request != null && REQUEST.matcher(request).matches() ? " request-id=\"" + request + "\"" : "";
            emitter.send(SseEmitter.event().id(Long.toString(version)).data("<turbo-stream action=\"refresh\" data-version=\""
                + version + "\"" + own + "></turbo-stream>"));
        }

        @Override
        public void beat() throws IOException {
            emitter.send(SseEmitter.event().comment("still here"));
        }

        @Override
        public void close() {
            emitter.complete();
        }
    }
}
