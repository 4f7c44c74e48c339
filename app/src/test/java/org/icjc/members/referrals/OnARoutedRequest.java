package org.icjc.members.referrals;

import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.members.ReferralId;
import org.icjc.members.referrals.OfferAnswer.Ties;
import org.icjc.requests.RequestId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    ReferralId interested(Ties ties) {
        ReferralId referral = story.offered(request);
        story.answer(referral, Story.yes(ties));
        return referral;
    }

    static void owner(String sql, Object... params) {
        JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql(sql)
                .params(params)
                .update();
    }
}
