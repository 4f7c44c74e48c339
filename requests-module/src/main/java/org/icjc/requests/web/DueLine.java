package org.icjc.requests.web;

import java.time.LocalDate;
import java.util.List;
import org.icjc.kernel.web.Reader;
import org.icjc.requests.NextDue;
import org.icjc.requests.RequestState;
import org.icjc.requests.intake.RequesterView;

/** What is said of time: a day only while something is still to come from the Committee by it. */
final class DueLine {
    private DueLine() {}

    /** In the reader's words; empty where nothing is due, or where each thing names its own day. */
    static String of(RequesterView view, List<Waiting> waiting, LocalDate today, Reader reader) {
        if (waiting.stream().anyMatch(one -> one instanceof Waiting.Member)) return "";
        LocalDate due = view.answerBy();
        boolean stopped = due == null || view.state() == RequestState.BRIEFING;
        if (!waiting.isEmpty() && stopped) return reader.text("status.clock-stopped");
        if (due == null || due.isBefore(today)) return "";
        return NextDue.of(view.state())
                .map(next ->
                        switch (next) {
                            case ANSWER -> said("status.answer-by", due, reader);
                            // Nothing is promised before somebody writes it.
                            case BRIEF ->
                                    view.state() == RequestState.BRIEFING
                                            ? said("status.summary-by", due, reader)
                                            : "";
                        })
                .orElse("");
    }

    private static String said(String key, LocalDate day, Reader reader) {
        return reader.text(key, "date", reader.texts().date(reader.locale(), day));
    }
}
