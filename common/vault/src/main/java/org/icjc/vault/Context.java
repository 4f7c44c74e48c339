package org.icjc.vault;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a sealed thing belongs. All of it is authenticated: the blob opens in this place only.
 *
 * @param row id of the row that holds the blob
 * @param request null for what belongs to no request (a cookie, an address)
 * @param compartment null where there is none
 * @param keyVersion 0 to 65,535; {@link Sealing#keyVersion} reads it off a blob
 */
public record Context(
        Label label,
        UUID row,
        @Nullable UUID request,
        @Nullable Compartment compartment,
        int keyVersion) {

    public Context {
        Header.checkedVersion(keyVersion);
    }

    /** A place in a request. */
    public static Context of(Label label, UUID row, UUID request, Compartment compartment) {
        return new Context(label, row, request, compartment, 1);
    }

    /** A place apart from any request. */
    public static Context apart(Label label, UUID row) {
        return new Context(label, row, null, null, 1);
    }

    byte[] aad() {
        return new Fields()
                .add(label.text())
                .add(row)
                .add(request)
                .add(compartment == null ? new byte[0] : new byte[] {compartment.code()})
                .add(keyVersion)
                .bytes();
    }
}
