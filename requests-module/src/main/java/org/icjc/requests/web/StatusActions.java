package org.icjc.requests.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.requests.access.ConsentScope;
import org.icjc.requests.access.FormTokens;
import org.icjc.requests.access.Shown;
import org.icjc.requests.access.Visit;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.questionnaire.AnswerReader;
import org.icjc.requests.questionnaire.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a requester does on the status page. Every act is signed by the key from the code. */
@Controller
@OnPart(Part.INTAKE)
class StatusActions {
    private final Intake intake;
    private final AnswerReader answers;
    private final StatusView status;
    private final FormTokens tokens;
    private final PageRenderer pages;
    private final Texts texts;

    StatusActions(
            Intake intake,
            AnswerReader answers,
            StatusView status,
            FormTokens tokens,
            PageRenderer pages,
            Texts texts) {
        this.intake = intake;
        this.answers = answers;
        this.status = status;
        this.tokens = tokens;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping("/request/status/answer")
    ResponseEntity<String> answer(Posted posted, Visit visit, Locale locale) {
        UUID question = id(posted, "question");
        return withText(
                "answer." + question,
                posted,
                visit,
                locale,
                "answer",
                text -> intake.answer(visit.keys(), Map.of(question, text)));
    }

    @PostMapping("/request/status/message")
    ResponseEntity<String> message(Posted posted, Visit visit, Locale locale) {
        return withText(
                "message",
                posted,
                visit,
                locale,
                "message",
                text -> intake.writeMessage(visit.keys(), text));
    }

    @PostMapping("/request/status/change")
    ResponseEntity<String> change(Posted posted, Visit visit, Locale locale) {
        UUID brief = id(posted, "brief");
        return withText(
                "change",
                posted,
                visit,
                locale,
                "change",
                text -> intake.askChange(visit.keys(), brief, text));
    }

    @PostMapping("/request/status/review")
    ResponseEntity<String> review(Posted posted, Visit visit, Locale locale) {
        return withText(
                "review",
                posted,
                visit,
                locale,
                "review",
                text -> intake.askReview(visit.keys(), text));
    }

    @PostMapping("/request/status/approve")
    ResponseEntity<String> approve(Posted posted, Visit visit, Locale locale) {
        Shown brief = shown(posted, "brief");
        return act(
                posted,
                visit,
                locale,
                "approved",
                "main",
                () -> intake.approveBrief(visit.keys(), brief));
    }

    @PostMapping("/request/status/consent")
    ResponseEntity<String> consent(Posted posted, Visit visit, Locale locale) {
        UUID referral = id(posted, "referral");
        if (posted.pressed().equals("refuse"))
            return act(
                    posted,
                    visit,
                    locale,
                    "refused",
                    "main",
                    () -> intake.refuse(visit.keys(), referral));
        Map<String, String> errors = new LinkedHashMap<>();
        Set<ConsentScope> scope = scope(posted);
        Optional<LocalDate> until = status.terms(locale).until(posted.first("term"));
        if (scope.isEmpty())
            errors.put(
                    "scope." + referral + ".PARTIES", texts.text(locale, "error.consent-nothing"));
        if (until.isEmpty())
            errors.put("term." + referral, texts.text(locale, "error.consent-term"));
        if (!errors.isEmpty()) return again(posted, visit, locale, errors);
        return act(
                posted,
                visit,
                locale,
                "consent",
                "main",
                () ->
                        intake.consent(
                                visit.keys(),
                                shown(posted, "referral"),
                                scope,
                                until.orElseThrow()));
    }

    private static Set<ConsentScope> scope(Posted posted) {
        Set<ConsentScope> scope = new HashSet<>();
        for (ConsentScope part : ConsentScope.values())
            if (posted.has("scope", part.name())) scope.add(part);
        return scope;
    }

    @PostMapping("/request/status/withdraw-consent")
    ResponseEntity<String> withdrawConsent(Posted posted, Visit visit, Locale locale) {
        UUID referral = id(posted, "referral");
        String field = "sure." + referral;
        if (posted.first("sure").isEmpty()) return unsure(field, posted, visit, locale);
        return act(
                posted,
                visit,
                locale,
                "consent-withdrawn",
                field,
                () -> intake.withdrawConsent(visit.keys(), referral));
    }

    @PostMapping("/request/status/withdraw")
    ResponseEntity<String> withdraw(Posted posted, Visit visit, Locale locale) {
        if (posted.first("sure").isEmpty())
            return pages.render(
                    Withdrawing.page(visit, tokens, locale, texts)
                            .with("error", texts.text(locale, "error.tick-to-confirm"))
                            .withErrors());
        return act(posted, visit, locale, "withdrawn", "main", () -> intake.withdraw(visit.keys()));
    }

    private ResponseEntity<String> unsure(String field, Posted posted, Visit visit, Locale locale) {
        return again(
                posted, visit, locale, Map.of(field, texts.text(locale, "error.tick-to-confirm")));
    }

    /** Takes a text. */
    private interface TextTaker {
        void take(String text);
    }

    private ResponseEntity<String> withText(
            String field, Posted posted, Visit visit, Locale locale, String done, TextTaker act) {
        Reading reading = FreeText.read(answers, field, posted);
        if (!reading.isComplete())
            return again(
                    posted,
                    visit,
                    locale,
                    Map.of(field, FreeText.problem(reading.errors().getFirst(), texts, locale)));
        String text = reading.answers().text(field).orElseThrow();
        return act(posted, visit, locale, done, field, () -> act.take(text));
    }

    private ResponseEntity<String> act(
            Posted posted, Visit visit, Locale locale, String done, String field, Runnable act) {
        if (!tokens.fits(visit.keys(), posted.token()))
            return again(
                    posted, visit, locale, Map.of(field, texts.text(locale, "error.form-again")));
        try {
            act.run();
        } catch (Refused refused) {
            if (!texts.has(locale, refused.key())) throw refused;
            String why = texts.text(locale, refused.key(), refused.arguments());
            return again(posted, visit, locale, Map.of(field, why));
        }
        return Redirect.to(locale, "/request/status?done=" + done);
    }

    private ResponseEntity<String> again(
            Posted posted, Visit visit, Locale locale, Map<String, String> errors) {
        Optional<RequesterView> view = intake.open(visit.keys());
        return view.isEmpty()
                ? Redirect.to(locale, "/request/status")
                : pages.render(status.page(visit, view.get(), "", posted, errors, locale));
    }

    private static Shown shown(Posted posted, String field) {
        return new Shown(id(posted, field), posted.first("shown"));
    }

    private static UUID id(Posted posted, String field) {
        try {
            return UUID.fromString(posted.first(field));
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
