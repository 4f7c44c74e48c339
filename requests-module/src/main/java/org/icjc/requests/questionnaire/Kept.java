package org.icjc.requests.questionnaire;

/** Where an answer is kept: the compartment of the vault that it is sealed under, or otherwise. */
public enum Kept {
    /** What one must know of a conflict. */
    PARTIES,
    /** How the person is reached and whether the mandate was checked. */
    IDENTITY,
    /** What is asked. */
    CONTENT,
    /** A plain column: the support type alone. */
    PLAIN,
    /** Under a key of its own that the worker can read: the address for warnings alone. */
    OWN_KEY,
    /** Asked, acted upon and forgotten. */
    NOWHERE
}
