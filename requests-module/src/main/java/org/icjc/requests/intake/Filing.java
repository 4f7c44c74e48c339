package org.icjc.requests.intake;

import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.access.DeskActor;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.ReturnCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The intake officer files a letter or a call: same sealing, same receipt, a code to hand over. */
@Service
@OnPart(Part.DESK)
@PreAuthorize("hasRole('INTAKE_OFFICER')")
// Two commits on purpose, keyvault first: no transaction may be open around them.
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Filing {
    private final Submissions submissions;
    private final DeskActor actor;

    Filing(Submissions submissions, DeskActor actor) {
        this.submissions = submissions;
        this.actor = actor;
    }

    /** What to hand over: the code stands nowhere else. */
    public record Filed(Receipt receipt, ReturnCode code) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /**
     * @throws IntakeClosed nothing was written
     */
    public Filed file(Answers answers, String language) {
        ReturnCode code = ReturnCode.random();
        RequesterKeys keys = code.derive();
        try {
            return new Filed(submissions.submit(keys, answers, language, actor.id()), code);
        } finally {
            keys.destroy();
        }
    }
}
