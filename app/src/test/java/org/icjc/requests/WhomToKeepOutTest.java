package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.icjc.app.IcjcTest;
import org.icjc.desk.PersonId;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.members.MemberId;
import org.icjc.members.directory.DemoMembers;
import org.icjc.requests.questionnaire.Option;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.OptionSource;
import org.icjc.requests.questionnaire.Options;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhomToKeepOutTest {
    @Autowired ApplicationContext context;
    @Autowired OptionLists lists;
    @Autowired DemoMembers members;

    private CommitteeOfFour committee;

    @BeforeAll
    void committee() {
        committee = new CommitteeOfFour(context);
    }

    @Test
    void the_form_names_everybody_who_would_receive_the_request_and_nobody_else() {
        assertThat(codes(OptionSource.COMMITTEE))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(committee.chair, committee.first, committee.second, committee.third)
                                .stream()
                                .map(PersonId::value)
                                .map(Object::toString)
                                .toList());
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
