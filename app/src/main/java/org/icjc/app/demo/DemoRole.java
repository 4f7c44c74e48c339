package org.icjc.app.demo;

import java.util.Locale;
import java.util.Set;
import org.icjc.desk.accounts.DeskRole;
import org.jspecify.annotations.Nullable;

/** The people of the demo, in the order in which the sign-in page offers them. */
enum DemoRole {
    INTAKE_OFFICER(
            "Intake officer",
            "Declare on what came in, check it, ask the requester, pass it on.",
            DeskRole.INTAKE_OFFICER),
    CHAIR("Chair", "Vote; your vote breaks a tie.", DeskRole.CHAIR, DeskRole.COMMITTEE_MEMBER),
    MEMBER_1(
            "Committee member 1",
            "Lead a request: write its brief, ask member organisations.",
            DeskRole.COMMITTEE_MEMBER),
    MEMBER_2(
            "Committee member 2",
            "Declare, vote, release to a member as the second person.",
            DeskRole.COMMITTEE_MEMBER),
    MEMBER_3(
            "Committee member 3, recused in one request",
            "Open Look inside: the same row, closed to you.",
            DeskRole.COMMITTEE_MEMBER),
    MEMBER_4(
            "Committee member 4, tied to one State",
            "One request never reached you, and nothing tells you so.",
            DeskRole.COMMITTEE_MEMBER),
    CONFLICT_OFFICER(
            "Conflict officer",
            "Settle a possible conflict, seeing the parties and nothing else.",
            DeskRole.CONFLICT_OFFICER),
    ADMINISTRATOR(
            "Administrator",
            "People, roles, the roster. Reads no request.",
            DeskRole.ADMINISTRATOR),
    AUDITOR("Auditor", "The ledger, and whether it is unbroken. No content.", DeskRole.AUDITOR),
    FIRST_ORGANISATION(
            "m02",
            "École de démonstration de la magistrature du Fleuve",
            "Answer an offer, knowing the brief alone."),
    SECOND_ORGANISATION(
            "m04",
            "Barreau de démonstration de la Lagune",
            "Read what was disclosed to you, and only that.");

    private final String label;
    private final String hint;
    private final Set<DeskRole> roles;
    private final @Nullable String organisation;

    DemoRole(String label, String hint, DeskRole... roles) {
        this.label = label;
        this.hint = hint;
        this.roles = Set.of(roles);
        this.organisation = null;
    }

    /** A person of a member organisation, by the code of {@code DemoMembers}. */
    DemoRole(String organisation, String name, String hint) {
        this.label = "Member organisation " + organisation.substring(1) + ", its focal point";
        this.hint = name + ". " + hint;
        this.roles = Set.of(DeskRole.MEMBER);
        this.organisation = organisation;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }

    /** The label without what follows its comma: how the tour speaks of the person's button. */
    String button() {
        return label.replaceAll(",.*", "");
    }

    /** As on screens; a person is never called like the organisation. */
    String personName() {
        return organisation == null ? button() : "Focal point " + organisation.substring(1);
    }

    String email() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "@icjc.example";
    }

    /** Lies open on purpose. */
    String passphrase() {
        return "demo passphrase of " + personName();
    }

    Set<DeskRole> roles() {
        return roles;
    }

    @Nullable String organisation() {
        return organisation;
    }
}
