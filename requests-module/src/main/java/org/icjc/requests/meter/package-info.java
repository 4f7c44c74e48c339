/**
 * The re-identification meter: what of an asker may be shown in a brief so that five States or more
 * would be shown the same way by the same rule. Pure Java on the table of jurisdictions; keeps
 * nothing.
 */
@NullMarked
package org.icjc.requests.meter;

import org.jspecify.annotations.NullMarked;
