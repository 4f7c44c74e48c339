package org.icjc.desk;

import org.icjc.kernel.refusal.Refused;

/** How a person is named on every screen, and by what he or she may sign in: 1 to 80 characters. */
public record PersonName(String value) {
    private static final int LONGEST = 80;

    public PersonName {
        value = value.strip();
        if (value.isEmpty()) throw new Refused("person.name.missing");
        if (value.length() > LONGEST) throw new Refused("person.name.too-long", "n", LONGEST);
        if (value.codePoints().anyMatch(Character::isISOControl))
            throw new Refused("person.name.syntax");
    }

    @Override
    public String toString() {
        return value;
    }
}
