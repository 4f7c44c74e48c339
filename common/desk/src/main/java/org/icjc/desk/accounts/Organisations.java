package org.icjc.desk.accounts;

import java.util.Map;
import java.util.UUID;

/**
 * Names of member organisations, for the choice at an invitation; the module that knows them gives
 * it.
 */
public interface Organisations {
    /** In the order in which they are offered. */
    Map<UUID, String> names();
}
