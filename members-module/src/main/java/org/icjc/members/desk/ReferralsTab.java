package org.icjc.members.desk;

import com.vaadin.flow.component.Component;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.directory.Directory;
import org.icjc.members.referrals.ConflictChecks;
import org.icjc.members.referrals.Referrals;
import org.icjc.members.referrals.Releases;
import org.icjc.requests.desk.CaseTab;
import org.icjc.requests.request.Inbox;

/** Adds "Referrals" to the case: the log of those asked, and the release. */
@org.springframework.stereotype.Component
@OnPart(Part.DESK)
class ReferralsTab implements CaseTab {
    private final Referrals referrals;
    private final Releases releases;
    private final ConflictChecks checks;
    private final Directory directory;
    private final Onlooker onlooker;
    private final Words words;

    ReferralsTab(
            Referrals referrals,
            Releases releases,
            ConflictChecks checks,
            Directory directory,
            Onlooker onlooker,
            Words words) {
        this.referrals = referrals;
        this.releases = releases;
        this.checks = checks;
        this.directory = directory;
        this.onlooker = onlooker;
        this.words = words;
    }

    @Override
    public String label() {
        return "members.referrals.tab";
    }

    @Override
    public String place() {
        return "referrals";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isFor(Inbox.Row request) {
        return MembersTab.FROM_ASSESSMENT.contains(request.state()) && onlooker.decides();
    }

    @Override
    public Component content(Inbox.Row request, Runnable changed) {
        return new ReferralsPanel(words, request, changed, referrals, releases, checks, directory);
    }
}
