package org.kring.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Tokens that prove something, and their hashes, by which they are kept. */
public final class Secrets {
    /** Without vowels, so that no word appears, and without letters and digits that look alike. */
    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXZ23456789";
    private static final int READABLE = 8;
    private static final int READABLE_FOR_DAYS = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 256 random bits, for a cookie or a link. */
    public static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A name for a row; proves nothing. */
    static String id() {
        var bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** About 38 random bits that a person can read out and type: {@code KRXC-4F2B}. Only with few tries, for hours. */
    static String readable() {
        return readable(READABLE);
    }

    /** About 57 random bits, {@code KRXC-4F2B-9TQM}: enough for days, with few tries. */
    static String readableForDays() {
        return readable(READABLE_FOR_DAYS);
    }

    private static String readable(int length) {
        var code = new StringBuilder();
        RANDOM.ints(length, 0, LETTERS.length()).forEach(n -> code.append(LETTERS.charAt(n)));
        return inGroups(code.toString());
    }

    private static String inGroups(String letters) {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** A code as it was meant, however it was typed; a long token is left as it is. */
    static String meant(String typed) {
        var letters = typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return letters.length() == READABLE || letters.length() == READABLE_FOR_DAYS ? inGroups(letters) : typed.strip();
    }

    /** SHA-256 in hexadecimal. */
    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
