package org.icjc.members.referrals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.ReferralId;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.ReferralSeals;
import org.icjc.requests.access.ReleaseStep;
import org.icjc.requests.request.ReferralWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for the lead of a request, as its referrals stand. Opens nothing. */
@Component
@OnPart(Part.DESK)
class LeadsWork implements ReferralWork {
    private static final String STANDING =
            """
            SELECT r.request, r.id, r.state,
                   EXISTS (SELECT FROM members.referral_person p WHERE p.referral = r.id
                           AND p.undertaken_at IS NOT NULL AND NOT p.stepped_aside) AS promised,
                   EXISTS (SELECT FROM members.referral_person p WHERE p.referral = r.id
                           AND p.undertaken_at IS NOT NULL AND p.declared_at IS NOT NULL
                           AND NOT p.stepped_aside) AS declared_none
            FROM members.referral r WHERE r.request IN (:requests)
            """;

    /** Asked, and it may still come to something. */
    private static final Set<ReferralState> OPEN =
            EnumSet.of(
                    ReferralState.OFFERED,
                    ReferralState.INTERESTED,
                    ReferralState.AWAITING_CONSENT,
                    ReferralState.CONSENTED,
                    ReferralState.DISCLOSED,
                    ReferralState.ENGAGED,
                    ReferralState.CONFLICT_CHECK);

    private final JdbcClient jdbc;
    private final ReferralSeals seals;

    LeadsWork(JdbcClient jdbc, ReferralSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    private record Standing(
            RequestId request,
            ReferralId id,
            ReferralState state,
            boolean promised,
            boolean declaredNone) {}

    @Override
    public Map<RequestId, Act> of(Collection<RequestId> requests) {
        if (requests.isEmpty()) return Map.of();
        Map<RequestId, List<Standing>> all =
                standings(requests).stream().collect(groupingBy(Standing::request));
        Map<RequestId, Act> acts = new HashMap<>();
        for (RequestId request : requests)
            act(all.getOrDefault(request, List.of())).ifPresent(act -> acts.put(request, act));
        return acts;
    }

    private List<Standing> standings(Collection<RequestId> requests) {
        return jdbc.sql(STANDING)
                .param("requests", requests.stream().map(RequestId::value).toList())
                .query((row, _) ->
                        new Standing(
                                new RequestId(row.getObject("request", UUID.class)),
                                new ReferralId(row.getObject("id", UUID.class)),
                                ReferralState.valueOf(row.getString("state")),
                                row.getBoolean("promised"),
                                row.getBoolean("declared_none")))
                .list();
    }

    private Optional<Act> act(List<Standing> referrals) {
        if (referrals.stream().anyMatch(this::isToBeReleased))
            return Optional.of(Act.PROPOSE_RELEASE);
        Set<ReferralState> states = referrals.stream().map(Standing::state).collect(toSet());
        if (states.contains(ReferralState.INTERESTED)) return Optional.of(Act.ASK_CONSENT);
        if (states.stream().anyMatch(OPEN::contains)) return Optional.empty();
        return Optional.of(
                states.contains(ReferralState.PROPOSED) ? Act.OFFER_TO_NEXT : Act.FIND_MEMBERS);
    }

    private boolean isToBeReleased(Standing referral) {
        if (referral.state() == ReferralState.CONSENTED)
            return referral.promised() && isUnproposed(referral, ReleaseStep.CARD);
        return ReferralState.RELEASED.contains(referral.state())
                && referral.declaredNone()
                && isUnproposed(referral, ReleaseStep.REST);
    }

    private boolean isUnproposed(Standing referral, ReleaseStep step) {
        UUID id = referral.id().value();
        return seals.proposedBy(id, step).isEmpty() && !seals.isReleased(id, step);
    }
}
