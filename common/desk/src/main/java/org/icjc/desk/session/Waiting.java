package org.icjc.desk.session;

import org.icjc.desk.PersonId;

/**
 * Whether something waits for a person: all that a locked person is told. Given as beans by the
 * modules; asked without that person's keys.
 */
public interface Waiting {
    boolean waitsFor(PersonId person);
}
