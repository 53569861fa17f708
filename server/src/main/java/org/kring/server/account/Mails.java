package org.kring.server.account;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends mail where the host has set a server for it. */
final class Mails {
    private static final Logger LOG = LoggerFactory.getLogger(Mails.class);
    private static final String PATIENCE_MILLIS = "10000";

    private final Optional<JavaMailSenderImpl> sender;
    private final String from;

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

    boolean areSent() {
        return sender.isPresent();
    }

    /** Sends in the background: nobody waits, and nobody can tell from the time taken whether it was sent. */
    void send(String to, String subject, String text) {
        sender.ifPresent(mail -> Thread.startVirtualThread(() -> sendNow(mail, to, subject, text)));
    }

    private void sendNow(JavaMailSenderImpl mail, String to, String subject, String text) {
        try {
            var message = new MimeMessageHelper(mail.createMimeMessage(), "UTF-8");
            message.setFrom(from);
            message.setTo(to);
            message.setSubject(subject);
            message.setText(text);
            mail.send(message.getMimeMessage());
        } catch (MailException | MessagingException e) {
            LOG.warn("A mail could not be sent: {}", e.getMessage());
        }
    }
}
