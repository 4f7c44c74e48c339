package org.icjc.requests.questionnaire;

/** What an answer is used for. A question without a use is not asked. */
public enum Use {
    MATCH('M'),
    FEASIBILITY('F'),
    BRIEF('B'),
    SCREENING('S'),
    CONFLICTS('K'),
    URGENCY('U'),
    OUTCOME('O'),
    PUBLIC_FIGURES('R'),
    STOP('X');

    private final char letter;

    Use(char letter) {
        this.letter = letter;
    }

    static Use of(int letter) {
        for (Use use : values()) {
            if (use.letter == letter) {
                return use;
            }
        }
        throw new IllegalArgumentException("no use has the letter " + (char) letter);
    }
}
