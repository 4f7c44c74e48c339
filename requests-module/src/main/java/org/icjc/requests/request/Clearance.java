package org.icjc.requests.request;

import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.DeskActor;
import org.icjc.requests.access.Standing;
import org.icjc.requests.access.Standings;
import org.springframework.stereotype.Component;

/** Who is clear of conflict for a request: nobody acts on one before his or her own "none". */
@Component
@OnPart(Part.DESK)
class Clearance {
    private final Standings standings;
    private final DeskActor actor;

    Clearance(Standings standings, DeskActor actor) {
        this.standings = standings;
        this.actor = actor;
    }

    /**
     * @throws Refused {@code case.declare-first} unless the current person is clear
     */
    void require(RequestId request) {
        if (!has(request, actor.id())) throw new Refused("case.declare-first");
    }

    boolean has(RequestId request, UUID person) {
        return standings.of(request.value(), person) == Standing.CLEAR;
    }
}
