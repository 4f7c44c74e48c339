package org.icjc.members.matching;

import java.time.LocalDate;

/** Days on which a member takes no work, both ends included. */
public record Away(LocalDate from, LocalDate to) {}
