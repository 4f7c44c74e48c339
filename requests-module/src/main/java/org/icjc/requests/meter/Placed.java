package org.icjc.requests.meter;

/** Where the rule put a pair: the step, and what is shown there. */
record Placed(Step step, Shown shown) {}
