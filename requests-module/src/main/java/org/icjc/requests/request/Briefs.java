package org.icjc.requests.request;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Texts;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.access.ApprovedBriefs;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.DeskActor;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Questionnaires;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The brief: lines by rule from the answers, free text rewritten by the lead, metered, approved.
 */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class Briefs {
    private static final int LONGEST_SUMMARY = 400;

    private final BriefRows rows;
    private final BriefRules rules;
    private final ApprovedBriefs approvals;
    private final CaseAccess access;
    private final Cases cases;
    private final DeskActor actor;
    private final Ledger ledger;

    Briefs(
            BriefRows rows,
            Texts texts,
            Questionnaires questionnaires,
            OptionLists lists,
            ApprovedBriefs approvals,
            CaseAccess access,
            Cases cases,
            DeskActor actor,
            Ledger ledger) {
        this.rows = rows;
        this.rules = new BriefRules(texts, questionnaires, lists);
        this.approvals = approvals;
        this.access = access;
        this.cases = cases;
        this.actor = actor;
        this.ledger = ledger;
    }

    /**
     * A version of the brief as the desk works on it.
     *
     * @param version 0 as long as nothing was saved
     * @param lines those shown and those left out, with the requester's own words
     * @param marks words of the summary that may give away who asks
     * @param names words, in what would leave, that name the State or the institution of who asks
     * @param pressGuess the lead's answer to "Could somebody who follows the press guess the
     *     State?"; null until answered
     */
    public record Draft(
            UUID id,
            int version,
            BriefState state,
            Instant at,
            List<BriefLine> lines,
            String summary,
            List<Mark> marks,
            Set<String> names,
            BriefMeter meter,
            @Nullable Boolean pressGuess) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /**
     * A word that may give away who asks.
     *
     * @param start first character in the summary
     * @param end after its last character
     * @param reason key suffix: own, name, place, date, number, law
     */
    public record Mark(int start, int end, String reason) {
        /** It names the State or the institution of who asks: the strongest of all. */
        public boolean namesAsker() {
            return reason.equals(AskerNames.REASON);
        }
    }

    /** The approved brief, its signature verified over exactly {@code bytes}. */
    public record Approved(UUID id, BriefText text, byte[] bytes, byte[] hash, Instant at) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /** The newest version; made by rule from the answers when there is none. */
    public Draft draft(RequestId request) {
        Answers answers = answers(request);
        return rows.newest(request)
                .map(row -> opened(row, answers))
                .orElseGet(() -> fresh(request, answers));
    }

    private Answers answers(RequestId request) {
        Map<String, Answer> all =
                new LinkedHashMap<>(access.parties(request).answers().byQuestion());
        all.putAll(access.toKeepOut(request).answers().byQuestion());
        all.putAll(access.content(request).answers().byQuestion());
        return new Answers(all);
    }

    private static Draft opened(BriefRows.Row row, Answers answers) {
        BriefWork work = row.work();
        return new Draft(
                row.id(),
                row.version(),
                row.state(),
                row.at().toInstant(),
                work.lines(),
                work.summary(),
                GivingAway.in(work.summary(), answers),
                BriefChecks.names(work, answers),
                work.meter(),
                work.pressGuess());
    }

    private Draft fresh(RequestId request, Answers answers) {
        return new Draft(
                UUID.randomUUID(),
                0,
                BriefState.DRAFTED,
                cases.now().toInstant(),
                lines(request, answers),
                "",
                List.of(),
                Set.of(),
                BriefRules.meter(answers),
                null);
    }

    private List<BriefLine> lines(RequestId request, Answers answers) {
        Locale own = Locale.forLanguageTag(cases.get(request).language());
        return rules.lines(answers, own, cases.today());
    }

    /** What the words would be marked as; stores nothing. */
    public List<Mark> marks(RequestId request, String summary) {
        return GivingAway.in(summary, answers(request));
    }

    /**
     * Saves summary and left-out lines; the lead may only make it vaguer. A brief that was sent is
     * superseded by a new version.
     *
     * @throws Refused {@code brief.too-long}, {@code lifecycle.not-by-you}
     */
    public Draft save(
            RequestId request, String summary, List<String> leftOut, @Nullable Boolean pressGuess) {
        CaseRow row = led(request);
        if (summary.length() > LONGEST_SUMMARY)
            throw new Refused("brief.too-long", "n", LONGEST_SUMMARY);
        Answers answers = answers(request);
        // Built anew from the answers each time: no hand can make a line say more.
        List<BriefLine> lines =
                lines(request, answers).stream()
                        .map(line -> leftOut.contains(line.question()) ? hidden(line) : line)
                        .toList();
        BriefWork work =
                new BriefWork(lines, summary.strip(), BriefRules.meter(answers), pressGuess);
        Optional<BriefRows.Row> newest = rows.newest(request);
        if (newest.filter(last -> last.state() == BriefState.DRAFTED).isPresent()) {
            rows.update(request, newest.get().id(), work);
        } else {
            if (row.dueOn() == null) cases.restartClock(row);
            rows.supersede(request);
            int version = newest.map(BriefRows.Row::version).orElse(0) + 1;
            rows.insert(request, version, work, cases.now());
        }
        return draft(request);
    }

    private static BriefLine hidden(BriefLine line) {
        return new BriefLine(line.question(), line.own(), "", line.rewritten());
    }

    private CaseRow led(RequestId request) {
        CaseRow row = cases.lock(request);
        if (!actor.id().equals(row.lead())) throw new Refused("lifecycle.not-by-you");
        if (row.state() != RequestState.BRIEFING) throw new Refused("lifecycle.no-such-step");
        return row;
    }

    /**
     * Sends the draft to the requester. From then on the clock stands still.
     *
     * @param left words that look like a name of who asks and do not tell, as the lead says; said
     *     anew for each sending
     * @throws Refused {@code brief.under-floor}, {@code brief.press-unanswered}, {@code
     *     brief.press-guess} when the press would guess it and the region is still shown, {@code
     *     brief.empty}, {@code brief.names-asker} if a word names the State or the institution of
     *     who asks and is not among those left
     */
    public void send(RequestId request, Set<String> left) {
        CaseRow led = led(request);
        BriefRows.Row row =
                rows.newest(request)
                        .filter(newest -> newest.state() == BriefState.DRAFTED)
                        .orElseThrow(() -> new Refused("brief.empty"));
        BriefWork work = row.work();
        Answers answers = answers(request);
        BriefChecks.beforeSending(work, answers, left);
        List<BriefText.Line> shown =
                work.lines().stream()
                        .filter(line -> !line.shown().isBlank())
                        .map(line -> new BriefText.Line(line.question(), line.shown()))
                        .toList();
        BriefText exact = new BriefText(BriefRules.LANGUAGE.toLanguageTag(), shown, work.summary());
        rows.send(request, row.id(), exact, cases.now());
        cases.stopClock(led);
        ledger.record(actor.act("brief.sent", request.value()));
    }

    /**
     * @throws Refused {@code brief.forged} if the signature does not hold
     */
    @Transactional(readOnly = true)
    public Optional<Approved> approved(RequestId request) {
        return approvals
                .of(request)
                .map(exact ->
                        new Approved(
                                exact.brief(),
                                BriefText.read(exact.bytes()),
                                exact.bytes(),
                                exact.hash(),
                                exact.at()));
    }
}
