package org.icjc.requests.access;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.answers.AnswersJson;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.vault.Context;
import org.icjc.vault.Label;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.Sealing;
import org.springframework.stereotype.Component;

/** Opens what belongs to a requester, with the keys from the code and nothing else. */
@Component
@OnPart({Part.INTAKE, Part.WORKER})
public class RequesterSeals {
    private final Keyvault keyvault;

    RequesterSeals(Keyvault keyvault) {
        this.keyvault = keyvault;
    }

    public byte[] sealDraft(RequesterKeys keys, Answers answers) {
        return Sealing.seal(keys.draftKey(), draftContext(keys), AnswersJson.write(answers));
    }

    /**
     * @throws org.icjc.vault.SealBroken if it is not this requester's draft
     */
    public Answers openDraft(RequesterKeys keys, byte[] sealed) {
        return AnswersJson.read(Sealing.open(keys.draftKey(), draftContext(keys), sealed));
    }

    // A draft has no id of its own: its row is the hash of the lookup id.
    private static Context draftContext(RequesterKeys keys) {
        ByteBuffer hash = ByteBuffer.wrap(keys.lookupHash());
        return Context.apart(Label.DRAFT_ANSWERS, new UUID(hash.getLong(), hash.getLong()));
    }

    /**
     * Opens the requester's own grant.
     *
     * @throws NotThere when the grant is gone: the request was erased
     */
    public RequesterCase open(RequesterKeys keys, RequesterRow row) {
        byte[] shredKey = keyvault.find(row.grant()).orElseThrow(NotThere::new);
        return new RequesterCase(row, row.grantRow().open(keys.keyPairs(), shredKey));
    }

    /** Destroys what a member organisation held; before the commit that says so. */
    public void destroy(java.util.Collection<UUID> grants) {
        if (!grants.isEmpty()) keyvault.destroy(grants);
    }
}
