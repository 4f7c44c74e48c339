package org.icjc.requests.access;

import java.util.List;
import java.util.Optional;
import org.icjc.kernel.jobs.JobHandler;
import org.icjc.kernel.jobs.Jobs;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a request that came to an end to every member, and tells of it. */
@Component
@OnPart(Part.WORKER)
class RequestEnded implements JobHandler {

    private final JdbcClient jdbc;
    private final MemberGrants grants;
    private final List<ReferralFollower> followers;

    RequestEnded(JdbcClient jdbc, MemberGrants grants, List<ReferralFollower> followers) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.followers = List.copyOf(followers);
    }

    @Override
    public String task() {
        return "request-ended";
    }

    @Override
    @Transactional
    public void run(String instance, byte[] data) {
        RequestId request = new RequestId(Jobs.subject(instance));
        // One that was reopened since is closed all the same: its members are asked again.
        grants.takeAwayAll(request);
        state(request).ifPresent(now -> followers.forEach(each -> each.ended(request, now)));
    }

    private Optional<RequestState> state(RequestId request) {
        return jdbc.sql("SELECT state FROM requests.request WHERE id = ?")
                .param(request.value())
                .query(String.class)
                .optional()
                .map(RequestState::valueOf);
    }
}
