package org.icjc.members.referrals;

import org.icjc.app.IcjcTest;
import org.icjc.requests.RequestId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Where the tests of referrals begin: one story, and for each test a request that looks for
 * members.
 */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnARoutedRequest {
    @Autowired ApplicationContext context;
    Story story;
    RequestId request;

    @BeforeAll
    void a_committee_and_two_members_with_people() {
        story = new Story(context);
    }

    @BeforeEach
    void a_request_whose_brief_was_approved() {
        request = story.routed();
    }
}
