package org.icjc.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.icjc.kernel.web.Reader;
import org.icjc.requests.RequestState;
import org.icjc.requests.intake.RequesterView;
import org.jspecify.annotations.Nullable;

/** What was, what is, what comes. */
public record ProgressLine(List<Point> points) {

    /**
     * A point on the line.
     *
     * @param when in the reader's words, where it is known
     */
    public record Point(String name, Place place, @Nullable String when) {}

    /** Where on the line. */
    public enum Place {
        DONE,
        NOW,
        TO_COME
    }

    private static final List<String> NAMES =
            List.of(
                    "received",
                    "checked",
                    "accepted",
                    "summary-approved",
                    "members-asked",
                    "agreed",
                    "under-way",
                    "completed");

    static ProgressLine of(RequesterView view, Reader reader) {
        int passed = passed(view.state());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < passed; i++)
            points.add(
                    new Point(
                            reader.text("line." + NAMES.get(i)),
                            Place.DONE,
                            i == 0 ? reader.moment(view.submittedAt()) : null));
        points.add(
                new Point(
                        reader.text(view.state().messageKey()),
                        Place.NOW,
                        reader.text("status.since", "date", reader.date(view.since()))));
        if (goesOn(view.state()))
            for (int i = passed + 1; i < NAMES.size(); i++)
                points.add(new Point(reader.text("line." + NAMES.get(i)), Place.TO_COME, null));
        return new ProgressLine(List.copyOf(points));
    }

    /** How many points certainly lie behind: of a request that rests only the first is said. */
    private static int passed(RequestState state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> 0;
            case SCREENING, NEEDS_INFO -> 1;
            case ASSESSMENT -> 2;
            case ACCEPTED, BRIEFING -> 3;
            case ROUTING, UNMATCHED -> 4;
            case MATCHED -> 5;
            case IN_DELIVERY -> 6;
            case COMPLETED, FOLLOW_UP -> 7;
            case DECLINED, REVIEW_ASKED -> 2;
            case REFERRED, ON_HOLD, LAPSED, WITHDRAWN, CLOSED, ERASED -> 1;
        };
    }

    private static boolean goesOn(RequestState state) {
        return switch (state) {
            case SUBMITTED,
                    SCREENING,
                    NEEDS_INFO,
                    ASSESSMENT,
                    ACCEPTED,
                    BRIEFING,
                    ROUTING,
                    MATCHED,
                    IN_DELIVERY ->
                    true;
            case DRAFT,
                    COMPLETED,
                    FOLLOW_UP,
                    CLOSED,
                    DECLINED,
                    REVIEW_ASKED,
                    UNMATCHED,
                    REFERRED,
                    ON_HOLD,
                    LAPSED,
                    WITHDRAWN,
                    ERASED ->
                    false;
        };
    }
}
