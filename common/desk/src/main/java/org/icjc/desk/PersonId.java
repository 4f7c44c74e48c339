package org.icjc.desk;

import java.util.UUID;

/** A person with an account: committee, staff, or a person of a member organisation. */
public record PersonId(UUID value) {
    /** Random (version 4): it does not tell when somebody was enrolled. */
    public static PersonId mint() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
