package org.kring.server.account;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.kring.core.MemberId;
import org.kring.server.account.Code.Kind;
import org.kring.server.journal.CollectiveId;
import org.kring.server.page.Outside;
import org.kring.server.page.Words;
import org.kring.server.web.Rate;
import org.kring.server.web.Rates;
import org.kring.server.web.Return;

/**
 * Links by mail: to sign in, and to say that an address is one's own. Whether an address is known cannot be told from
 * the answer nor from the time it takes: looking up and sending happen afterwards.
 */
final class MailLinks {
    static final Duration SIGN_IN_LASTS = Duration.ofMinutes(20);
    private static final Duration CONFIRM_LASTS = Duration.ofDays(1);
    private static final int LONGEST = 254;

    private final Directory directory;
    private final Codes codes;
    private final Mails mails;
    private final Rates rates;
    private final Supplier<URI> here;

    /** @param here the address of this server, never taken from a request */
    MailLinks(Directory directory, Codes codes, Mails mails, Rates rates, Supplier<URI> here) {
        this.directory = directory;
        this.codes = codes;
        this.mails = mails;
        this.rates = rates;
        this.here = here;
    }

    /** As it is kept and compared. */
    static String address(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isAddress(String address) {
        return address.length() <= LONGEST && address.matches("[^@\\s\\p{Cntrl},;<>()\"]+@[^@\\s\\p{Cntrl},;<>()\"]+");
    }

    boolean areSent() {
        return mails.areSent();
    }

    /**
     * Sends a link to sign in, if somebody has this address.
     *
     * @param to   where to go afterwards
     * @param from where the request comes from, for counting
     */
    void signIn(String address, String to, Words w, String from) {
        rates.count(Rate.MAILS_FROM_AN_ADDRESS, from);
        Thread.startVirtualThread(() -> {
            if (isAddress(address) && !directory.seatsWith(address).isEmpty() && isNotTooMuch(address)) {
                var token = codes.link(Kind.MAIL, null, null, address, SIGN_IN_LASTS);
                mails.send(address, w.t("account.mail.signIn"), w.t("account.mail.signInText",
                    url(token) + Return.handedOn(to), (int) SIGN_IN_LASTS.toMinutes()));
            }
        });
    }

    /** Sends a link that makes an address the member's. */
    void confirm(CollectiveId collective, MemberId member, String address, Words w, String from) {
        rates.count(Rate.MAILS_FROM_AN_ADDRESS, from);
        if (isNotTooMuch(address)) {
            var token = codes.link(Kind.ADDRESS, collective, member, address, CONFIRM_LASTS);
            mails.send(address, w.t("account.mail.confirm"), w.t("account.mail.confirmText", url(token)));
        }
    }

    private boolean isNotTooMuch(String address) {
        return rates.allows(Rate.MAILS_TO_AN_ADDRESS, address);
    }

    private String url(String token) {
        return here.get().resolve(Outside.link(token)).toString();
    }
}
