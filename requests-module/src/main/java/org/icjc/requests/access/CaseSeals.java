package org.icjc.requests.access;

import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.Context;
import org.icjc.vault.Label;
import org.icjc.vault.Sealing;
import org.springframework.stereotype.Component;

/**
 * Seals and opens what the desk writes about a request, in the current person's session: bound to
 * label, row, request and compartment. Refuses as {@link CaseAccess} does.
 */
@Component
@OnPart(Part.DESK)
public class CaseSeals {
    private final KeyRing ring;

    CaseSeals(KeyRing ring) {
        this.ring = ring;
    }

    public byte[] seal(
            RequestId request, Compartment compartment, Label label, UUID row, byte[] plain) {
        return Sealing.seal(
                ring.key(request, compartment),
                Context.of(label, row, request.value(), compartment),
                plain);
    }

    /**
     * @throws org.icjc.vault.SealBroken if the blob was changed or belongs to another place
     */
    public byte[] open(
            RequestId request, Compartment compartment, Label label, UUID row, byte[] sealed) {
        return Sealing.open(
                ring.key(request, compartment),
                Context.of(label, row, request.value(), compartment),
                sealed);
    }

    public byte[] sealText(
            RequestId request, Compartment compartment, Label label, UUID row, String text) {
        return seal(request, compartment, label, row, TextRecord.write(text));
    }

    public String openText(
            RequestId request, Compartment compartment, Label label, UUID row, byte[] sealed) {
        return TextRecord.read(open(request, compartment, label, row, sealed));
    }
}
