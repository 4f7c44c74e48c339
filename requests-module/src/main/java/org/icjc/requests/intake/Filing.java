package org.icjc.requests.intake;

import org.icjc.kernel.answers.Answers;
import org.icjc.vault.ReturnCode;

/** The intake officer files a letter or a call: same sealing, same receipt, a code to hand over. */
public class Filing {
    Filing() {}

    /** What to hand over: the code stands nowhere else. */
    public record Filed(Receipt receipt, ReturnCode code) {}

    /**
     * @throws IntakeClosed nothing was written
     */
    public Filed file(Answers answers, String language) {
        throw new UnsupportedOperationException();
    }
}
