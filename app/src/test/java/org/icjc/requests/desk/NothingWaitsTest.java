package org.icjc.requests.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.icjc.desk.shell.DeskLayout;
import org.junit.jupiter.api.Test;

class NothingWaitsTest extends AtTheDesk {
    @Test
    void empty_views_say_in_words_what_to_do_next() {
        as(
                bench.first(),
                () -> {
                    assertThat(words(at(ForMeView.class)))
                            .contains("Nothing waits for you.", "All requests");
                    assertThat(words(at(DeclareView.class)))
                            .contains("Nothing to declare.", "Go to what waits for you");
                    assertThat(words(at(RequestsView.class)))
                            .contains("No request has reached you.");
                    assertThat(words(at(LookInsideView.class)))
                            .contains("You may read no request yet.");
                });
    }

    @Test
    void the_line_on_standing_conflicts_is_the_same_for_everybody_and_holds_no_number() {
        String line =
                "Requests that touch one of your standing conflicts never come to you, and nobody"
                        + " counts them here.";
        as(bench.officer(), () -> assertThat(words(at(DeclareView.class))).contains(line));
        as(bench.chair(), () -> assertThat(words(at(DeclareView.class))).contains(line));
    }

    @Test
    void an_administrator_opens_no_view_of_requests() {
        as(
                bench.administrator(),
                () -> {
                    for (Class<? extends Component> view :
                            List.of(
                                    ForMeView.class,
                                    RequestsView.class,
                                    DeclareView.class,
                                    ConflictView.class,
                                    FilingView.class,
                                    LookInsideView.class)) assertClosed(view);
                });
    }

    @Test
    void only_the_conflict_officer_settles_and_only_the_intake_officer_files() {
        as(
                bench.first(),
                () -> {
                    assertClosed(ConflictView.class);
                    assertClosed(FilingView.class);
                });
        as(
                bench.conflictOfficer(),
                () -> {
                    assertThat(words(at(ConflictView.class)))
                            .contains("No possible conflict waits.");
                    assertClosed(RequestsView.class);
                });
        as(
                bench.officer(),
                () -> assertThat(words(at(FilingView.class))).contains("File a letter or a call"));
    }

    @Test
    void an_address_that_leads_nowhere_is_told_inside_the_frame_and_has_a_title() {
        as(
                bench.first(),
                () -> {
                    UI.getCurrent().navigate("nowhere");
                    DeskLayout frame = find(DeskLayout.class).single();
                    assertThat(words(frame)).contains("For me", "First member");
                    assertThat(words(frame.getContent())).contains("Not here");
                    assertThat(UI.getCurrent().getInternals().getTitle())
                            .isEqualTo("Not here · ICJC");
                });
    }

    private void assertClosed(Class<? extends Component> view) {
        assertThatThrownBy(() -> at(view))
                .as(view.getSimpleName())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NotHere instead of " + view.getName());
    }

    @Test
    void a_page_of_the_filing_form_is_not_left_with_a_required_question_open() {
        as(
                bench.officer(),
                () -> {
                    FilingView view = at(FilingView.class);
                    String before = words(view.place);
                    test(find(com.vaadin.flow.component.button.Button.class, view)
                                    .withText("Go on")
                                    .single())
                            .click();
                    assertThat(words(view.place)).startsWith(before.substring(0, 5));
                    assertThat(
                                    find(com.vaadin.flow.component.html.ListItem.class, view.place)
                                            .all())
                            .isNotEmpty();
                });
    }
}
