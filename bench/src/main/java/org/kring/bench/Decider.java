package org.kring.bench;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One person at a proposal: a device that answers, its stream, and the page it fetches anew. */
final class Decider implements AutoCloseable {
    private static final Pattern STREAM = Pattern.compile("<turbo-stream-source[^>]* src=\"([^\"]+)\"");
    private static final String DECIDED = "href=\"/big-round/agreements/1\"";

    private final Browser device;
    private Browser listening;
    private final Browser page;
    private final String proposal;
    private final String stream;
    private final int pageSize;

    private Decider(Browser device, String proposal, Answer seen) throws IOException {
        this.device = device;
        this.proposal = proposal;
        var match = STREAM.matcher(seen.text());
        if (!match.find()) {
            throw new IllegalStateException("the page has no stream:\n" + seen.text());
        }
        stream = match.group(1).replace("&amp;", "&");
        pageSize = seen.body().length;
        page = device.again();
    }

    static Decider enters(Program program, String link, String proposal) throws IOException {
        var device = new Browser(program.port());
        device.enter(link);
        return new Decider(device, proposal, device.visit(proposal));
    }

    int pageSize() {
        return pageSize;
    }

    /** Fetches the page with each change, until it shows the decision. */
    void watch(Runnable opened, Runnable decided, Consumer<Throwable> failed) {
        try {
            // Opened now: a connection that lies idle is ended.
            listening = device.again();
            listening.follow(stream, opened, _ -> {
                if (page.get(proposal).expect(200).text().contains(DECIDED)) {
                    decided.run();
                }
            });
        } catch (IOException | RuntimeException e) {
            failed.accept(e);
        }
    }

    void answer() throws IOException {
        device.post(proposal + "/answers", Map.of("answer", "none", "version", "1")).expect(303);
    }

    void look(String path) throws IOException {
        page.wire().send(page.look(path)).expect(200);
    }

    void postStill(String home) throws IOException {
        device.post(home + "/bench", Map.of("text", "nothing")).expect(303);
    }

    @Override
    public void close() throws IOException {
        if (listening != null) {
            listening.close();
        }
        page.close();
        device.close();
    }
}
