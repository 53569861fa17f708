package org.kring.server.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes that bind each entry to all before it: SHA-256 over a length-prefixed encoding of previous hash,
 * collective, version, schema version, time, actor, type, hash of the facts, hash of salt and words. Since words stand
 * in it by their salted hash only, they can be erased and the chain still fits. For one thread at a time.
 */
final class Chain {
    static final int BYTES = 32;
    private static final byte[] NO_WORDS = {};

    private final MessageDigest sha256 = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] facts(String facts) {
        return sha256.digest(utf8(facts));
    }

    /** @return null when there are no words */
    byte[] words(byte[] salt, String words) {
        return words == null ? null : digest(salt, utf8(words));
    }

    /** @param wordsHash null when the entry never had words */
    byte[] entry(byte[] previous, Row row) {
        return digest(previous, utf8(row.collective().value()), number(row.version()), number(row.event().schema()),
            number(row.at()), utf8(row.actor()), utf8(row.event().type()), row.factsHash(),
            row.wordsHash() == null ? NO_WORDS : row.wordsHash());
    }

    private byte[] digest(byte[]... parts) {
        for (var part : parts) {
            sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
            sha256.update(part);
        }
        return sha256.digest();
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(0, number).array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
