package org.icjc.members.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Invented past referrals, all of them ended: fair load has something to count from. */
@Component
@OnPart(Part.DESK)
class DemoHistory {
    private static final int A_MONTH = 28;

    private final JdbcClient jdbc;

    DemoHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(MemberId member, JsonNode history, LocalDate today) {
        int offers = history.required("offers").asInt();
        int accepted = history.required("accepted").asInt();
        int last = history.path("lastAskedDaysAgo").asInt(40);
        int step = offers > 1 ? Math.min(A_MONTH, (350 - last) / (offers - 1)) : 0;
        for (int i = 0; i < offers; i++)
            ended(member, today.minusDays(last + (long) i * step), i < accepted, i % 3 != 2);
        int earlier = history.required("ended").asInt() - offers;
        for (int i = 0; i < earlier; i++)
            ended(member, today.minusDays(400 + (long) i * A_MONTH), false, i % 2 == 0);
    }

    private void ended(MemberId member, LocalDate offered, boolean accepted, boolean answered) {
        OffsetDateTime at = offered.atTime(LocalTime.of(10, 0)).atOffset(ZoneOffset.UTC);
        @Nullable OffsetDateTime answer = accepted || answered ? at.plusDays(3) : null;
        jdbc.sql(
                        """
                        INSERT INTO members.referral (id, request, member, state, proposed_at, offered_at,
                            answer_by, answered_at, disclosed_at, ended_at)
                        VALUES (:id, :request, :member, :state, :proposed, :offered, :due, :answered,
                            :disclosed, :ended)
                        """)
                .param("id", UUID.randomUUID())
                .param("request", UUID.randomUUID())
                .param("member", member.value())
                .param("state", accepted ? "ENDED" : answered ? "DECLINED" : "LAPSED")
                .param("proposed", at.minusDays(1))
                .param("offered", at)
                .param("due", offered.plusDays(5))
                .param("answered", answer)
                .param("disclosed", accepted ? at.plusDays(8) : null)
                .param("ended", at.plusDays(accepted ? 20 : 5))
                .update();
    }
}
