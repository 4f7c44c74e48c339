package org.icjc.members.directory;

import java.time.LocalDate;
import java.util.Locale;
import org.icjc.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A member organisation.
 *
 * @param nameLanguage BCP 47, the language the name is written in; a page marks it
 * @param seat ISO 3166-1 alpha-2
 * @param listed agreed to stand on the public list
 * @param reviewDue when the yearly attestation falls due
 */
public record Member(
        MemberId id,
        String name,
        Locale nameLanguage,
        MemberKind kind,
        String seat,
        @Nullable LocalDate since,
        MembershipState state,
        boolean listed,
        @Nullable String url,
        @Nullable LocalDate reviewDue) {}
