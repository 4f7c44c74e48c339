package org.icjc.requests.access;

import java.util.List;

/**
 * What a requester sees of a member organisation that is interested; sealed, written by a committee
 * session.
 *
 * @param name of the member organisation
 * @param seat country of its seat, ISO 3166-1 alpha-2, or empty
 * @param answer full, reduced or later, in the member's own words; may be empty
 * @param profile lines of a label and a value, already worded in the request's language
 */
public record InterestedMember(String name, String seat, String answer, List<Line> profile) {
    /** One line of the profile. */
    public record Line(String label, String value) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    public InterestedMember {
        profile = List.copyOf(profile);
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
