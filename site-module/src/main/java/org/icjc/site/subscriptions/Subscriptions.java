package org.icjc.site.subscriptions;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.secrets.SecretFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visitors' door to the mailing list: it takes in, and gives nothing out. */
@Service
@OnPart(Part.SITE)
@Transactional
public class Subscriptions {
    private final JdbcClient jdbc;
    private final SubscriberKeys keys;
    private final Clock clock;

    Subscriptions(JdbcClient jdbc, SecretFiles secrets, Clock clock) {
        this.jdbc = jdbc;
        this.keys = new SubscriberKeys(secrets);
        this.clock = clock;
    }

    /**
     * Notes an address as unconfirmed, once. Whether it was known already is not told, not even to
     * this program: its database role may call one function and read no row.
     *
     * @return false if so many came within the hour that something is wrong; nothing was noted then
     */
    public boolean note(MailAddress address, Locale language) {
        UUID row = UUID.randomUUID();
        return jdbc.sql("SELECT site.note_subscriber(?, ?, ?, ?, ?)")
                .params(
                        row,
                        keys.index(address),
                        keys.seal(row, address),
                        language.getLanguage(),
                        OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }
}
