package org.icjc.members.directory;

import java.time.LocalDate;

/** Days on which a member can give nothing; both ends belong to it. */
public record Away(LocalDate from, LocalDate to) {
    public Away {
        if (to.isBefore(from)) throw new IllegalArgumentException("away ends before it starts");
    }
}
