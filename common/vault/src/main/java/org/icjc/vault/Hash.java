package org.icjc.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** SHA-256 and HKDF-SHA256 of the JDK. */
final class Hash {
    private Hash() {}

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("vault.no-sha-256", e);
        }
    }

    /** One derived secret of 32 bytes; {@code purpose} is frozen like a label. */
    static byte[] derive(byte[] secret, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(Fields.ascii(purpose), Secret.LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("vault.no-hkdf", e);
        }
    }
}
