package org.icjc.desk.accounts;

import java.util.UUID;
import org.icjc.kernel.secrets.SecretFiles;
import org.icjc.vault.Context;
import org.icjc.vault.DataKey;
import org.icjc.vault.Label;
import org.icjc.vault.Sealing;
import org.springframework.stereotype.Component;

/** Secrets of authenticators, sealed under a key outside the database. */
@Component
class SecondFactors {
    private static final String KEY = "totp-key";

    private final SecretFiles files;

    SecondFactors(SecretFiles files) {
        this.files = files;
    }

    byte[] seal(Authenticator authenticator, UUID account) {
        return Sealing.seal(key(), place(account), authenticator.secret());
    }

    Authenticator open(byte[] sealed, UUID account) {
        return Authenticator.of(Sealing.open(key(), place(account), sealed));
    }

    private DataKey key() {
        return DataKey.of(files.secret(KEY));
    }

    private static Context place(UUID account) {
        return Context.apart(Label.TOTP_SECRET, account);
    }
}
