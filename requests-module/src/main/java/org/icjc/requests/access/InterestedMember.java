package org.icjc.requests.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a requester sees of a member organisation that is interested; sealed, written by a committee
 * session.
 *
 * @param member its id, to which a consent binds; null in what was sealed before version 2
 * @param name of the member organisation
 * @param seat country of its seat, ISO 3166-1 alpha-2, or empty
 * @param answer full, reduced or later, and the member's own words to it
 * @param profile lines of a label and its values
 */
public record InterestedMember(
        @Nullable UUID member, String name, String seat, List<Phrase> answer, List<Line> profile) {
    /** One line of the profile. */
    public record Line(Phrase label, List<Phrase> values) {
        public Line {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    public InterestedMember {
        answer = List.copyOf(answer);
        profile = List.copyOf(profile);
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
