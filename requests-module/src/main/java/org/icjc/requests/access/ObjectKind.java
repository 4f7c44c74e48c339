package org.icjc.requests.access;

import java.util.UUID;
import org.icjc.vault.Compartment;
import org.icjc.vault.Context;
import org.icjc.vault.Label;

/** What committee and member organisation hand to each other, and under which key it lies. */
enum ObjectKind {
    /** The approved brief. */
    BRIEF(Label.OFFER, Compartment.OFFER),
    /** The member's answer. */
    ANSWER(Label.ANSWER, Compartment.OFFER),
    /** Who asks and which States are concerned. */
    CARD(Label.DISCLOSED, Compartment.OFFER),
    /** What the requester consented to. */
    REST(Label.DISCLOSED, Compartment.DISCLOSED);

    private final Label label;
    private final Compartment compartment;

    ObjectKind(Label label, Compartment compartment) {
        this.label = label;
        this.compartment = compartment;
    }

    Compartment compartment() {
        return compartment;
    }

    Context context(UUID object, UUID request) {
        return Context.of(label, object, request, compartment);
    }
}
