package org.icjc.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.icjc.kernel.web.Reader;
import org.icjc.ledger.ActorRole;
import org.icjc.requests.RequestState;
import org.icjc.requests.intake.RequesterView;
import org.jspecify.annotations.Nullable;

/** What was, what is, what comes: each point in words of its own, none of them twice. */
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

    /** A point while it is still to come, and once it lies behind. */
    private record Name(String toCome, String done) {}

    private static final Name CHECK = new Name("check", "checked");
    private static final List<Name> NAMES =
            List.of(
                    new Name("received", "received"),
                    CHECK,
                    new Name("decision", "accepted"),
                    new Name("summary-approved", "summary-approved"),
                    new Name("members-asked", "asked"),
                    new Name("agreed", "agreed"),
                    new Name("under-way", "given"),
                    new Name("completed", "completed"));

    static ProgressLine of(RequesterView view, Reader reader) {
        int passed = passed(view.state());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < passed; i++)
            points.add(
                    new Point(
                            reader.text(done(i, view)),
                            Place.DONE,
                            i == 0 ? reader.moment(view.submittedAt()) : null));
        points.add(
                new Point(
                        reader.text(now(view)),
                        Place.NOW,
                        reader.text("status.since", "date", reader.date(view.since()))));
        if (goesOn(view.state()))
            for (int i = passed + 1; i < NAMES.size(); i++)
                points.add(
                        new Point(
                                reader.text("line." + NAMES.get(i).toCome()), Place.TO_COME, null));
        return new ProgressLine(List.copyOf(points));
    }

    private static String done(int place, RequesterView view) {
        Name name = NAMES.get(place);
        // Nothing was checked that nobody opened.
        if (name.equals(CHECK) && !wasOpened(view)) return "line.passed-on";
        boolean declined =
                view.state() == RequestState.REVIEW_ASKED && name.done().equals("accepted");
        return declined ? RequestState.DECLINED.messageKey() : "line." + name.done();
    }

    private static boolean wasOpened(RequesterView view) {
        return view.looks().stream()
                .anyMatch(look ->
                        look.role() == ActorRole.INTAKE_OFFICER
                                || look.role() == ActorRole.COMMITTEE_MEMBER);
    }

    // "Accepted" lies behind as soon as it is said; what goes on then is the summary.
    private static String now(RequesterView view) {
        return view.state() == RequestState.ACCEPTED
                ? "line.summary-written"
                : Stage.of(view).title();
    }

    /** How many points certainly lie behind: of a request that rests only the first is said. */
    private static int passed(RequestState state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> 0;
            case SCREENING, NEEDS_INFO -> 1;
            case ASSESSMENT, DECLINED -> 2;
            case ACCEPTED, BRIEFING, REVIEW_ASKED -> 3;
            case ROUTING, UNMATCHED -> 4;
            case MATCHED -> 5;
            case IN_DELIVERY -> 6;
            case COMPLETED -> 7;
            case FOLLOW_UP -> 8;
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
