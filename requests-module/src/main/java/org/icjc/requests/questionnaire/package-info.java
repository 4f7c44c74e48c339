/**
 * The questions of the intake as data, and the reading of what was typed into them. Knows no page,
 * no key and no database: the web shows {@link org.icjc.requests.questionnaire.Form}, the vault
 * seals what {@link org.icjc.requests.questionnaire.AnswerReader} made of it.
 */
@NullMarked
@NamedInterface
package org.icjc.requests.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
