package org.kring.server.account;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends mail where the host has set a server for it. */
public final class Mails {
    private static final Logger LOG = LoggerFactory.getLogger(Mails.class);
    private static final String PATIENCE_MILLIS = "10000";

    private final Optional<JavaMailSenderImpl> sender;
    private final String from;

    /** What became of a mail. */
    public enum Delivery {
        TAKEN,
        /** The address is not known, or takes no mail. */
        REFUSED,
        /** The server did not take this mail; it may take another. */
        FAILED,
        /** The server did not answer. */
        AWAY
    }

    /** @param smtp {@code smtp://user:password@host:port}, or {@code smtps}, or empty where no mail is sent */
    Mails(Optional<URI> smtp, String from) {
        sender = smtp.map(Mails::sender);
        this.from = from;
    }

    private static JavaMailSenderImpl sender(URI smtp) {
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(smtp.getScheme());
        sender.setHost(smtp.getHost());
        sender.setPort(smtp.getPort());
        sender.setDefaultEncoding("UTF-8");
        if (smtp.getUserInfo() != null) {
            var parts = smtp.getUserInfo().split(":", 2);
            sender.setUsername(parts[0]);
            sender.setPassword(parts.length > 1 ? parts[1] : "");
        }
        sender.setJavaMailProperties(properties(smtp));
        return sender;
    }

    private static Properties properties(URI smtp) {
        var properties = new Properties();
        var prefix = "mail." + smtp.getScheme() + ".";
        properties.setProperty(prefix + "auth", Boolean.toString(smtp.getUserInfo() != null));
        properties.setProperty(prefix + "starttls.enable", "true");
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(prefix + wait, PATIENCE_MILLIS);
        }
        return properties;
    }

    public boolean areSent() {
        return sender.isPresent();
    }

    /** Sends in the background: nobody waits, and nobody can tell from the time taken whether it was sent. */
    void send(String to, String subject, String text) {
        if (areSent()) {
            Thread.startVirtualThread(() -> deliver(Mail.plain(to, subject, text)));
        }
    }

    /** Hands a mail to the server and waits until it has it, or for some seconds. */
    public Delivery deliver(Mail mail) {
        try {
            var server = sender.orElseThrow();
            server.send(message(server, mail));
            return Delivery.TAKEN;
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            var delivery = isRefused(e) ? Delivery.REFUSED : isAway(e) ? Delivery.AWAY : Delivery.FAILED;
            LOG.warn("A mail could not be sent ({}): {}", delivery, withoutAddresses(e));
            return delivery;
        }
    }

    private MimeMessage message(JavaMailSenderImpl server, Mail mail) throws MessagingException, UnsupportedEncodingException {
        var message = new MimeMessageHelper(server.createMimeMessage(), mail.html() != null, "UTF-8");
        if (mail.sender() == null) {
            message.setFrom(from);
        } else {
            message.setFrom(from, mail.sender());
        }
        message.setTo(mail.to());
        message.setSubject(mail.subject());
        if (mail.html() == null) {
            message.setText(mail.text());
        } else {
            message.setText(mail.text(), mail.html());
        }
        for (var header : mail.headers().entrySet()) {
            message.getMimeMessage().setHeader(header.getKey(), header.getValue());
        }
        return message.getMimeMessage();
    }

    /** Whether the server will never take mail for this address, as far as it knows. */
    private static boolean isRefused(Throwable e) {
        return switch (e) {
            case MailSendException sent -> Arrays.stream(sent.getMessageExceptions()).anyMatch(Mails::isRefused);
            case SendFailedException failed -> failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
            default -> false;
        };
    }

    private static boolean isAway(Exception e) {
        return e instanceof MailException && (!(e instanceof MailSendException) || e.getCause() != null);
    }

    private static String withoutAddresses(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("\\S+@\\S+", "…");
    }
}
