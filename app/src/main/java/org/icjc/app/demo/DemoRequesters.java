package org.icjc.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.requests.Reference;
import org.icjc.requests.access.ConsentScope;
import org.icjc.requests.access.Shown;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.vault.RequesterKeys;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the demo's requesters do, each with the keys of his or her code and in the intake part. */
@Component
@ConditionalOnProperty("icjc.demo")
class DemoRequesters {
    private static final int TERM_DAYS = 180;

    private final Intake intake;
    private final DemoAnswers answers;
    private final Clock clock;

    DemoRequesters(Intake intake, DemoAnswers answers, Clock clock) {
        this.intake = intake;
        this.answers = answers;
        this.clock = clock;
    }

    void saveDraft(DemoRequest request) {
        as(request.code(), keys -> intake.saveDraft(keys, answers.of(request)));
    }

    Reference send(DemoRequest request) {
        RequesterKeys keys = DemoKeys.returnCode(request.code()).derive();
        return PartScope.call(
                        Part.INTAKE,
                        () -> intake.submit(keys, answers.of(request), request.language()))
                .reference();
    }

    void approveBrief(String code) {
        as(
                code,
                keys -> {
                    RequesterView.Brief brief = view(keys).brief().orElseThrow();
                    intake.approveBrief(keys, brief.shown());
                });
    }

    void consent(String code, UUID referral) {
        LocalDate until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(TERM_DAYS);
        as(
                code,
                keys ->
                        intake.consent(
                                keys, shown(keys, referral), Set.of(ConsentScope.values()), until));
    }

    private Shown shown(RequesterKeys keys, UUID referral) {
        return view(keys).interests().stream()
                .map(RequesterView.Interest::shown)
                .filter(each -> each.id().equals(referral))
                .findFirst()
                .orElseThrow();
    }

    void write(String code, String text) {
        as(code, keys -> intake.writeMessage(keys, text));
    }

    void withdraw(String code) {
        as(code, intake::withdraw);
    }

    private RequesterView view(RequesterKeys keys) {
        return intake.open(keys).orElseThrow();
    }

    private static void as(String code, Consumer<RequesterKeys> act) {
        RequesterKeys keys = DemoKeys.returnCode(code).derive();
        PartScope.run(Part.INTAKE, () -> act.accept(keys));
    }
}
