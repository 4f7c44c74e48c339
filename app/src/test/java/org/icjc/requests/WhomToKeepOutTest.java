package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.members.MemberId;
import org.icjc.members.directory.DemoMembers;
import org.icjc.requests.questionnaire.Option;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.OptionSource;
import org.icjc.requests.questionnaire.Options;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WhomToKeepOutTest extends WithCommittee {
    @Autowired OptionLists lists;
    @Autowired DemoMembers members;

    @Test
    void the_form_names_every_committee_member_who_would_receive_the_request_and_nobody_else() {
        RequestId request = committee.submitted(committee.code());
        assertThat(codes(OptionSource.COMMITTEE))
                .hasSize(4)
                .containsExactlyInAnyOrderElementsOf(
                        receiving(request, "'COMMITTEE' = ANY (string_to_array(roles, ','))"));
    }

    @Test
    void the_intake_officer_and_the_conflict_officer_receive_it_too_and_are_not_named() {
        RequestId request = committee.submitted(committee.code());
        List<String> officers =
                Stream.of(committee.officer, committee.conflictOfficer)
                        .map(each -> each.value().toString())
                        .toList();
        assertThat(receiving(request, "'COMMITTEE' <> ALL (string_to_array(roles, ','))"))
                .containsExactlyInAnyOrderElementsOf(officers);
        assertThat(codes(OptionSource.COMMITTEE)).doesNotContainAnyElementsOf(officers);
    }

    /** People to whom the request was granted, as the rows say. */
    private static List<String> receiving(RequestId request, String which) {
        return owner().sql(
                        "SELECT recipient::text FROM requests.access_grant WHERE request_id = ?"
                                + " AND kind = 'PERSON' AND "
                                + which)
                .param(request.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void the_form_names_the_member_organisations_by_the_ids_that_matching_compares() {
        List<MemberId> entered = PartScope.call(Part.DESK, members::enter);
        assertThat(codes(OptionSource.MEMBERS))
                .hasSizeGreaterThan(30)
                .isSubsetOf(entered.stream().map(id -> id.value().toString()).toList());
    }

    private List<String> codes(OptionSource source) {
        return PartScope.call(
                Part.INTAKE,
                () -> lists.of(new Options.From(source)).stream().map(Option::code).toList());
    }
}
