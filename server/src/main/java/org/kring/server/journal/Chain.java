package org.kring.server.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The hashes that bind each entry to all before it: SHA-256 over a length-prefixed encoding of previous hash,
 * collective, version, schema version, time, actor, type, hash of the facts, hash of salt and words. Since words stand
 * in it by their salted hash only, they can be erased and the chain still fits. For one thread at a time.
 */
final class Chain {
    static final int BYTES = 32;
    private static final byte[] NO_WORDS = {};

    private final MessageDigest sha256 = sha256();
    private byte[] buffer = new byte[1_024];
    private int size;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return null when there are no words */
    byte[] words(byte[] salt, byte[] words) {
        if (words == null) {
            return null;
        }
        add(salt);
        add(words);
        return digest();
    }

    byte[] entry(byte[] previous, Row row) {
        var facts = sha256.digest(row.event().facts());
        add(previous);
        add(row.collective().value());
        add(row.version());
        add(row.event().schema());
        add(row.at());
        add(row.actor());
        add(row.event().type());
        add(facts);
        add(row.wordsHash() == null ? NO_WORDS : row.wordsHash());
        return digest();
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] part) {
        makeRoom(Integer.BYTES + part.length);
        append(part.length, Integer.BYTES);
        System.arraycopy(part, 0, buffer, size, part.length);
        size += part.length;
    }

    private void add(long number) {
        makeRoom(Integer.BYTES + Long.BYTES);
        append(Long.BYTES, Integer.BYTES);
        append(number, Long.BYTES);
    }

    private void makeRoom(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * (size + more));
        }
    }

    /** The highest byte first. */
    private void append(long number, int bytes) {
        for (var shift = Byte.SIZE * (bytes - 1); shift >= 0; shift -= Byte.SIZE) {
            buffer[size++] = (byte) (number >>> shift);
        }
    }

    private byte[] digest() {
        sha256.update(buffer, 0, size);
        size = 0;
        return sha256.digest();
    }
}
