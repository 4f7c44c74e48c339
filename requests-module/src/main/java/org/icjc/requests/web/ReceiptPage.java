package org.icjc.requests.web;

import java.util.Locale;
import java.util.Optional;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.requests.access.Visit;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a requester keeps: reference, time, head of the ledger, answer-by date, the code once more.
 */
@Controller
@OnPart(Part.INTAKE)
class ReceiptPage {
    private final Intake intake;
    private final PageRenderer pages;
    private final Texts texts;

    ReceiptPage(Intake intake, PageRenderer pages, Texts texts) {
        this.intake = intake;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/request/receipt")
    ResponseEntity<String> receipt(
            @RequestParam(required = false) @Nullable String again, Visit visit, Locale locale) {
        Optional<Receipt> receipt = intake.receipt(visit.keys());
        if (receipt.isEmpty()) return Redirect.to(locale, "/request/check");
        return pages.render(
                Page.of(
                                locale,
                                "/request/receipt",
                                texts.text(locale, "receipt.title"),
                                "requests/receipt")
                        .quiet()
                        .with("receipt", receipt.get())
                        .with("code", visit.code().orElse(null))
                        .with("again", again != null)
                        .with("ends", visit.ends()));
    }
}
