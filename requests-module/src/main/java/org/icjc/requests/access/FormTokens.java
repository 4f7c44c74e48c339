package org.icjc.requests.access;

import org.icjc.vault.ReturnCode;

/**
 * The hidden field of the form: the return code and the time with a MAC under the server's form
 * key, so that codes are made here and nowhere else. An old token is renewed, never refused for its
 * age; a forged one is refused.
 */
public class FormTokens {
    FormTokens() {}

    /** A token for this code, made now. */
    public String issue(ReturnCode code) {
        throw new UnsupportedOperationException();
    }

    public FormToken read(String token) {
        throw new UnsupportedOperationException();
    }
}
