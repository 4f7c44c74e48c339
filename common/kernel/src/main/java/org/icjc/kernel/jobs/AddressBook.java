package org.icjc.kernel.jobs;

import java.util.Optional;
import java.util.UUID;

/** Resolves an account to its mail address, in the worker alone. */
public interface AddressBook {
    Optional<String> address(UUID account);
}
