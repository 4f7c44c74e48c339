package org.icjc.requests;

import org.icjc.requests.access.CaseSeals;
import org.icjc.vault.RequesterKeys;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Where forgeries begin: a request that members are found for, and the keys of a reader of it. */
abstract class WithForgeries extends WithConsents {
    @Autowired CaseSeals seals;

    RequesterKeys keys;
    RequestId request;

    @BeforeEach
    void aRoutedRequest() {
        keys = committee.code();
        request = inRouting(keys);
    }
}
