package org.icjc.requests.access;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.answers.AnswersJson;
import org.icjc.vault.Mac;
import org.icjc.vault.RequesterKeys;

/**
 * What a page of answers said, as a MAC under a key from the code: the form that was checked can be
 * told from one that was changed since in another window. Tells nobody else anything.
 */
public final class Fingerprints {
    private Fingerprints() {}

    /** URL-safe Base64, the same for the same answers in whatever order they were given. */
    public static String of(RequesterKeys keys, Answers answers) {
        Answers ordered = new Answers(new LinkedHashMap<>(new TreeMap<>(answers.byQuestion())));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Mac.tag(keys.macKey(), AnswersJson.write(ordered)));
    }
}
