package org.icjc.members.directory;

import java.time.LocalDate;
import java.util.Locale;
import org.icjc.members.MemberId;
import org.jspecify.annotations.Nullable;

/** What the public list shows of a member that agreed to stand on it. */
public record Listed(
        MemberId id,
        String name,
        Locale nameLanguage,
        MemberKind kind,
        String seat,
        @Nullable LocalDate since,
        @Nullable String url) {}
