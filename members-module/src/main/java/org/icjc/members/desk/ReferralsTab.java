package org.icjc.members.desk;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.directory.Directory;
import org.icjc.members.referrals.ConflictChecks;
import org.icjc.members.referrals.Follow;
import org.icjc.members.referrals.Referrals;
import org.icjc.members.referrals.Releases;
import org.icjc.requests.RequestId;
import org.icjc.requests.request.CaseTab;
import org.springframework.beans.factory.ObjectProvider;

/** Adds "Referrals" to the case: the log of those asked, and the release. */
@org.springframework.stereotype.Component
@OnPart(Part.DESK)
class ReferralsTab implements CaseTab<Component> {
    private final ObjectProvider<Follow> follow;
    private final ObjectProvider<Referrals> referrals;
    private final ObjectProvider<Releases> releases;
    private final ObjectProvider<ConflictChecks> checks;
    private final ObjectProvider<Directory> directory;
    private final Words words;

    ReferralsTab(
            ObjectProvider<Follow> follow,
            ObjectProvider<Referrals> referrals,
            ObjectProvider<Releases> releases,
            ObjectProvider<ConflictChecks> checks,
            ObjectProvider<Directory> directory,
            Words words) {
        this.follow = follow;
        this.referrals = referrals;
        this.releases = releases;
        this.checks = checks;
        this.directory = directory;
        this.words = words;
    }

    @Override
    public String label() {
        return "members.referrals.tab";
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Class<Component> contentType() {
        return Component.class;
    }

    @Override
    public Function<RequestId, Component> content() {
        return request -> {
            follow.getObject().requester(request);
            return new ReferralsPanel(
                    words,
                    request,
                    referrals.getObject(),
                    releases.getObject(),
                    checks.getObject(),
                    directory.getObject());
        };
    }
}
