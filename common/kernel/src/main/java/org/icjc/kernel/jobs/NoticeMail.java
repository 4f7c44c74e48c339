package org.icjc.kernel.jobs;

import java.util.Locale;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** One mail for every notice, always the same words and so the same size: no name, no id. */
@Component
@OnPart(Part.WORKER)
class NoticeMail implements JobHandler {
    private final ObjectProvider<AddressBook> addresses;
    private final MailSender mail;
    private final Texts texts;
    private final String from;

    NoticeMail(
            ObjectProvider<AddressBook> addresses,
            MailSender mail,
            Texts texts,
            @Value("${icjc.mail.from}") String from) {
        this.addresses = addresses;
        this.mail = mail;
        this.texts = texts;
        this.from = from;
    }

    @Override
    public String task() {
        return Notices.TASK;
    }

    @Override
    public void run(String instance, byte[] data) {
        addresses.getObject().address(UUID.fromString(instance)).ifPresent(this::send);
    }

    private void send(String address) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(address);
        message.setSubject(texts.text(Locale.ENGLISH, "notice.subject"));
        message.setText(texts.text(Locale.ENGLISH, "notice.body"));
        try {
            mail.send(message);
        } catch (MailException e) {
            // What a mail server says may name the address, and the scheduler writes it down.
            throw new IllegalStateException("not sent: " + e.getClass().getSimpleName());
        }
    }
}
