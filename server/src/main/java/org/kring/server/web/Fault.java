package org.kring.server.web;

import org.springframework.http.HttpStatus;

/** Why a page cannot be shown; each has a sentence in the message files. */
public enum Fault {
    NOT_HERE(HttpStatus.NOT_FOUND),
    SIGNED_OUT(HttpStatus.UNAUTHORIZED),
    /** A form that is not from one of our pages, or from one that was open very long. */
    OLD_FORM(HttpStatus.FORBIDDEN),
    NOT_UNDERSTOOD(HttpStatus.BAD_REQUEST),
    TOO_LONG(HttpStatus.CONTENT_TOO_LARGE),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    OURS(HttpStatus.INTERNAL_SERVER_ERROR),
    /** The store is away or full; nothing was half-written. */
    AWAY(HttpStatus.SERVICE_UNAVAILABLE),
    /** The journal of this collective cannot be trusted. */
    DAMAGED(HttpStatus.SERVICE_UNAVAILABLE);

    final HttpStatus status;

    Fault(HttpStatus status) {
        this.status = status;
    }

    static Fault of(int status) {
        return switch (status) {
            case 401 -> SIGNED_OUT;
            case 403 -> OLD_FORM;
            case 404, 405, 406 -> NOT_HERE;
            case 413 -> TOO_LONG;
            case 429 -> TOO_MANY;
            case 503 -> AWAY;
            default -> status < 500 ? NOT_UNDERSTOOD : OURS;
        };
    }
}
