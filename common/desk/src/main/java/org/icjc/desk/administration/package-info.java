/** The administrator's and the auditor's views: people, roster, ledger. They read no request. */
@NullMarked
package org.icjc.desk.administration;

import org.jspecify.annotations.NullMarked;
