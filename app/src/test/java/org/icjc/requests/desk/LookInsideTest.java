package org.icjc.requests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableCell;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.icjc.app.TestDatabases;
import org.icjc.requests.RequestId;
import org.icjc.requests.SampleAnswers;
import org.icjc.requests.access.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One request as four pairs of eyes see it. */
class LookInsideTest extends AtTheDesk {
    private static byte[] storedContent(RequestId request) {
        return JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql("SELECT content_sealed FROM requests.request WHERE id = ?")
                .param(request.value())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private LookInsideView insideOf(RequestId request) {
        LookInsideView view = at(LookInsideView.class);
        view.choice.setValue(
                view.choice
                        .getListDataView()
                        .getItems()
                        .filter(row -> row.id().equals(request))
                        .findFirst()
                        .orElseThrow());
        return view;
    }

    @Test
    void the_thief_sees_the_stored_bytes_and_the_plain_columns() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.first(), request, Outcome.NONE);
        as(
                bench.first(),
                () -> {
                    LookInsideView view = insideOf(request);
                    assertThat(words(view.table))
                            .contains(
                                    "state=ASSESSMENT",
                                    HexFormat.ofDelimiter(" ")
                                            .formatHex(storedContent(request), 0, 48));
                    assertThat(words(view)).contains("What this page cannot show");
                });
    }

    @Test
    void who_is_clear_is_not_spoken_to_in_the_column_of_the_recused() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.first(), request, Outcome.NONE);
        as(
                bench.first(),
                () -> {
                    String recused =
                            find(NativeTableCell.class, insideOf(request).table).all().stream()
                                    .filter(cell ->
                                            "A member after a recusal"
                                                    .equals(
                                                            cell.getElement()
                                                                    .getAttribute("data-w")))
                                    .map(AtTheDesk::words)
                                    .collect(Collectors.joining("\n"));
                    assertThat(recused)
                            .contains("Sealed.", "Gone.", "their own key")
                            .doesNotContainIgnoringCase("you");
                });
    }

    @Test
    void who_stepped_aside_looks_inside_and_finds_every_column_closed_but_the_thiefs_bytes() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.second(), request, Outcome.YES);
        as(
                bench.second(),
                () -> {
                    LookInsideView view = insideOf(request);
                    assertThat(words(view.table))
                            .contains(
                                    "They read it; you do not.",
                                    "The key to it was destroyed.",
                                    HexFormat.ofDelimiter(" ")
                                            .formatHex(storedContent(request), 0, 48))
                            .doesNotContain("Senegal", SampleAnswers.CANARY_WORD);
                });
    }
}
