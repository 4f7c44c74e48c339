package org.icjc.site.subscriptions;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.icjc.kernel.secrets.OperationsSeal;
import org.icjc.kernel.secrets.SecretFiles;
import org.icjc.vault.DataKey;
import org.icjc.vault.Label;
import org.icjc.vault.Mac;

/**
 * Two keys from secret files, never in a database: one seals addresses, the other makes a blind
 * index, by which an address is found again though nobody can read it off the table.
 */
final class SubscriberKeys {
    private static final byte FORMAT = 1;

    private final OperationsSeal seal;
    private final DataKey index;

    SubscriberKeys(SecretFiles secrets) {
        this.seal = new OperationsSeal(secrets, "subscription-key", Label.SUBSCRIPTION_ADDRESS);
        this.index = DataKey.of(secrets.secret("subscription-index"));
    }

    byte[] index(MailAddress address) {
        return Mac.tag(index, utf8("icjc/subscription/1 " + address.canonical()));
    }

    byte[] seal(UUID row, MailAddress address) {
        byte[] text = utf8(address.value());
        byte[] plain = new byte[text.length + 1];
        plain[0] = FORMAT;
        System.arraycopy(text, 0, plain, 1, text.length);
        return seal.seal(row, plain);
    }

    /** For the worker, once it writes to subscribers. */
    MailAddress open(UUID row, byte[] sealed) {
        byte[] plain = seal.open(row, sealed);
        if (plain.length < 2 || plain[0] != FORMAT)
            throw new IllegalStateException("an address of an unknown format");
        return new MailAddress(new String(plain, 1, plain.length - 1, StandardCharsets.UTF_8));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
