package org.icjc.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.Reader;
import org.icjc.requests.access.ConsentState;
import org.icjc.requests.access.FormTokens;
import org.icjc.requests.access.Visit;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.BriefState;
import org.springframework.stereotype.Component;

/** The status page: what waits for the requester first, then all else. */
@Component
@OnPart(Part.INTAKE)
class StatusView {
    /** What can have been done just before, by the name in the address. */
    private static final Map<String, String> DONE =
            Map.of(
                    "answer", "question.sent",
                    "message", "message.sent",
                    "approved", "summary.approved.done",
                    "change", "summary.change.done",
                    "consent", "consent.given.done",
                    "refused", "consent.refused.done",
                    "consent-withdrawn", "consent.withdraw.done",
                    "review", "review.done",
                    "withdrawn", "withdraw.done.text");

    private final FormTokens tokens;
    private final Drafts drafts;
    private final Texts texts;
    private final Clock clock;

    StatusView(FormTokens tokens, Drafts drafts, Texts texts, Clock clock) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
    }

    Terms terms(Locale locale) {
        return Terms.from(LocalDate.now(clock), new Reader(locale, texts));
    }

    /**
     * @param done what was done just before
     * @param typed what stands in the fields, after a slip
     * @param errors by field, in the reader's words
     */
    Page page(
            Visit visit,
            RequesterView view,
            String done,
            Posted typed,
            Map<String, String> errors,
            Locale locale) {
        Reader reader = new Reader(locale, texts);
        Stage stage = Stage.of(view);
        List<Waiting> waiting = Waiting.of(view);
        List<Problem> problems =
                errors.entrySet().stream()
                        .map(error -> new Problem(error.getValue(), "#" + error.getKey()))
                        .toList();
        Page page =
                Page.of(locale, "/request/status", reader.text(stage.title()), "requests/status")
                        .quiet()
                        .with("view", view)
                        .with("stage", stage)
                        .with("waiting", waiting)
                        .with("due", DueLine.of(view, waiting, LocalDate.now(clock), reader))
                        .with("agreed", agreed(view))
                        .with("found", found(view))
                        .with("approved", approved(view))
                        .with("line", ProgressLine.of(view, reader))
                        .with("seen", Seen.of(view.looks(), reader))
                        .with("terms", terms(locale))
                        .with("open", drafts.form(view.answers()).open(view.answers()))
                        .with("notice", DONE.containsKey(done) ? reader.text(DONE.get(done)) : null)
                        .with("typed", typed)
                        .with("errors", errors)
                        .with("problems", problems)
                        .with("ends", visit.ends())
                        .with("token", tokens.page(visit.keys()));
        return errors.isEmpty() ? page : page.withErrors();
    }

    private static List<RequesterView.Interest> agreed(RequesterView view) {
        return view.interests().stream()
                .filter(interest -> interest.state() != ConsentState.ASKED)
                .toList();
    }

    private static int found(RequesterView view) {
        return (int)
                view.interests().stream()
                        .filter(interest -> interest.state() == ConsentState.CONSENTED)
                        .count();
    }

    private static boolean approved(RequesterView view) {
        return view.brief().filter(brief -> brief.state() == BriefState.APPROVED).isPresent();
    }
}
