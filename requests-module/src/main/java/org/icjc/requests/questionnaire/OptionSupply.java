package org.icjc.requests.questionnaire;

import java.util.List;

/**
 * A list of names that another module offers to the form: the member organisations, the committee.
 * A bean of the module that owns the names; without one the list is empty and "none" remains.
 */
public interface OptionSupply {

    /** The list that this supplies. */
    OptionSource source();

    /** The options in the order to be shown, their codes as {@code Codes.of} spells them. */
    List<Option.Named> options();
}
