package org.icjc.proof;

import org.icjc.way.WholeWayInABrowserTest;

/**
 * The whole way, and then databases, logs, mails, files and memory searched for what was typed. The
 * suite runs the same; here its figures are shown.
 */
@Proof("stolen")
class StolenProof extends WholeWayInABrowserTest {}
