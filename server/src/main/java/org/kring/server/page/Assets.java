package org.kring.server.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The static files, read and packed once at the start. Their address carries a hash of all of them, so that a browser
 * may keep them for ever and a new release is seen at once. All style sheets are sent as one; their order does not
 * matter, since each stands in a layer. A new file in {@code static/css} or {@code static/js} is found by itself.
 */
public final class Assets {
    private static final String LAYERS = "@layer tokens, base, parts, frame, topic, print;\n";
    private static final String TURBO = "META-INF/resources/webjars/hotwired__turbo/*/dist/turbo.es2017-umd.js";
    private static final Assets LOADED = new Assets();

    private final Map<String, Asset> files = new TreeMap<>();
    private final String hash;
    private final List<String> scripts;

    private Assets() {
        put("app.css", "text/css", joined(found("static/css/*.css")));
        put("turbo.js", "text/javascript", bytes(found(TURBO).getFirst()));
        found("static/js/*.js").forEach(file -> put(file.getFilename(), "text/javascript", bytes(file)));
        found("static/*.svg").forEach(file -> put(file.getFilename(), "image/svg+xml", bytes(file)));
        this.hash = hash();
        this.scripts = files.keySet().stream().filter(name -> name.endsWith(".js") && !name.equals("turbo.js"))
            .map(name -> "/assets/" + hash + "/" + name).toList();
    }

    /** The address of a file such as {@code app.css}. */
    public static String url(String name) {
        return "/assets/" + LOADED.hash + "/" + name;
    }

    /** Addresses of our own browser scripts, one behaviour each. */
    public static List<String> scripts() {
        return LOADED.scripts;
    }

    /** @return the file, or null where this release has none of this name */
    public static Asset find(String hash, String name) {
        return hash.equals(LOADED.hash) ? LOADED.files.get(name) : null;
    }

    private void put(String name, String type, byte[] plain) {
        files.put(name, new Asset(type + ";charset=utf-8", plain, packed(plain)));
    }

    private static List<Resource> found(String pattern) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
            return Arrays.stream(files).sorted(Comparator.comparing(Resource::getFilename)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] joined(List<Resource> sheets) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(LAYERS.getBytes(StandardCharsets.UTF_8));
        sheets.forEach(sheet -> all.writeBytes(bytes(sheet)));
        return all.toByteArray();
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> digest.update(file.plain()));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
