package org.icjc.app.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A real SMTP server on a loopback port that keeps in memory what it was sent. */
public final class Mailbox implements AutoCloseable {
    private static final int SHOWN = 100;

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Mailbox() {
        server.start();
    }

    public static Mailbox open() {
        return new Mailbox();
    }

    public MailServer address() {
        return MailServer.of("smtp://127.0.0.1:" + server.getSmtp().getPort());
    }

    /** The newest hundred, newest first. */
    public List<Received> received() {
        return Arrays.stream(server.getReceivedMessages())
                .map(Received::of)
                .sorted(Comparator.comparing(Received::at).reversed())
                .limit(SHOWN)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A mail as it arrived. */
    public record Received(Instant at, String to, String subject, String body) {
        private static Received of(MimeMessage message) {
            try {
                return new Received(
                        message.getSentDate().toInstant(),
                        Arrays.stream(message.getAllRecipients())
                                .map(Address::toString)
                                .collect(Collectors.joining(", ")),
                        message.getSubject(),
                        String.valueOf(message.getContent()));
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException("a mail that cannot be read", e);
            }
        }
    }
}
